A | Who took the minutes on 3 March? | Present: Isla Rennie (managing director, chair), Callum Voss (production), Priya Nandakumar (finance), Fergus Hale (sales), Morag Tait (personnel, minutes).
A | Where was it held and why there? | **Kessock Seaweed Foods**, Monday 3 March, 9.30 to 11.50, canteen (the boardroom heating is out again).
A | What was corrected in the previous record? | Approved with one correction: the new label printer costs £6,200, not £2,600.
A | Which old tasks are still hanging about, and whose are they? | Still open from last time are the fire door (Callum) and the staff survey (Morag).
A | Why did the broth cubes sell so badly? | The shortfall in cubes was put down to the supermarket Harlaw, which halved its order after moving us to the bottom shelf.
A | february sales vs plan | Priya reported sales of £318,000 against a plan of £340,000.
A | What happens to our borrowing costs if there's too little money in the account when the quarter closes? | The bank asks for at least £150,000 at the end of each quarter; if we fall below that, the rate on the loan rises by half a point.
A | Was it the result or the target that the sales chief quarrelled with? | Fergus disputed the plan rather than the result: it had been made before Harlaw announced its new layout.
A | Repair compared with the second-hand dryer: price and time? | - **Repair:** £14,000, ready in three weeks, good for perhaps two more years. | - **Used machine from Brittany:** £52,000 plus £7,000 for transport, ready in eight weeks.
A | Why didn't Callum like the repair? | Callum preferred the used machine: the repair would only postpone the problem.
A | What if the French machine turns out too slow? | If it does not reach 400 kilos an hour, the repair will be ordered instead.
A | Is Fergus allowed to lower the list price for Harlaw? | He may offer a promotion of 15% for six weeks, but not a lower list price, since other chains would hear of it.
A | plan B for cubes | Should Harlaw leave us on the bottom shelf all the same, the cubes will be offered to health shops in boxes of six.
A | What drove the two people who quit to leave? | Two fillers have given notice, both because of the bus. | Since the 6.05 was withdrawn they cannot reach the early shift.
A | What is the later start being tried for and until when? | A trial of the later start runs from 24 March to 2 May.
A | I'm on grade 3. By how much does my wage go up in spring? | Pay round: 3.5% from 1 April for everybody below grade 5, and 2% for the rest.
A | Did the lab get as many trainees as the quality man wanted? | Apprenticeship: one place in the laboratory, advertised from 1 May. | Stefan had asked in writing for two. | The second was put off until the autumn.
A | What does "tracing forwards" mean? | *Tracing forwards* here means finding all customers of a batch; tracing backwards means finding where its raw material came from.
A | coat colour for guests | - Visitors must wear blue coats, as white ones are for laboratory staff.
A | How will illegible handwriting from the boats be avoided in futre? | From now on skippers will send a photograph of the log on landing.
N | When will the fire door be finished?
N | How much gas does the used machine from Brittany need?
N | What was the gross margin on crisps?
N | How much of the shortfall does the rise of the loan by half a point cost us in pounds?
N | Why is Stefan at an audit in Oban and who is auditing?
N | Who abstained on the works minibus?
N | Is Harlaw a bigger customer than the health shops?
N | How many people will fit in the minibus?
N | what did the february exercise cost
N | How is output measured during the trial of the later start?
N | Why did the second dryer stand still?
N | I'm a filler on early shift and have to drop the children at school, can I keep the six o'clock start during the trial?
N | Who will fetch the dryer and how does it get over the Channel?
N | How long did the tracing take in last year's exercise?
N | By how much would the managers' pay have gone up?
F | Why did the meeting choose the new machine for £118,000?
F | Why did Priya vote for the used machine?
F | Why did the gross margin fall to 35% in February?
F | What was decided under item 9 about the website?
F | Why did Morag suggest beginning the shift at 7?
O | How many strings does a harp have?
O | Who painted the Night Watch?
