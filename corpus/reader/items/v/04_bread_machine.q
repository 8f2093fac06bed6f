A | It stinks when I switch it on the very first time, is something wrong? | It may smell; this is the oil that protected the heater, and it burns off.
A | spare paddle price | A second paddle can be ordered for 7.90 under part number BM-8-02.
A | what goes in last? | Yeast, in a hollow on top of the flour
A | Why keep the leavening away from moisture when I set it up in the evening? | With the timer this matters most: yeast that gets wet at midnight is spent by morning.
A | can i put eggs in and have it start at 5 am | Fresh milk, eggs and yoghurt must not be used with the timer, as they would stand in the warm for hours.
A | I pressed start for a whole-grain loaf twenty minutes ago and the thing just sits there. | Programme 3 begins with a rest of 30 minutes in which nothing moves: the bran takes up water.
A | why does the coeliac-friendly setting stir the mix just a single time | Programme 6 kneads once only, since there is no gluten to build up.
A | when do the raisins go in | Add nuts and raisins at the ten beeps, about 25 minutes after the first kneading starts.
A | Which programmes don't beep? | There are no beeps in programmes 2 and 10.
A | how long for a baguette-style loaf? | 2 | French | 3:40 | 750 g
A | we had a blackout for an hour in the middle of rising, can the dough be saved | After a longer cut start again with fresh ingredients, unless baking had already begun: then use programme 11.
A | My bread has a crater on top. What should I change? | Collapsed in the middle*: too much water or yeast. Take 10 ml less water, or a quarter of a spoon less yeast.
A | causes of dense loaf | Dense and low*: old yeast, too little water, or salt touching the yeast.
A | Does the Colour key work with every programme? | The key has no effect in programmes 6 and 9.
A | the kneader won't come out — once from the bread, once from the container. What do I do in each case? | Paddle stuck in the loaf*: let the loaf cool for 20 minutes, then use the hook. | Paddle stuck in the pan*: fill with hot water and wait for half an hour.
A | Which parts can go in the dishwasher and which can't? | The pan and the paddle are washed by hand with mild soap; the dishwasher makes the coat peel and leaks into the bearing under the pan. | The lid can be lifted off at 70 degrees of opening and may go in the dishwasher.
A | difference between a squeal and a knock? | If you hear a squeal while kneading, the bearing is dry; if you hear a knock, the pan is not locked in.
A | what does HHH mean | HHH on the display means too hot for a new start: open the lid and wait for 20 minutes.
A | flour maximum | Never fill in more than 700 g of flour.
A | how much marmalade can I make in one go | 10 | Jam | 1:20 | up to 900 g fruit and sugar
N | What does programme 4 do?
N | how much yeast for a 750 g loaf
N | Can I use the gluten-free programme with the timer?
N | what is the price of a new baking pan
N | How many watts does it draw while baking?
N | Which flour is best for the French programme?
N | does the lid have to be open in programme 10 while the jam boils?
N | Is the BM-8 quieter than the BM-6?
N | My hook got lost. What's the part number for it?
N | Why does the machine remember its place after a power cut for just 12 minutes?
N | how long can the finished bread stay in the machine before it goes soggy
N | What kind of food-safe oil should I put on the shaft?
N | How long does it take Ostara to repair a broken sensor?
N | could I knead 1,200 g of dough and then bake it in two halves on programme 11?
N | how do I choose between the 750 and the 1,000 g loaf on the pannel
F | Why should salt be put right next to the yeast?
F | Why does programme 6 knead twice?
F | what does step 6 of the order of ingredients say
F | Why does the Wholemeal programme take less time than the Basic one?
F | Why may the pan go in the dishwasher but the lid may not?
O | When did the Berlin Wall fall?
O | train tickets from Lisbon to Porto
