A | My stove blows air about inside. What should I change? | The oven is set to top and bottom heat; with a fan, go 20 degrees lower.
A | What if I forget to put the grain in water beforehand? | Soak the barley for two hours; unsoaked barley takes twice as long to cook.
A | Why does the meat only join the pot at the last moment? | Slice the sausages and put them in only for the last five minutes, or they burst.
A | Can leftovers of the broth go into the icebox for months? | The soup keeps for three days in the refrigerator and can be frozen without the sausage.
A | Why not just use what comes out of the faucet when making the dough? | Use the cooking water rather than tap water: its starch keeps the loaf moist.
A | How can I tell it's ready to come out? | The loaf is done when it sounds hollow on the underside.
A | I only have a firm, salad-type spud. Will that work? | Waxy potatoes will not do, since they turn the dough gluey.
A | My little balls came apart in the pot! What did I do wrong? | Let the dumplings steep for 14 minutes in water that just trembles; if it boils, they fall apart.
A | how many of the fruit balls do i end up with? | Makes twelve.
A | How long will the speedy gherkins last in the fridge? | Ready the next day, keeps for three weeks in the cold.
A | There's a pale layer floating on my crock. Should I be worried? | White film on top is harmless and can be skimmed off; throw the crock out if the film is black or pink.
A | My guest is coeliac. What must I watch out for with Henrik's dessert? | The cake has no flour, so it is fit for people who cannot eat wheat, provided that the tin is dusted with ground nuts and not with breadcrumbs.
A | What could I use so that youngsters don't get any booze? | For children, replace the rum with orange juice.
A | Why shouldn't I rinse the blossoms? | Pick 25 heads of elderflower on a dry morning, shake out the insects but do not wash them, since the aroma is in the pollen.
N | How many smoked sausages does one litre of beef stock take?
N | For how many days does the potato and dill bread keep?
N | How many grams of breadcrumbs and sugar are the dumplings served with?
N | What prize money did Henrik win at the Lindau fair in 1978?
N | what is mustard seed replaced with in the quick cucumber?
N | Who copied the six recipes from the blue exercise book?
N | How many bottles do 2 litres of water and 1.5 kg of sugar fill?
F | How much vinegar is needed for the slow cucumber?
F | Why does the walnut cake taste best on the first day?
F | I want to use cherries from a jar, as frozen ones are too wet. How many go inside?
