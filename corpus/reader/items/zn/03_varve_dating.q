A | What exactly is a varve? | A varve is a pair of thin layers laid down on the floor of a lake in the course of one year.
A | Why is one of the two bands dark in colour? | In spring, meltwater brings coarse, pale silt; in winter, under the ice, fine dark clay and dead algae settle out of the still water.
A | Since when have scholars been using this Nordic term? | The word comes from the Swedish varv, a turn or a layer, and was brought into science by Gerard Lund in 1912.
A | Our pond is barely six metres down at its lowest spot. Would it be any good for this? | The lake has to be deep enough for waves not to stir the bottom, as a rule more than 15 metres.
A | Why must nothing be able to breathe down there? | And the deepest water must be without oxygen, because worms and mussels would otherwise burrow through the layers and mix them.
A | How many of the lakes in the Norrland survey proved suitable? | Of the 212 lakes sampled in the Norrland survey, only 19 satisfied all three.
A | Is a piston corer or a freeze corer better for the uppermost layers? | The freeze corer, a hollow wedge filled with dry ice and alcohol, makes the sediment freeze to its outer wall; it keeps the surface layers perfectly but brings up no more than two metres. | The piston corer drives a steel tube into the mud by its own weight and reaches depths of 20 metres and more, but it blurs the topmost half metre, which is as soft as soup.
A | How do I keep the floating platform from swinging round? | Anchor the raft at three points so that it cannot turn.
A | And the freeze corer, how long until I pull it out? | Leave the freeze corer in place for twelve minutes before hauling it up.
A | In what way should I keep the sample once it is out of the water? | Wrap the core in film and store it upright at four degrees.
A | What happens when the two colleagues do not arrive at the same figure? | Two people count independently of one another, and a third steps in only if their results differ by more than one per cent.
A | Lake Sarvas record length | At Lake Sarvas the record reaches back 9,340 years with an error of 85 years either way.
A | Which mistake is more frequent, skipping a twelvemonth or tallying one twice? | Doubled years, caused by autumn floods, are rarer by a factor of five. | A missing year is the commonest fault: in a cold summer so little silt arrives that the pale band cannot be seen.
A | how much dose a radiocarbon mesurement cost | Radiocarbon is used where there is no ash, but a single measurement costs about 400 euros and carries an error of 30 to 60 years.
A | I can send off either a bit of birch foliage or a lump of silt for testing. Which should it be? | Samples of leaves or twigs give better dates than the mud itself, which may contain old carbon washed out of limestone.
A | When was cereal growing first practised around there? | Pollen shows which plants grew on the shore: at Lake Sarvas rye appears for the first time in the layer for the year 1082.
A | How much more often did the woods go up in flames after people settled? | Charcoal betrays forest fires, which became three times as frequent once farmers began to clear land by burning.
A | I am a doctoral student and need access to the archive. How early do I have to ask? | The cores in the national store at Umedal may be consulted free of charge by any researcher who applies six weeks in advance.
N | At which university did Gerard Lund teach?
N | Lake Sarvas depth
N | Who is in charge of the national store at Umedal?
N | What sort of resin should I buy to soak my core in?
N | How far back do the ice cores from Greenland reach?
N | How do you count the growth bands of a coral?
N | And luminescence dating, how far off can that be?
N | How often do stalagmites form a new layer?
N | Our institute has little money. What would we have to spend on a freeze corer?
N | how long dose it take to count a hole core
N | How many cores are kept in the store at Umedal?
N | How thick is the ash of Hekla in the Scandinavian lakes?
F | Why should I choose the piston corer if the soft top half metre is what I am after?
F | Why does the pale layer form in winter under the ice?
F | Why are doubled years five times as common as missing ones?
F | What makes counting mud more exact than counting the rings of a stump?
O | What deposit is required when renting a flat in the city?
O | How do I descale an espresso machine?
