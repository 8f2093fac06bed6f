A | Who runs the library since the county dropped it? | The library is run by the Friends of Stowbridge Library, a registered charity, after the county gave it up in 2012.
A | Is anyone there paid for their work? | All the work is done by 38 volunteers; the only paid person is the librarian, Maren Tidswell, who is employed for 20 hours a week.
A | I work till six. On what evening could I still get in? | Friday: 15:00 to 19:30
A | Opening days in August | In August the library opens on Tuesdays and Saturdays only.
A | I live two counties away but my aunt is a member. Can I get a card? | People from elsewhere can join if a member vouches for them.
A | From what age can a child have a card? | Children may have a card of their own from birth; up to the age of 12 a parent signs for them.
A | How much does a whole household pay per year? | Other adults pay 8 pounds a year, and households 14 pounds.
A | How do I obtain a key card, what does it cost? | A key card costs 10 pounds on top and is given only to members aged 18 or over who have attended the induction, which is held on the first Tuesday of the month at 17:00.
A | Can I lend my key card to my flatmate for an evening? | It must not be lent to others; if it is, it is withdrawn for good.
A | For how long can I keep one of the new books with the red sticker? | New books with a red dot: 2, two weeks, none, free
A | I'd like to look at Saturn from the garden. What do I pay for the telescope and how much do I leave as security? | Telescope: 1, one week, none, 5 pounds with a deposit of 50 pounds
A | What is the Hollis collection? | The Hollis collection consists of 640 volumes on the history of the fens, left to the village by Dr Edwin Hollis in 1974; it may be read under supervision by appointment.
A | Why might a renewal be refused? | Renewals can be made at the desk, by telephone or online, but not if someone else has reserved the item.
A | The book I'm after isn't on your shelves. What are my options, how dear and how slow? | Books that we do not own can be got from the county library for 1.50 pounds; this takes about ten days. From the British Library it costs 9 pounds and takes about three weeks.
A | Why were fines for late books abolished? | Since 2019 we have charged no fines for late books, because we found that they kept away just those families whom we most wished to see.
A | My books have been overdue for a month. What can't I do now? | Instead, a reader who is more than two weeks late cannot borrow anything else until the books come back.
A | late fee films max | For films, however, 50 pence a day is charged up to a maximum of 5 pounds, and for the telescope 3 pounds a day without a maximum.
A | I paid for a novel I'd lost and now it's turned up behind the radiator. Do I get my money back? | If it turns up within a year, we pay back the money less 2 pounds.
A | Should I tape up a ripped page before bringing it back? | Do not mend torn pages yourself, since sticky tape ruins the paper; tell us, and there is no charge for ordinary wear.
A | What's the price difference between colour and black prints? | Printing costs 10 pence a page in black and 30 pence in colour; copies cost the same.
A | May we hold our son's birthday party in the hose tower room? | Parties and political meetings are not permitted, the former because of the books and the latter because of our charter.
A | Who can use the hose tower room for nothing, and what do charities pay? | The hose tower room seats 12 and can be hired for 7 pounds an hour, or 4 pounds by charities. | Tutors may use it with a pupil free of charge on Wednesdays.
A | My mother is housebound. Will someone bring her something to read, and does the GP have to write a letter? | For people who cannot come to us, a volunteer brings up to six books every third Wednesday. Ask for the home service at the desk; a doctor's note is not needed.
A | What sort of donations do they refuse? | We do not take encyclopaedias, video cassettes, condensed novels or magazines.
N | Can I download e-books or audio books with my reader's card?
N | What is the telephone number for renewals?
N | Which book is the circle reading this month?
N | What does it cost to have something mended at the repair café?
N | I'm in a wheelchair. Is there a step at the door in Pump Lane?
N | deposit for sewing machine
N | When was the fire station built?
N | How do I make an appointment for the Hollis volumes, and how far ahead?
N | How much does it cost altogether to keep the library going for a year?
N | Can my toddler bring a snack to rhyme time?
F | Why are books fined at 50 pence a day?
F | Why does the library open so early on Mondays?
F | Why is scanning dearer than printing?
F | How do I use the night drop box for donated books?
O | How do I grow my savings with index funds?
O | Why is the sea salty?
