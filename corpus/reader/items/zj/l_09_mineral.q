A | How big is the record-breaking specimen across? | The crystals are mostly flat and square, seldom more than 8 millimetres across; the largest known measures 41 millimetres.
A | How many localities have yielded it so far? | Eleven places are known.
A | what did somebody pay for that cut gem at the sale | In 2019 a faceted stone of 3.4 carats fetched 28,500 at auction.
A | When did the pit in Norland stop working? | Brattås, Norland: the type locality; mined until 1958, flooded since then.
A | How much may a hobby digger carry home in a day? | Collecting at Brattås is allowed only on the upper spoil heap, with a permit from the municipality, and up to two kilograms per person and day.
A | Why does it turn dark in a furnace? | When heated above 640 degrees it loses its blue colour and becomes grey-black, because the copper is changed into its oxide.
A | Why is there so little of it on Earth? | If sulphur is present, the barium is bound as baryte and no halvenite can arise; this is the main reason for its rarity.
A | Why didn't paint makers take to it? | It proved fast to light, but at 40 times the price of artificial ultramarine it found no buyers except the painter Rasmus Ohle, who used it in the sky of at least six pictures.
A | I own a piece that has got dusty. May I put it in my jewellery sonicator? | Clean specimens with distilled water and a soft brush; never use ultrasound, which opens the cleavage.
A | Will it fade if I display it on a sunny windowsill? | Light does no harm.
A | Who came across it originally? | The mineral was first found in 1927 by the mine surveyor Aksel Torvund in the Brattås mine in southern Norland, where he took it for azurite.
A | Out on a hike with no instruments, how can I be most certain it's the real thing? | The surest test outside a laboratory is the infrared glow, for which a camera without its filter will do.
A | Where do most of the pieces sold these days come from? | Kisombe, eastern Tarava: discovered in 1984; has given the largest crystals and about nine tenths of what is on the market today.
A | Is handling it bad for me? | The stone can be touched without danger, but the dust should not be breathed in, and it must never be put in drinking water.
N | How much did the second part of the type specimen weigh that was lost in Leipzen?
N | What is the refractive index of cavansite, which has nearly the same shade?
N | How much does a permit from the municipality for the upper spoil heap cost?
N | In which year did Ingeborg Halven enter the Royal Mining Academy?
N | why did ingeborg halven die before 1931
N | How many banknotes have been marked with artificial halvenite since 2016?
N | I have a stone of two carats. Who cuts halvenite as a cabochon?
F | Why did Petrus Lindahl wish to call the mineral brattåsite?
F | In which acid does halvenite fizz, unlike azurite?
F | How far do the plates of halvenite bend before they break, unlike those of mica?
