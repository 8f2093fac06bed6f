A | Where does the tang come from? | The yeasts make the gas that lifts the bread, and the bacteria make the acid that gives it its taste and keeps mould away.
A | I've just mixed my very first culture. How long till I can bake? | It is usually ready on day 7 or 8, when it doubles within six hours of feeding on two days running.
A | why do you begin with a dark grain | Rye flour carries more wild yeast on its bran and more minerals than white wheat, so a rye starter gets going two or three days sooner.
A | I'm off travelling for six weeks. How do I leave it behind? | For a holiday of up to two months, make it stiff: rub 50 g of starter with 100 g of flour into crumbs and store them in the fridge.
A | What's the shelf life of dehydrated bits? | For longer, spread it thinly on baking paper, dry it for a day and keep the flakes in a jar; they last at least two years.
A | Is minus 18 a good idea for long storage? | Freezing works less well, since about half of the yeast dies.
A | It stinks like acetone. Should I bin it? | A smell of nail varnish does not; that is only hunger, and two or three feeds put it right.
A | How soon may I slice a white one? | Wheat loaves after two hours, rye loaves after a full day.
A | How can I test whether it's lively? | If it floats, use it; if it sinks, wait an hour and try again.
A | Why does the seasoning go in afterwards? | Salt would tighten the gluten and slow that down.
A | My kitchen is chilly. How long should I let it swell? | At 26 °C the bulk rise takes about 4 hours, at 22 °C about 6 and at 18 °C about 9.
A | Why must I let it cool down completely? | Inside, the starch is still setting, and a loaf cut hot turns gummy.
A | What does a homemade one set you back? | A loaf costs us about £1.30, of which 45p is electricity, against £4.20 at the baker's.
A | Where can a beginner pick up a bit of your culture? | Yes, come on any Tuesday at seven to the parish hall and bring a jar with a lid.
N | How many bakers from Lindhurst are in the Tuesday Bakers?
N | How much does the hire of the parish hall cost?
N | What does flour from Carver's Mill cost?
N | how many hours does a rye starter need for a domed top
N | By how many per cent are fructans reduced after a short rise?
N | My loaf is about 850 g. Which size of cast-iron pot do I need for it?
N | How old is the starter that you give away on Tuesday at the parish hall?
F | Why should the dough have doubled by the end of the bulk rise?
F | How long does the loaf have to warm up, since a cold loaf is harder to score?
F | There are pink streaks on top. How many feeds put that right?
