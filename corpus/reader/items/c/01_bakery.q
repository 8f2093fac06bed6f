A | Who set the business up? | Lindqvist Bakery was founded in 1974 by Astrid Lindqvist and is now run by her grandson Jonas.
A | How many drivers are there? | Twenty-three people work here: nine bakers, eleven sales staff and three drivers.
A | I sell rolls at the counter, who do I turn to first if something's up? | Your first point of contact is your shift leader; in the bakehouse that is Petra Holm, in the shops it is Samir Aydin.
A | Why do the people at the station begin earlier than those at Mill Lane? | Sales staff at Mill Lane start at 6:15, those at the station at 5:15 because the first commuter train leaves at 5:48.
A | night shift hours | The night shift runs from 1:30 to 9:30, the morning shift from 5:00 to 13:00.
A | Can I trade my Thursday with a colleague after the plan has been pinned up? | Once it is up, it changes only if both people concerned agree and the shift leader signs the swap.
A | Do I get money for the half hour I sit down to eat? | Anyone who works more than six hours takes a break of 30 minutes; it is not paid.
A | May I charge my mobile where the flour is kept? | Do not take your break in the flour store: dust can ignite, and so smoking and phone chargers are forbidden there.
A | When does the pay come if the 28th is a Sunday? | If the 28th falls on a weekend, the money arrives on the Friday before.
A | I work on a Sunday before six in the morning. Do I get 25 and 50 percent on top of each other? | The two supplements are not added together; the higher one counts.
A | What can I carry home for nothing after work? | Each employee may take one loaf and four rolls home per working day free of charge.
A | staff discount on cake | Cakes and everything else on the shelves can be bought at 40 percent off, for your own household only.
A | How are tips divided? | Tips in the shops go into a common jar and are shared out on Saturday evening by hours worked.
A | Is it ok to keep my weding ring on? | A plain wedding band may be worn under a glove.
A | why are the plasters that odd colour | Plasters must be blue, so that a lost one is seen in the dough.
A | I was sick to my stomach all night but feel fine this morning, may I come in? | Anyone with diarrhoea or vomiting stays at home until 48 hours after the last symptoms.
A | What help is there with buying footwear? | Shoes you buy yourself; on showing the receipt you get up to 60 euros a year towards them.
A | A lady asks whether the rye bread is free from nuts. Why mustn't I just say yes? | Never say that a product is "free from" something: we bake everything in one room, and traces cannot be ruled out.
A | What happens when the till is 12 euros short in the evening? | A difference of up to 5 euros is noted and nothing more; above that, Samir is told the same evening.
A | Somebody wants to pay for two pretzels with a hundred. Do I take it? | Notes of 100 euros are accepted only for purchases above 30 euros, and notes of 200 and 500 euros are never accepted.
A | Difference between what Mill Lane and the station do with unsold bread | At Mill Lane, bread that is left at closing time is sold the next day at half price, marked with a green sticker. | At the station there is no room for that; what is left goes to the food bank, which collects at 19:30 on weekdays.
A | What becomes of dry white bread? | Dry white bread goes back to the bakehouse, where it is ground into breadcrumbs.
A | I touched a hot tray and it hurts, what do I do? | Burns are cooled under running lukewarm water for ten minutes; do not put flour, butter or ointment on them.
A | Explain the notice period once probation is over. | After that it is four weeks to the 15th or the end of a month.
N | How much does a baker earn per hour?
N | How many days off do I get in a year?
N | Who looks after the ovens when one breaks down?
N | What does a loaf of rye cost in the shop?
N | I lost the key to the back door, do I have to pay for a new lock?
N | opening hours on Sunday at the station
N | Can I bring my dog along to the morning shift?
N | Since when has Petra Holm led the bakehouse?
N | My locker won't close any more. Where do I put my handbag while I'm serving?
N | Which flour is used for the nut plait?
F | Why are the 25 percent for night work and the 50 percent for Sundays added up?
F | Why does a doctor's note have to be handed in on the first day?
F | What rules apply to the third shop at the market?
F | At what price are yesterday's cream cakes sold?
O | How do I reset the password of my router?
O | What is the capital of Mongolia?
