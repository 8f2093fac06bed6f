A | I have a fan oven, how should I change the temperature? | The oven is set to top and bottom heat; with a fan, go 20 degrees lower.
A | What happens if I skip soaking the barley? | Soak the barley for two hours; unsoaked barley takes twice as long to cook.
A | When do the sausages go into the soup? | Slice the sausages and put them in only for the last five minutes, or they burst.
A | why salt the soup last | Salt at the very end, because the sausage brings a good deal of its own.
A | I've made far too much of the barley dish. Can some of it go in the deep freeze? | The soup keeps for three days in the refrigerator and can be frozen without the sausage.
A | Why use the cooking water in the bread? | Use the cooking water rather than tap water: its starch keeps the loaf moist.
A | How do I know that the bread is baked through? | The loaf is done when it sounds hollow on the underside.
A | Are waxy potatoes all right for the dough? | Waxy potatoes will not do, since they turn the dough gluey.
A | how many dumplings does it make | Makes twelve.
A | My quark balls broke up in the pot, where did I go wrong? | Let the dumplings steep for 14 minutes in water that just trembles; if it boils, they fall apart.
A | Must frozen cherries be thawed first? | Frozen cherries may be used straight from the freezer.
A | How soon can one eat the quick cucumbers? | Ready the next day, keeps for three weeks in the cold.
A | How strong is the brine for the slow pickle? | Cover them with brine of 50 g of salt to a litre.
A | What is the vine leaf good for? | The vine leaf keeps them crisp.
A | There's something whitish floating on my gherkins, is the batch ruined? | White film on top is harmless and can be skimmed off; throw the crock out if the film is black or pink.
A | Where does the sour taste come from if no vinegar is added? | No vinegar is used here: the sourness comes from fermentation.
A | My cousin is a coeliac, could she have a slice of the nut cake? | The cake has no flour, so it is fit for people who cannot eat wheat, provided that the tin is dusted with ground nuts and not with breadcrumbs.
A | What can I use instead of the rum? | For children, replace the rum with orange juice.
A | Why shouldn't elderflowers be rinsed? | Pick 25 heads of elderflower on a dry morning, shake out the insects but do not wash them, since the aroma is in the pollen.
A | elderflower cordial shelf life opened bottle | Sealed bottles last a year; open ones, two weeks in the refrigerator.
N | When did Aunt Petra write down the recipes?
N | How much butter is needed for the barley soup?
N | Can I make the soup with vegetable stock for my vegetarian son?
N | How long does the potato bread stay fresh?
N | Could fresh yeast be used, and how many grams of it?
N | How many slices does the walnut cake give?
N | Can the dumplings be kept warm until the guests come?
N | calories per dumpling
N | Which vinegar is best for the quick cucumbers?
N | How much garlic goes into the crock?
N | Who won second prize at the Lindau fair?
N | What can replace citric acid if the shop has none?
N | Is it possible to make the cake with hazelnuts insted of walnuts?
N | Which month is best for gathering elderflower?
N | How is the walnut cake best stored so that it doesn't dry out?
F | Why does the slow cucumber recipe need more vinegar than the quick one?
F | Why are the cherries from a jar better than frozen ones?
F | Why does the walnut cake need so much wheat flour?
F | How long should the goulash simmer?
F | Why is the walnut cake best straight from the oven?
O | How do I change a flat bicycle tyre?
O | What is the tallest mountain in South America?
