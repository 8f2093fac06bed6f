A | What is the difference between a meteoroid and a meteorite? | A meteoroid is a lump of rock or metal on its way through space; a meteor is the streak of light it produces in the atmosphere; a meteorite is what reaches the ground.
A | How big are the things behind the streaks we make wishes on? | Shooting stars are caused for the most part by grains no larger than a peppercorn, which burn up at a height of 80 to 100 kilometres.
A | Above what speed will nothing be left to pick up? | To leave something for the finder, a body must weigh at least a few kilograms before it enters the air and must not be faster than about 25 kilometres a second.
A | How many meteorites above 50 grams come down in a year? | An estimated 17,000 meteorites of more than 50 grams come down every year, the great majority of them in the sea or on uninhabited land.
A | Since when have learned people believed in such events? | Before 1803, when a shower of some 3,000 stones struck a town in Normandy in daylight, most scholars held such reports to be peasants' tales.
A | nickel content iron | Iron | 5 per cent | iron with 5 to 20 per cent nickel | cores of shattered bodies
A | Why are museums so full of the metallic sort when they are so rare? | The reason is simple: a block of iron in a field catches the eye, while a stony meteorite looks like any other stone after a few years of rain.
A | How can one tell that a lump was once part of our red neighbour? | Of the Moon some 600 pieces are known, of Mars about 360; they can be recognised by gases trapped in tiny bubbles of glass.
A | How far away could people hear the explosion? | On the evening of 2 February 2016 a fireball brighter than the full Moon crossed the sky above Lindau and burst with a bang heard 70 kilometres away.
A | how long after the fall was teh first peice found | The first piece, of 212 grams, was found six days later by a boy of eleven on the roof of a bus shelter.
A | What did the child get for his luck? | The boy received a finder's reward of 1,500 crowns and a telescope.
A | I scratched mine on some bathroom ceramics and it left a rust-coloured mark. What does that mean? | Rub the stone on the unglazed back of a tile. A red or black streak points to iron ore.
A | Mine is full of little hollows like a sponge. Can it be from outer space? | Bubbles and holes rule a meteorite out, since they are typical of slag from furnaces.
A | Will I have to wait long for the experts' verdict, and do they charge? | An answer by e-mail may be expected within three weeks; the check is free, but stones sent by post without prior agreement are not returned.
A | How do I prevent corrosion at home? | Iron meteorites rust unless they are kept at less than 40 per cent humidity; a bag of silica gel in the box, dried in the oven every two months, will do.
A | Why must I not handle a specimen with bare fingers? | Stony ones are less delicate, but should be touched only with gloves if they are to be examined, because the sweat of the skin leaves organic traces.
A | I came across one in a municipal park. What share of its worth is due to me? | In Ostrava-Lund a meteorite belongs to the owner of the land, with two exceptions: finds on public ground go to the state, which pays the finder a third of the market value, and pieces of more than five kilograms may not be exported without the consent of the Ministry of Culture.
A | And lunar ones, the price per gram? | Common stony meteorites fetch about half a crown a gram, irons two to four crowns, and lunar ones a thousand and more.
N | What is the name of the boy who found the first Lindau fragment?
N | age of Lindau meteorite
N | To which class did the Lindau fall belong?
N | Whom do I ring about the 23 cameras?
N | How are impact craters on the seabed recognised?
N | How many pieces from the asteroid Vesta are known?
N | Who owns meteorites that are found in Antarctica?
N | I picked up something yellow on the beach. How do I test whether it is amber?
N | And stony-irons, what do they fetch a gram?
N | How heavy was the largest stone of the shower in Normandy?
N | how much dose one of the cameras cost
N | How hot does the surface of a meteoroid become as it melts?
F | Why are iron meteorites more frequent among falls than stony ones?
F | How much compensation does a finder receive from the kingdom of Sarn?
F | I want to protect my stone for good. Which oil should I rub into the cracks?
F | Mars is so much further off. Why have we got more pieces of it than of the Moon?
O | How do I cancel a magazine subscription by phone?
O | What is the best time to prune an apple tree?
