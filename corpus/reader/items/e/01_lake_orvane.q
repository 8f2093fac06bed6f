A | How big is Lake Orvane? | With a surface of 63.2 square kilometres it is the second largest lake of the province, after Lake Mure.
A | where does the name Orvane come from | Its name is usually traced to an old dialect word, *orwen*, meaning "long cold place".
A | max depth southern basin | The greatest depth, 138 metres, was measured in the northern basin near Cape Hallow; the southern basin is much shallower and reaches only 31 metres.
A | What is the Sill? | The two basins are divided by a sunken ridge known as the Sill, which lies 9 metres below the surface at average water level.
A | How many people have their home on Little Sorrel? | Little Sorrel has 46 residents and Monk's Holm only five.
A | What is the heap of debris left by the ice at the bottom end of the valley called? | When the ice withdrew roughly 11,500 years ago, it left a wall of rubble, called a terminal moraine, across the southern end of the valley.
A | I read in an old book that the lake sits in a volcano crater. Why does nobody believe that any more? | An older theory, that the lake fills the crater of a volcano, was abandoned in 1931 after the geologist Petra Lindqvist found no volcanic rock in any of her 27 drill samples.
A | Which stream brings in the most water? | The lake is fed by four streams, of which the Brannoch supplies more than half of the water.
A | When may the weir gates be opened all the way? | The weir keeper must hold the surface between 411.4 and 412.6 metres, unless the provincial water board declares a flood emergency, in which case the gates may be opened fully.
A | Why does the water stay in the lake for so long? | Water stays in the lake for 7.5 years on average. | This is long for a lake of its size, because the catchment is small and rainfall in the highlands is moderate, at 890 millimetres a year.
A | has the deep northern part ever iced over entirely? | The northern basin has frozen completely only twice since records began, in 1893 and in 1963, because its great volume of water gives off stored heat until late in the winter.
A | When can I hope to go skating on the southern half? | In winter the southern basin freezes over in most years, usually between mid-January and early March.
A | Compare how clear the water is in the two basins | The lake is poor in nutrients and therefore very clear; a white disc lowered into the water can be seen to a depth of 11 metres in the northern basin and 6 metres in the southern one.
A | Am I allowed to keep a char if I hook one by accident or on purpose? | The char is protected and may not be caught at all.
A | Which month do brown trout spawn? | - Brown trout, the main catch of anglers, which spawns in the Brannoch in October.
A | Why did the char nearly vanish in the seventies and eighties? | Its numbers fell by about 60 percent between 1970 and 1995, mainly because perch eat its young.
A | We are paddling in May and would like to picnic on one of the little bird islands. Is that okay? | Landing on these islands is forbidden from 1 April to 15 July, except for wardens and licensed researchers.
A | What happened to the Constance? | The last slate barge, the *Constance*, sank in a storm in November 1911 with the loss of six men.
A | can scuba divers swim inside the wreck | The wreck lies at 44 metres and is a protected grave under provincial law, so divers may look at it but may not enter it.
A | What do I need for a small outboard on the south part of the lake? | South of it, engines of up to 10 horsepower are allowed if the owner has a yearly permit.
A | How long is the boat ride over to Great Sorrel? | A ferry links Fennick with Great Sorrel six times a day in summer and three times a day in winter; the crossing takes 35 minutes.
A | Which beach can I take my labrador to? | - Harl Bay, without lifeguards, the only beach where dogs are admitted.
A | season fishing licence price | Fishing licences are sold at the Fennick post office, at 12 crowns a day or 95 crowns a season.
A | How do people on the islands get their groceries once the lake has frozen and the boat can't run? | When ice stops the ferry, islanders are supplied by hovercraft.
N | How big is Lake Mure?
N | How many people drown or are rescued at Fennick Sands each summer?
N | what does the yearly motor boat permit cost
N | Where do I apply for a permit for my 8 horsepower engine?
N | Who checks the drinking water, and how many samples are taken a week?
N | Why was the priory on Monk's Holm closed in 1539?
N | Is there a ferry ticket discount for the islanders?
N | How many pairs of black-throated divers nest here each year?
N | Who was the landowner that put the perch in?
N | I'd like to see the old wooden platform the divers found. Which museum is it in?
F | Why does the northern basin freeze more often than the southern one?
F | When was the dam at Cape Hallow built to create the lake?
F | Why is fishing for Orvane char only allowed in November?
F | How long does the night ferry between Harl and Monk's Holm take?
O | How do I remove red wine from a wool carpet?
O | Which tax form does a freelance photographer need?
