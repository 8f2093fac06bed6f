A | How big is one brew? | We brew 18 hectolitres at a time, twice a week, from October to March and three times in summer.
A | Why is tank five kept for the dark stuff? | Six fermenters, of which number 5 has a weeping valve and is used for dark beers only, since a little air shows less in them.
A | How do they cope with the hard water when making pils? | For pilsner we therefore mix it half and half with filtered water.
A | Is the stout or the smoked porter stronger? | Kipper Stout, 5.8 percent, 40 percent of sales. | Bloater, a smoked porter, 6.4.
A | What made them stop serving the barley wine in big glasses? | We sell it by the small bottle, since in the first year we sold it by the pint and had to call two taxis and an ambulance.
A | old net brewing date | And Old Net, a barley wine of 10.5 percent, once a year, on the shortest day.
A | Why was batch 611 mashed hotter? | Reason: the last three batches came out thin.
A | Did the drinkers like 611 better than the earlier one? | The tasting panel, seven people from the harbour, gave it 7.9 against 7.1 for batch 608.
A | What does a smell of green apples mean? | On day 6 it smelled of green apples, which means acetaldehyde: the yeast had been stopped too early.
A | Why had the fridge kicked in on the pilsner in the small hours? | The cooling had come on at night because the probe had slipped out of its pocket.
A | Steps taken to rescue 613 | We warmed it to 14 degrees and added 20 litres of fermenting wort from batch 614. | After nine more days the smell was gone.
A | loss batch 615 | Batch poured away, 18 hectolitres, a loss of 3,900 euros with the duty already deducted.
A | Why did they smoke malt themselves? | The maltster in Bamberg could not deliver, so we smoked 60 kilos of malt ourselves in Piet Haas's fish oven over beech.
A | How often can each of the two strains be reused? | The ale yeast, called Neeltje, is pitched again up to nine times, the lager yeast up to five; then we order fresh.
A | What is pitching again? | Pitching again means taking yeast from the bottom of one batch to start the next.
A | When is yeast binned after looking through the lens? | If under the microscope more than 10 percent of the cells are blue after staining, they are dead or dying, and we throw it out.
A | I've rinsed the tank with acid first and lye afterwards, was that ok? | Caustic at 2 percent and 75 degrees for 30 minutes, then water, then acid at 1 percent, cold, for 15. Never the other way round, and never without water in between.
A | Are all pub taps looked after by the brewers? | The beer lines at the pubs are cleaned by us every two weeks, except at the Anchor, whose landlord insists on doing it himself.
A | How come I have to leave 50 euros for a keg now? | Kegs hold 30 litres; deposit 50 euros, raised from 30 after 71 had not come back.
A | What are the two ways to get a beer without alchohol and their drawbacks? | Decide whether to make an alcohol-free beer: the process that stops fermentation early needs no machine but tastes of wort; the one that takes out the alcohol needs a plant for 85,000 euros or a contract brewer in Zwolle, who wants 38 euros a hectolitre.
N | Why is the ale yeast called Neeltje?
N | How strong is Whitebait?
N | Up to which temperature does the lager yeast work?
N | What share of sales does Bloater have?
N | Since when has Wilhelmina Roos been head brewer?
N | How many points did batch 614 get?
N | What came of the oats in batch 620?
N | Is Challenger dearer than Saaz?
N | price of a small bottle of old net
N | Which maltster will supply the smoked malt after the failure?
N | How many of the 71 kegs were found in the end?
N | How is the well water filtered?
N | What will they do if the landlord of the Anchor refuses to let them clean?
N | I left an opened bottle of the barley wine in the fridge for a week, is it still good?
N | how long does it take to smoke 60 kilos of malt
F | Why did Joost want the alcohol-free beer from Zwolle?
F | Why was the keg deposit lowered to 30 euros?
F | Why was batch 613 poured away?
F | What do the notes on batch 630 say about honey?
F | Why is banana flavour wanted in the pilsner?
O | What causes the northern lights?
O | How do I change a bicycle tyre?
