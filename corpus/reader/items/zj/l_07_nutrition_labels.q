A | How tiny must a package be to go without the table of values? | Packs smaller than 80 square centimetres need not carry the nutrition table.
A | How much fruit is in something called nectar? | The name under which the food is sold must be true: "fruit juice" is 100 % fruit, "nectar" holds 25 to 50 % and "fruit drink" may hold as little as 6 %.
A | how long after the printed day can i still boil my eggs | Eggs keep about three weeks past the date if well heated.
A | I complained about a misleading pack. When will I hear back? | Who finds a label that misleads can report it to the Office with a photograph; the inspectors under Ms Joan Akello answer within ten working days.
A | From how many grams on is a snack considered very sodium-rich? | | Salt | up to 0.3 g | 0.3 to 1.5 g | over 1.5 g |
A | Why do manufacturers mix several sweeteners in one recipe? | Makers like to use several kinds, because each then weighs less and slips further down the list.
A | Why can't the finest Greek cooking fat ever score the top grade? | Olive oil gets a B at best, because pure fats are rated by a scale of their own.
A | How do I work out the real value when an American pack just lists Na? | If only sodium is given, as on goods from overseas, multiply by 2.5 to get salt.
A | The cream passed the quality day yesterday but seems fine. May I still have it? | "Best before" is only the maker's promise of full quality; afterwards food may still be sold and eaten if it looks, smells and tastes right.
A | My son is allergic to hazelnuts. Nothing is stated about traces, so is it safe? | "May contain traces of nuts" is a voluntary warning; if it is missing, this does not mean that the food is free of traces.
A | Can a brand put the coloured grade on just its healthiest item? | The letter is voluntary, but a maker who uses it must put it on all products of the brand.
A | What does it take to call crackers lite? | "Reduced" or "light": at least 30 % less of one thing than in like products, and the label must say of what.
A | Which bottles don't have to show any expiry? | Salt, sugar, vinegar and drinks with more than 10 % alcohol need no date at all.
A | In what sequence are the components given? | Ingredients stand in order of weight, the heaviest first.
N | How much sugar may "fruit juice" hold per 100 ml?
N | why are fibre and vitamins voluntary
N | How many inspectors work under Ms Joan Akello?
N | How many grams of protein must a food hold per 100 g to be "high in protein"?
N | I sell loose bread at a market. How large must the sign with the allergens be?
N | Which are the 14 main allergens that must be shown on a sign?
N | How many days after opening do mince and fresh fish keep?
F | Why may food still be sold after the "use by" date but not after "best before"?
F | By how much must the limits be doubled for a drink with sugars?
F | I buy bread from the baker. In what order must its list of ingredients name the allergens?
