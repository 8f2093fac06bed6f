A | May my puppy lie under the table? | how do I find out beforehand if somebody sneezes? | Dogs are welcome on Tuesdays and Fridays, provided that nobody in the hall has an allergy; a slip on the door says whether that is the case.
A | And for team rooms, what is the notice? | and for the smallest one? | Drifter and Regular can be terminated by e-mail with two weeks' notice to the end of a month, Resident with one month's notice, team rooms with three months' notice.
A | How long before the meeting can I cancel a room for free? | what if I only notice an hour before? | Cancellation is free until six hours before; later the full time is deducted.
A | I'd like to print Canal Road on my company letterhead, and I only come eight times a month. Why won't you let me? | and if I moved up to Regular? | Regulars may do so for a further 30 euros a month.
A | Why can't my friend drop by late in the evening? | well, in the afternoon then. How long could she stay? | Each member may bring one guest a day free of charge for up to two hours; longer visits require a day pass.
A | how menny people fit in Bobin | what's it an hour when my free ones are used up? | Hours beyond those included are charged at 12 euros for Shuttle, 20 for Loom and 32 for Bobbin.
N | Someone stole my access fob. Who pays if a burglar uses it? | who do I call at the weekend?
N | I counsel people in trouble and nobody may overhear us. What should I rent? | is one free at the moment?
N | The internet was down for three days. Do I get something off? | how do i claim that
N | Where am I supposed to make calls? | can I reserve one of those? I have a call every morning at nine and it mustn't go wrong.
N | I hate packing up my monitor every night. Which type spares me that? | and may I bring my own chair?
N | My laptop vanished from the table while I was having lunch in town. Do you make good the damage? | why was that cut from 3,000?
A | We were stuck in traffic and came twenty minutes late to the conference space we had reserved. Can it be gone? | I need to print my whole thesis. What's free and what isn't? | Printing in black and white is free up to 100 pages a month, after which each page costs 5 cents; colour always costs 20 cents.
A | From how many days on is a Regular membership better than day passes? | How soon after leaving do I see my deposit again? | Those who terminate receive the deposit back, less what they owe, within thirty days.
