A | How many people work at Marek's bureau? | This is a tidied-up record of a call between Marek Dunne, who runs a translation bureau with 19 people in Cork, and Sunniva Bakke, a consultant who has moved firms in both directions.
A | What does Marek pay for the API each month? | With the API you use, that is 2 euros per million going in and 8 coming out, and since yours is half and half, you pay 200 euros a month.
A | monthly rent of a machine with one card | A rented machine with one decent card is 780 a month, whether you use it or not.
A | From what volume does your own box start to pay off? | For that machine, somewhere near 250 million tokens a month, provided you can keep the card busy.
A | When does it make sense to buy a card outright? | Buying one instead of renting costs around 9,500 euros, and I would only do it with steady load for at least 18 months.
A | How many hours of upkeep should I reckon with? | On top of it comes somebody to look after it; I reckon on five hours a month at 90 euros.
A | Compare the API with the open 27B model on contract letters. | Your translators took 88 percent of the API's sentences without change, and 81 percent from the open 27B model.
A | Why did tuning help so little with Irish? | For Irish it was another story: 74 for the API, 52 for the open one, and tuning only brought it up to 58, because you have just 1,100 pairs in Irish.
A | How much of the bureau's work is Irish? | Irish is a quarter of our work.
A | Might the stuff I send in end up teaching their model? | First, whether your texts are used for training; on the business contract they aren't, on the free one they may be.
A | How long does the supplier keep texts, and can that be avoided? | Second, how long they are kept: 30 days for abuse checks, unless you apply for zero retention, which your supplier grants to medical customers only.
A | surcharge for EU processing | Third, the place: for 10 percent more you can have everything done inside the EU.
A | Isn't a server in our own basement bound to be safer? | A badly patched box in your cellar is not safer than a large supplier.
A | What are Sunniva's orders for a client that refuses any outside supplier? | That job goes on your own machine or you decline it.
A | How quickly does the first word come from your own card? | Your own card would be at 0.3, as long as fewer than about 12 people use it at the same time.
A | How long was the suplier really down last year? | Last year it really was off for 9 hours in all.
A | What uptime does the supplier promise? | Your supplier promises 99.5 percent, so up to 3.6 hours a month.
A | If our only machine breaks, why would we lose a whole day? | With one machine of your own you should reckon with a full day once a year, because a spare card takes a day to arrive.
A | Overnight our answers sounded completely different though we'd touched nothing. How come? | That's because you called it by its short name, which always points to the newest version.
A | How long do pinned versions stay up? | Pinned versions stay up for at least 12 months after the next one comes out, and you get 90 days' notice.
A | What sort of staff do you need to self-host? | To self-host you need one person who can read a log at eight in the evening, and a second for holidays.
A | How many hours should be rented for the hospital batch and at what rate? | Rent a machine by the hour for Saint Brendan's; they send you one batch a week, so four hours each Tuesday at 1.90 an hour will do.
A | I'd like to be able to jump ship to another model without a fuss. What should I build? | And put a thin layer of code between your programs and the model, so that you can swap one for the other in an afternoon.
A | When should the sums be looked at again? | Look at the sums again when you reach 150 million tokens, or when the Irish of the open models has caught up, whichever comes first.
N | Which supplier does Marek's API come from?
N | What did tuning the open model on the archive cost?
N | name of the second hospital
N | How much electricity would a machine of our own use?
N | How many sentence pairs are there in the archive for contract letters?
N | What penalty does the supplier pay when it misses the 99.5 percent?
N | Which card is in the rented machine?
N | How good was the open model at German?
N | I'm afraid of signing something long. How much notice must I give to get out of the business contract?
N | What does Sunniva normally charge per day?
F | Why did the open model beat the API on Irish?
F | Why does Sunniva want Marek to buy two machines?
F | Why is the EU option free for medical customers?
F | What did Aoife say when she took over the servers?
O | Which wood is best for a cutting board?
O | How far is the moon from the earth?
