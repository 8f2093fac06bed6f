A | How heavy does a full-grown one get? | and how long is it from end to end? | Adults measure 24 to 27 centimetres from bill to tail and weigh between 110 and 145 grams.
A | At what time of day do they go hunting? | And in the cold months, what do they live on? | In summer they take snails, beetle larvae and small shrimps; in winter up to 60 per cent of the diet consists of seeds, above all those of sea club-rush.
A | How does it get at the soft flesh of a mollusc? | even the really big ones? | Larger snails are left alone unless the mudflats are frozen and nothing else can be reached.
A | Since when have numbers on the Teal Flats been going up? | Is anything robbing their nests there? | American mink, which take around one nest in four on the Teal Flats.
A | How briny may its surroundings become before it can no longer find anything to eat? | is that all they eat, snails? | In summer they take snails, beetle larvae and small shrimps; in winter up to 60 per cent of the diet consists of seeds, above all those of sea club-rush.
A | Can you tell the sexes apart by sight? | so which of the two sits on the eggs? | Both parents incubate for 19 days, the male by night and the female by day.
N | Kettle Hide entrance fee | how many people fit in there at once?
N | And my spaniel, can he come along on the dyke? | whats the fine if he slips off it?
N | Why are there none left on the island nowadays? | Has anybody thought of bringing them back there?
N | What is the difference between a young lantern rail and a water rail? | do those two ever interbreed?
N | How many pairs live on the Orrin Lagoon? | who did the counting?
N | Is a raft or a camera better for finding out who robbed the eggs? | Why did the Trust give up rafts altogether then?
A | Do they mate for life? | I'm around in June, can I get into the North Hide? | The North Hide has a better view of the nesting area, but it may be entered only with a warden and is closed from March to July.
A | Why am I not allowed to lure them with sounds from my phone? | how high over the water does the lantern rail build its nest? | The nest, a cup of dead sedge, is built 20 to 40 centimetres above the water, and the surrounding stems are bent over it to form a roof.
