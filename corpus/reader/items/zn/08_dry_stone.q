A | What keeps the whole thing upright if there is no cement? | A dry stone wall is held together by nothing but weight and friction.
A | Will my grandchildren still have it if I do a proper job? | Built well, it stands for 150 years or more; built badly, it slumps in the first hard winter.
A | What is hearting? | The space between them is packed with small stones called hearting.
A | At which level do I put the long pieces that join front and back? | Through-stones, which reach from one face to the other, tie the two together; they are placed at knee height, about a metre apart.
A | Is sandstone or granite better for someone doing it for the first time? | Sandstone is easily dressed with a hammer and has flat beds, which makes it the best for beginners; it weathers, though, and loses its corners within a century. | Granite lasts almost for ever but is rounded and slippery, so that a granite wall needs a broader base.
A | How many tonnes of stone do I need for a metre of wall? | For each metre of wall, 1.4 metres high, reckon with 1.75 tonnes.
A | Do I save anything by buying second-hand? | New stone from the quarry at Hask costs 95 pounds a tonne delivered; reclaimed stone is cheaper, at 60, but contains about a fifth of waste.
A | There are lovely pebbles in the brook behind the house. May I use them? | Never take stones from a stream: it is an offence, and they are too smooth to grip.
A | hammer weight | A walling hammer of 1.8 kilograms
A | How do I prepare the ground before starting? | Strip off the turf and dig a trench 80 centimetres wide down to firm subsoil, as a rule 15 to 20 centimetres.
A | How do I fill the middle, and may I tip the rubble in? | Pack the hearting by hand after each course; do not shovel it in.
A | As a novice, how far will I get between breakfast and supper? | A practised waller completes about three metres in a day, a beginner hardly one.
A | Why is it unwise to start during a cold snap in January? | The work can be done in any season, but not when the ground is frozen, for it settles as it thaws and the footings shift.
A | Mine sticks out by eight centimetres halfway up. Must I do something? | A bulge of less than five centimetres may be left alone and watched, but anything more has to be taken down to a metre on both sides and rebuilt.
A | Where are reptiles without legs most likely to show up early in the year, and why? | The south side warms up to 20 degrees more than the north side on a clear day in March, which is why slow-worms are seen there first.
A | whats the right way to get rid of ivvy | Ivy is to be cut at the root and left to wither; pulled off green, it brings half the face down with it.
A | And beside a road, how high may a new wall be? | A new wall beside a road must not exceed one metre, elsewhere two.
A | By when do I have to put in for the subsidy? | The Hill Farming Fund pays 28 pounds for each metre restored and 12 for each metre of hedge planted alongside; applications are accepted from 1 February to 15 April, provided that the work has not yet begun.
N | And Ruth Askey, since when has she been in the trade?
N | Who owns the quarry at Hask?
N | Fennow sandstone colour
N | Which wood are the A-shaped frames made of?
N | How is a single-faced retaining wall drained?
N | How deep must the foundation of a brick wall be?
N | I am thinking of woven willow instead. How many years would such a fence hold?
N | How many tonnes of flint are needed for a metre of wall?
N | My neighbour helped himself from the stream. What will he be fined?
N | how much for a hole set of walling tools
N | How many metres of wall are there in the Fennow Hills?
N | What does a professional waller charge for a day's work?
F | Why would I have to pay more for used stone than for fresh stone from Hask?
F | Why should the footings be laid lengthwise along the wall?
F | Why does slate make such good footings?
F | I only want to mend what fell down. Which office grants the permission I need?
O | How many vowels does the Finnish language have?
O | What is the baggage allowance on a regional flight?
