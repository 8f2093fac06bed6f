A | Who gets a salary there? | All the work is done by 38 volunteers; the only paid person is the librarian, Maren Tidswell, who is employed for 20 hours a week.
A | How many novels and the like are on the shelves? | The library is housed in the former fire station at 3 Pump Lane and owns some 11,500 books, 900 films and 60 board games.
A | I live in another town. Is there a way to sign up? | People from elsewhere can join if a member vouches for them.
A | What's the annual fee for a family? | Other adults pay 8 pounds a year, and households 14 pounds.
A | can i give my after hours pass to my brother | It must not be lent to others; if it is, it is withdrawn for good.
A | How long may I hang on to a DVD? | Films: 3, one week, once, 1 pound each
A | I'd like to look at Saturn from my garden. What's the security? | Telescope: 1, one week, none, 5 pounds with a deposit of 50 pounds
A | Who bequeathed the works on the marshland? | The Hollis collection consists of 640 volumes on the history of the fens, left to the village by Dr Edwin Hollis in 1974; it may be read under supervision by appointment.
A | You don't stock the novel I'm after. How long would I wait for it to be brought in? | Books that we do not own can be got from the county library for 1.50 pounds; this takes about ten days.
A | Why did you abolish penalties? | Since 2019 we have charged no fines for late books, because we found that they kept away just those families whom we most wished to see.
A | Why shouldn't I fix a ripped leaf at home? | Do not mend torn pages yourself, since sticky tape ruins the paper; tell us, and there is no charge for ordinary wear.
A | What's the fee for running off one sheet of plain writing? | Printing costs 10 pence a page in black and 30 pence in colour; copies cost the same.
A | Why can't I throw my birthday bash in the tower? | Parties and political meetings are not permitted, the former because of the books and the latter because of our charter.
A | My mum can't leave the house any more. How often could someone drop off novels? | For people who cannot come to us, a volunteer brings up to six books every third Wednesday.
N | Why did the county give up the library in 2012?
N | How much is the librarian, Maren Tidswell, paid for 20 hours a week?
N | How many of the 900 films are rated 15 or 18?
N | which book does the book circle read on the last friday of this month
N | What are the two retired teachers of the homework club called?
N | I have to attend the induction on the first Tuesday of the month at 17:00. How long is it?
N | How much did the plant and book sale in May raise two years ago?
F | Why can the sewing machine be renewed three times like books?
F | What is the password that the wireless network needs?
F | Why do you take encyclopaedias and video cassettes but no paperbacks less than five years old?
