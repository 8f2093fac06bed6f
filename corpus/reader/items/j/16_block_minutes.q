A | Who took the minutes? | Chair: Mr Faisal Rahman. Minutes: Ms Edda Novak.
A | What share makes a quorum? | The chair found that a quorum, which is half of the shares, had been reached.
A | What did the letter boxes really cost? | Approved with one correction: the cost of the new letter boxes was 2,840, not 2,480.
A | Why was more spent than planned? | The excess is due to heating (plus 4,900) and to the burst pipe in staircase B (plus 3,100, of which the insurers have paid 2,300).
A | Why was cleaning cheaper? | Cleaning cost less than planned because the contract was changed in February from Brightway to a local firm.
A | How much do we have put by for a rainy day? | The reserve stands at 87,250.
A | Why does the reserve bring in so little interest? | Mr Holloway answered that it must be available at a month's notice; half of it could be placed for a year at 2.4 per cent.
A | new service charge per square metre | From January the charge rises from 3.10 to 3.35 per square metre a month.
A | Why did Mr Tennant's motion fail? | His motion was lost, because the lift and the roof will both need money before long.
A | How long would we have to climb the stairs if Hoist & Sons did the job? | Hoist & Sons: 84,500, sixteen weeks, guarantee of three years
A | What condition is attached to the order to Ascenda? | The meeting resolved to choose Ascenda, on condition that the firm installs a stair-climbing chair for the time of the work.
A | I own a flat at street level and never take the lift. Do I have to pay as much as the others? | Ground-floor owners pay half their share towards the lift, as the deed of 1984 provides.
A | Where can I leave the baby buggy from December? | Prams may stand under the stairs in staircase C only, where the door is fireproof.
A | My bike was in the corridor and now has a tag on it. How long have I got? | Whatever is found in the halls is labelled and, after 14 days, taken away.
A | Compare the number of charging points with and without a load controller. | Ms Novak had found that the present supply can carry eight points of 11 kilowatts if they are managed by a load controller; without one it can carry only three.
A | If I buy an electric car in three years, what do I owe those who went first? | Owners who join later pay their part of the controller to the first ones, less a tenth for each year that has gone by.
A | Is the leaf blower alowed on Fridays? | Complaints about the noise of the leaf blower were upheld: in future it may be used only on Tuesdays between 10 and 12.
A | Explain why the chestnut isn't simply cut down. | The tree surgeon recommends crown reduction (1,150) rather than felling (2,900), as the town would demand two new trees in the case of felling.
A | Strangers with trolleys wake me up nearly every night next door. What's being done about those holiday lets? | Keystone will write to the owner and set a period of four weeks, after which the association will go to court.
A | When must motions for the next meeting be in? | The next meeting is on 18 November next year. Motions must reach Keystone six weeks before.
N | What fee does Keystone charge each year?
N | How many flats are in staircase C?
N | What is the name of the new cleaning firm?
N | Why did the pipe in staircase B burst?
N | When will the roof be repaired, and what will it cost?
N | Can I put an awning over my balcony without asking anyone?
N | Who owns flat 17?
N | chestnut tree age
N | How many parking spaces are there in the underground garage?
N | What did the new rack in the yard cost?
N | What will a single charging point cost its user?
N | The flat above me drips water through my ceiling, whose insurance has to pay?
N | Why did Mr Tennant leave the committee after nine years?
N | How much does a wash in the laundry room cost, and do I need tokens?
N | How many shares does Mrs Abara hold in the asociation?
F | Why was the offer by Hoist & Sons accepted?
F | What was decided under item 12 about solar panels?
F | Why was Dr Brandvold elected to the committee?
F | Why may bicycles still be left in the halls after 1 December?
F | Why did the meeting fail to reach a quorum?
O | How do I propagate lavender from cuttings?
O | What was the first film with sound?
