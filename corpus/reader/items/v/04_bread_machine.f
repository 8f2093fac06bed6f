A | what goes in last? | and first? | Liquids, at room temperature
A | we had a blackout for an hour in the middle of rising, can the dough be saved | what if it's just five minutes? | The machine remembers where it was for 12 minutes and goes on by itself.
A | difference between a squeal and a knock? | it's the squeal. how do I stop that | Put one drop of food-safe oil on the shaft twice a year.
A | when do the raisins go in | why can't I throw them in right at the start? | Added earlier, they are ground up.
A | can i put eggs in and have it start at 5 am | ok without them. How far ahead can I set it? | The timer runs up to 13 hours.
N | spare paddle price | how many days till it gets here?
N | Which parts can go in the dishwasher and which can't? | at what temperature?
N | flour maximum | and the max for water?
N | why does the coeliac-friendly setting stir the mix just a single time | which flour would you use for it?
N | I pressed start for a whole-grain loaf twenty minutes ago and the thing just sits there. | why is it a whole hour with the French one?
A | It stinks when I switch it on the very first time, is something wrong? | How much room does the machine need around it? | Keep 10 cm clear on every side.
A | what does HHH mean | there are little heaps of dry flour at the edges of my loaf. How can I prevent that? | scrape the sides with a rubber spatula five minutes into kneading.
