A | What did the folding machine really cost? | Accepted with one change: the new folding machine came to 8,940 euros and not, as written, to 9,840.
A | How did takings in February compare with last year? | Takings in February were 41,200 euros, 6 per cent above February of last year.
A | Why are fewer posters being printed? | Posters went down for the third month running, since the theatre now prints them in Dresden.
A | How much does the town hall owe us? | Outstanding: 13,700 euros, of which 5,100 from the town hall alone, because the town has changed its program for invoices and has been paying late since New Year.
A | The town wants a brochure for 2,000 euros. Am I allowed to get going on it? | Walter does not regard this as a danger, but asks everyone not to start on further work for the town above 1,000 euros until the old bills have been paid.
A | price increase coated paper vs uncoated paper | Paper has gone up: uncoated by 4 per cent, coated by 11 per cent.
A | Until when can a customer still order at the old price? | Orders received by 31 March are still done at the old price if the files arrive by 15 April.
A | What is wrong with the large press? | Osman: the left-hand roller leaves a faint stripe.
A | How long would the machine be idle if the roller were reground? | a) Regrind the roller: 1,350 euros, press stands still for four days.
A | What is the drawback of the second-hand roller? | c) Used roller from a firm in Brno that is closing: 1,100 euros, without guarantee.
A | Which solution for the roller was chosen? | After discussion: b is ordered, with four votes to one, Matteo having no vote.
A | How fast may the press run for the time being? | Until then the press runs at 7,000 sheets an hour instead of 9,000.
A | How many customers come early in the morning as against late in the afternoon? | Junia has counted: between 8 and 9 there were on average two customers a day, between 17 and 18 there were eleven.
A | We architects usually pick up our drawings at half past eight. How are we to get at them with the new hours? | They will get a key to the parcel box in the passage.
A | How did the apprentice do in his exam? | Matteo passed the intermediate exam with 84 points out of 100.
A | Why may Matteo not be alone at the letterpress in the evening? | Granted, if a second person is in the house, for the machine has no emergency stop.
A | Who pays for what in the reprint for the choir? | We reprint free of charge, and the choir pays for the paper, 64 euros.
A | Can I bring my wife on the outing at the firm's expense? | Partners may come along but pay for themselves.
A | deadline for the new price list | Walter: price list from 1 April (by 20 March); remind the town hall (at once)
A | Where is the next meting held and why not in the usual room? | Next meeting: 3 April, 17.00, in the shop, since the bindery is being painted.
N | Which maker supplies the new roller?
N | What are the takings expected to be in March?
N | Who voted against ordering the new roller?
N | How long has Matteo been an apprentice?
N | cost of the emergency stop
N | Which theatre has its posters printed elsewhere?
N | I'd like to have wedding cards printed. What do 100 of them cost?
N | How old is the large press?
N | Who signed the checklist for the choir's programmes?
N | Will the shop keep its new hours after June?
N | What is Freya suffering from?
N | How does one get to the paper mill on 13 June, by bus or by train?
N | Which colour will the bindery be painted in?
N | Why has coated paper become so much dearer than uncoated?
N | How many members does the choir have, and when was its concert?
F | Why did the meeting decide to buy the used roller from Brno?
F | What did Freya say about the opening hours?
F | Why did canoeing win the vote?
F | Why does the shop now close at 17 instead of 18?
F | How many points was Matteo short of passing?
O | How do I get rid of moths in the wardrobe?
O | Which planet has the most moons?
