A | How long would we be walking round with the guide? | A tour takes about 75 minutes and ends in the tasting room.
A | My nine-year-old wants to come along. What would I pay for her? | Children under 14 come free and get home-made lemonade.
A | There are eight of us turning up on Saturday. Can we just show up? | For the tour it is wise but not necessary, unless you are more than six.
A | I can't make it tomorrow after all. How much of my money is gone? | You can cancel free of charge up to 48 hours before. | After that we keep half; if you simply do not come, we keep all of it.
A | Someone gave me a gift card two years ago. Is it still good? | Vouchers are valid for three years.
A | Why can't my gran, who uses a walker, get down to where the tanks are? | The fermenting cellar cannot: eleven steps lead down.
A | i'm lactose intolerent, which one should i stay away from? | Old Ferry Stout was vegan until 2021; since then it has contained milk sugar, so that it is no longer vegan and not suited to people who cannot take lactose.
A | Why is there murky stuff floating around in mine? | In the others the yeast stays in the bottle, which keeps the beer fresh and gives body.
A | Is it dangerous if I forgot a few in the deep freeze? | Freezing does not make the beer harmful but it may burst the bottle, and it goes flat.
A | Mine stinks of salad dressing. What do I get in return? | Send us a photograph of the number on the neck label and we will send two bottles for each bad one.
A | How much is postage on a dozen? | Carriage is 6.90 euros for 12 and 8.90 for 18.
A | Why does nothing get shipped right before the weekend? | We do not send on Fridays, lest the beer stand in a hot van over the weekend.
A | I'd like our wedding photo on a hundred and fifty of them. What's the one-off fee? | The setting-up costs 45 euros and each bottle 0.40 more than usual.
A | I'm seventeen. Could I earn some money over the summer with you? | For holiday jobs in bottling you must be 18.
N | Which of the sisters Marit and Jonna Tallow runs the brewery today?
N | How deep is the well from which the water is taken?
N | Which cheese from the Hollerbach dairy goes with the long tasting?
N | How many of the 17 people hold the fifth that belongs to the staff?
N | How much beer did the brewery give to clubs within 20 km last year?
N | What does one trained brewer earn in the year beginning in August?
N | How long does the film of the fermenting cellar on the tablet last?
F | Why are all beers but Creek Pale filtered?
F | Why should Creek Pale be drunk at 12 degrees and Long Night at 7?
F | Why is a deposit charged on posted bottles?
