A | What is the chemical formula of halvenite? | Halvenite is a rare silicate mineral of copper and barium, with the formula BaCu2Si4O11.
A | Who first found the mineral and what did he think it was? | The mineral was first found in 1927 by the mine surveyor Aksel Torvund in the Brattås mine in southern Norland, where he took it for azurite.
A | How did Ingeborg Halven see that it was a new mineral? | The mineralogist Ingeborg Halven of the Royal Mining Academy showed in 1930 that it did not fizz in acid, as azurite does, and must therefore be something new.
A | Who gave it the name it bears today? | Her pupil Petrus Lindahl, who published the description in 1931 after her death, named it after her.
A | Why is the German name Blaubarytsilikat misleading? | In older German writings it is called Blaubarytsilikat, a misleading name, as it has nothing to do with baryte.
A | where is the type specimen kept | The type specimen, a piece weighing 412 grams, is kept in the Natural History Museum in Kroneby.
A | How big is the biggest crystal ever found? | The crystals are mostly flat and square, seldom more than 8 millimetres across; the largest known measures 41 millimetres.
A | In what way does it differ from mica? | It has a perfect cleavage in one direction, so that it splits into thin plates like mica, but unlike those of mica the plates are brittle and do not bend.
A | Mohs hardnes of halvenite | Hardness: 5 to 5.5 on the Mohs scale
A | Why does it turn dark when you heat it? | When heated above 640 degrees it loses its blue colour and becomes grey-black, because the copper is changed into its oxide.
A | I've a blue stone growing in little round tufts of needles, what might it be instead? | Cavansite, which has nearly the same shade, grows in round tufts of needles and has a density of only 2.3.
A | How could I check my find at home without any lab gear? | The surest test outside a laboratory is the infrared glow, for which a camera without its filter will do.
A | Why is it so rare? | If sulphur is present, the barium is bound as baryte and no halvenite can arise; this is the main reason for its rarity.
A | Which deposit supplies most of the pieces for sale nowadays? | Kisombe, eastern Tarava: discovered in 1984; has given the largest crystals and about nine tenths of what is on the market today.
A | What makes the Monte Sorda material pale green? | Monte Sorda, Laveria: thin crusts in volcanic cavities, where it is pale green owing to a little zinc.
A | Can we go hunting for crystals on the dumps at Brattås on our holiday, and how much may we take home? | Collecting at Brattås is allowed only on the upper spoil heap, with a permit from the municipality, and up to two kilograms per person and day.
A | Why did it fail as a paint? | It proved fast to light, but at 40 times the price of artificial ultramarine it found no buyers except the painter Rasmus Ohle, who used it in the sky of at least six pictures.
A | Explain how artificial halvenite is made. | Since 2016 artificial halvenite, made by firing quartz, copper oxide and barium carbonate for 20 hours at 900 degrees under pressure, has been tested as a marker in banknotes and as a dye in fingerprint powder.
A | My specimen is dusty, how should I wash it? | Clean specimens with distilled water and a soft brush; never use ultrasound, which opens the cleavage.
A | Is it dangerous to hold in the hand? | The stone can be touched without danger, but the dust should not be breathed in, and it must never be put in drinking water.
N | What did Ingeborg Halven die of?
N | How much does the permit for collecting at Brattås cost?
N | Who discovered the deposit at Kisombe?
N | I'd like to buy a small crystal, what would I have to pay for a nice piece on matrix?
N | How old are the rocks in which it formed?
N | Which museum shows the 41 millimetre crystal?
N | What are the other seven places where it has been found?
N | titles of the pictures Rasmus Ohle painted with it
N | Why was the Brattås mine closed in 1958?
N | At what temperature does the mineral melt?
N | Who bought the faceted stone sold in 2019?
N | Can a stone like that be set in a ring I wear every day, or is it too delicate for that?
N | How deep is the flooded mine?
N | Has any bank actually issued notes with the marker in them?
N | What thickness do the natural crystals usually have, and does it change the depth of colour?
F | Why did Torvund name the mineral after his mine?
F | How does its bright glow under ultraviolet light come about?
F | Why is halvenite the chief ore of copper in Norland?
F | Why does light make the colour of specimens fade?
F | What does hydrochloric acid turn it into when it dissolves?
O | How do I apply for a parking permit?
O | What temperature should a sourdough starter be kept at?
