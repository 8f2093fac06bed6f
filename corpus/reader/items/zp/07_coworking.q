A | I'd like to print Canal Road on my company letterhead, and I only come eight times a month. Why won't you let me? | For Drifters it is not possible, as the authorities demand a fixed place of work.
A | I'm going travelling for six weeks; can I put my subscription on ice, and what must I still pay? | You may pause your membership once a year for up to two months; during the pause only 20 euros a month are due.
A | Someone stole my access fob. Who pays if a burglar uses it? | Report the loss at once: until you do so, you are liable for what happens with it.
A | Where am I supposed to make calls? | Telephone in the booths or on the stairs, not in the hall.
A | I counsel people in trouble and nobody may overhear us. What should I rent? | For confidential conversations a team room is the better choice, because in the open hall every word carries.
A | Which of the spaces is right for talking to overseas clients over a camera? | Only Loom has equipment for video conferences; Bobbin has a projector, and Shuttle a whiteboard.
A | May my puppy lie under the table? | Dogs are welcome on Tuesdays and Fridays, provided that nobody in the hall has an allergy; a slip on the door says whether that is the case.
A | My laptop vanished from the table while I was having lunch in town. Do you make good the damage? | We are not liable for things left on open desks; the cabinets of the Residents are insured against theft up to 2,000 euros.
A | The internet was down for three days. Do I get something off? | We do our best to keep it running, but owe no refund for interruptions of less than a working day; for longer ones the fee is reduced in proportion.
A | Why can't my friend drop by late in the evening? | After 7 p.m. guests are not allowed in at all, since the reception is then unstaffed.
A | I hate packing up my monitor every night. Which type spares me that? | Residents have a desk of their own with a lockable cabinet, so screens and papers can stay where they are.
A | We were stuck in traffic and came twenty minutes late to the conference space we had reserved. Can it be gone? | If nobody has appeared after fifteen minutes, the room is released for others.
A | How much is a Resident membership per month? | Resident | 320 euros | round the clock | 10
A | And for team rooms, what is the notice? | Drifter and Regular can be terminated by e-mail with two weeks' notice to the end of a month, Resident with one month's notice, team rooms with three months' notice.
A | new chip cost | A new chip costs 25 euros.
A | how menny people fit in Bobin | There are three rooms: Shuttle for four people, Loom for eight and Bobbin for fourteen.
A | From how many days on is a Regular membership better than day passes? | A Regular membership pays off compared with day passes from the eleventh day in a month.
A | How long before the meeting can I cancel a room for free? | Cancellation is free until six hours before; later the full time is deducted.
N | Who is the manager of the Weaving Shed?
N | How many desks are there in the hall?
N | What does a parking space in the yard cost?
N | What rent do you pay to the Weavers' Cooperative?
N | What does a team room for ten people cost?
N | How many hours of meeting rooms are included for day passes bought in tens?
N | How many booths for telephoning are there?
N | What does a scan cost?
N | What fine is due for lending out the chip?
N | How long are letters kept at the reception of the sister house?
N | Since when has there been beer on Thursdays?
N | What does a Resident pay for a second desk?
F | Why are dogs allowed from Monday to Thursday only?
F | Why is Shuttle dearer per hour than Bobbin?
F | Why must Drifters pay a deposit of two months' fees?
F | What are Residents charged for entering the address in the commercial register?
O | How many eggs does a blackbird lay?
O | At what angle is a plane iron sharpened?
