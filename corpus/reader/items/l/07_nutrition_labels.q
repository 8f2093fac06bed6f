A | How much fruit does nectar have compared with juice? | The name under which the food is sold must be true: "fruit juice" is 100 % fruit, "nectar" holds 25 to 50 % and "fruit drink" may hold as little as 6 %.
A | Why do some tiny packets have no nutrition table? | Packs smaller than 80 square centimetres need not carry the nutrition table.
A | I can't eat sesame, how do I find out about rolls from the bakery that aren't wrapped? | Loose goods such as bread from the baker need no list of ingredients, but the 14 main allergens must be shown on a sign or in a folder.
A | In what order are ingredients listed? | Ingredients stand in order of weight, the heaviest first.
A | Why do manufacturers mix several sorts of sweet stuff in one product? | Makers like to use several kinds, because each then weighs less and slips further down the list.
A | other names for sugar | Sugar has many names: dextrose, maltose, glucose syrup, agave syrup, fruit concentrate and malt extract are all sugar.
A | When must the percentage of an ingredient be stated? | If an ingredient is shown in the name or in a picture, its share must be given in per cent.
A | My son has a nut allergy. The bar says nothing about traces, so is it safe? | "May contain traces of nuts" is a voluntary warning; if it is missing, this does not mean that the food is free of traces.
A | Which figures have to be in the nutrition table? | Seven figures are required, always per 100 g or 100 ml: energy, fat, saturated fat, carbohydrate, sugars, protein and salt.
A | Is 2 g of salt per 100 g a lot? | | Salt | up to 0.3 g | 0.3 to 1.5 g | over 1.5 g |
A | My American crackers list only sodium, how do I work out the salt? | If only sodium is given, as on goods from overseas, multiply by 2.5 to get salt.
A | Why does plain milk show sugar in the table when none was put in? | The "sugars" in the table include those that are there by nature, as in milk; plain milk has about 4.8 g per 100 ml although nothing has been added.
A | difference between "sugar-free" and "no added sugar" | "Sugar-free": at most 0.5 g of sugar per 100 g. | "No added sugar": no sugar and nothing used for sweetening has been put in; the food can still be full of its own sugar, such as raisins.
A | What does light mean on a pack? | "Reduced" or "light": at least 30 % less of one thing than in like products, and the label must say of what.
A | May a company say its tea cures illness? | Claims that a food heals an illness are forbidden.
A | Found mince in the fridge that's one day past its use-by date. Eat or bin? | "Use by" stands on food that spoils fast, such as mince and fresh fish. After that date it must be thrown away and may not be sold.
A | Which products need no date at all? | Salt, sugar, vinegar and drinks with more than 10 % alcohol need no date at all.
A | Can I compare a pizza with a yogurt by the traffic-light leter? | It is meant for comparing foods of the same kind, two pizzas for instance, and not a pizza with a yoghurt.
A | Why can't olive oil get an A? | Olive oil gets a B at best, because pure fats are rated by a scale of their own.
A | Which muesli would the Office pick and for what reason? | For everyday eating the Office would choose muesli two, since halving the sugar weighs more than the loss of fibre.
N | Which are the 14 main allergens?
N | How many calories does an adult woman need in a day?
N | What do the E numbers in the list stand for?
N | How much sugar a day is still healthy?
N | What fine does a maker pay for a misleading label?
N | When may a product be called organic?
N | address to send a photo of a bad label to
N | How long does fresh fish keep in the freezer?
N | How do I see from the label where the meat comes from?
N | I'm coeliac; up to what amount of gluten may something be called gluten-free?
N | How many points does it take to get an E?
N | Does the label have to say whether sweeteners are used, and are they harmful?
N | What does the number stamped on eggs tell me?
N | Which makers in the county already use the letter?
N | Explain the difference between saturated and unsaturated fat and why one is worse.
F | Why must every maker print the traffic-light letter?
F | Why is food past its best-before date forbidden to be sold?
F | What does the nutrition table say about cholesterol, its eighth required figure?
F | Why does muesli two count as high in fibre?
F | How low must salt be for a drink to pass the doubled limits?
O | How is a violin bow rehaired?
O | Who may vote at the annual meeting of a housing co-operative?
