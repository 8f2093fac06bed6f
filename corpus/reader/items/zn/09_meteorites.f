A | And lunar ones, the price per gram? | how many of those are there? | Of the Moon some 600 pieces are known, of Mars about 360; they can be recognised by gases trapped in tiny bubbles of glass.
A | Why are museums so full of the metallic sort when they are so rare? | What are those worth? My uncle has one. | Common stony meteorites fetch about half a crown a gram, irons two to four crowns, and lunar ones a thousand and more.
A | Will I have to wait long for the experts' verdict, and do they charge? | so what exactly do I send them? | Send a photograph with a coin for scale to the Institute.
A | What is the difference between a meteoroid and a meteorite? | and a shooting star, whats that made of? | Shooting stars are caused for the most part by grains no larger than a peppercorn, which burn up at a height of 80 to 100 kilometres.
A | how long after the fall was teh first peice found | how much did they collect in the end? | Thirty-one fragments with a total weight of 4.3 kilograms had been collected by the end of the month.
A | How do I prevent corrosion at home? | could I rub some oil on it instead? | Do not wash them, and do not use oil, which can never be got out of the cracks.
N | How far away could people hear the explosion? | did it break any windows?
N | What did the child get for his luck? | was he allowed to keep the stone?
N | I came across one in a municipal park. What share of its worth is due to me? | how long until they pay out?
N | How can one tell that a lump was once part of our red neighbour? | what would such a piece fetch?
N | I scratched mine on some bathroom ceramics and it left a rust-coloured mark. What does that mean? | is that stuff worth anything then?
N | How many meteorites above 50 grams come down in a year? | Why are there twice as many now as there used to be?
A | Why must I not handle a specimen with bare fingers? | how bright was the fireball over Lindau? | On the evening of 2 February 2016 a fireball brighter than the full Moon crossed the sky above Lindau and burst with a bang heard 70 kilometres away.
A | Since when have learned people believed in such events? | I keep an iron meteorite in a box with a silica bag. How often does the bag need drying? | Iron meteorites rust unless they are kept at less than 40 per cent humidity; a bag of silica gel in the box, dried in the oven every two months, will do.
