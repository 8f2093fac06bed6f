A | how tall is karrow | Mount Karrow is a stratovolcano on the island of Hestrel, 2,914 metres high.
A | Which peak on the island rises above all the others? | It is the second-highest summit of the island after the extinct cone of Old Binnet (3,102 m) and the only one of Hestrel's five volcanoes that has erupted in historical time.
A | Why do the villages in the west stay safe from molten rock and mud? | Because the Collar is missing on its eastern side, lava flows and mudflows are nearly always steered that way, and the western villages have never been reached by either.
A | What is the Collar? | The mountain consists of an older, broken cone, called the Collar, and a younger cone that has grown inside it.
A | north crater vs south crater size | The North Crater is 420 metres wide and permanently open; the South Crater is only 150 metres wide and has been sealed by a lava plug since 1911.
A | What does the word karra mean? | "Karrow" comes from the old island word *karra*, meaning cauldron.
A | What did seafarers nickname it, and what was the reason? | Sailors of the eighteenth century called it the Lamp, since the glow of the North Crater served them as a mark at night.
A | List the types of eruption recorded and how many there were of each. | - Strombolian: small bursts from the North Crater, lasting days or weeks. These make up seventeen of the twenty-three. | - Effusive: quiet outflow of lava from fissures low on the flank. There have been five, the longest (1847–1849) lasting twenty months. | - Plinian: a single case, in March 1911, when an ash column rose to 26 kilometres.
A | What actually took most of the lives in the great disaster before the First World War? | Few died from falling ash; 280 of the victims were caught by a mudflow that ran down the Vane two days after the explosion, when heavy rain fell on the fresh deposits.
A | Who kept the record historians mostly lean on for what happened in those days? | The priest Odo Merrin had persuaded about 900 villagers to stay on the ridge above the river, and his notebook remains the chief source for the sequence of events.
A | most recent outbreak | The latest eruption, a Strombolian one, began on 6 June 2016 and ended nineteen days later; nobody was hurt.
A | Do seismometers or tiltmeters warn sooner, and what is the other one better at? | Seismometers give the earliest warning, as a rule three to six weeks; tiltmeters react later but show more reliably where magma is gathering.
A | How do scientists recognise from the fumes that new melt is on its way? | The gas stations measure the ratio of carbon dioxide to sulphur dioxide. | A rise of this ratio above 8 on five successive days is taken as a sign that fresh magma is coming up from depth.
A | We have goats 3 km from the crater and it's gone to orange. Could we go back to feed them? | Everyone within 5 kilometres must leave, except livestock keepers, who may return by daylight with a pass from the observatory.
A | Can the alert be dropped from red straight to green? | A level may be lowered by one step at a time, and no sooner than ten days after the last change.
A | who may declare red alert | Only the director of the observatory may raise the level to red.
A | How does that little purple flower survive in such dry cinders high up? | It roots up to 70 centimetres deep and so finds water that other plants cannot reach.
A | am i allowed to colect violet seed for my garden | The violet is protected; seed may be gathered only for scientific purposes.
A | There are nine of us going up in July, do we need somebody to lead us? | Guides are compulsory for groups of more than eight people and, between November and March, for everyone.
A | Which crops thrive on the ground left by the explosion, and how do the lava slopes compare? | Ash from 1911 weathered within two generations to a dark, loose soil in which sweet chestnuts and a small yellow potato, the Vane Butter, do well. | Slopes covered by lava are far slower: the flows of 1847–1849 carry lichens and broom but still no closed forest.
N | When did Old Binnet last erupt?
N | How deep is the North Crater?
N | Why did the Collar collapse?
N | How many people live in Sallow?
N | Who is the director of the observatory at the moment?
N | what caused the 2016 eruption to stop after nineteen days
N | How does Karrow compare with Etna for danger?
N | How long does it take to come back down to Upper Vane?
N | What does a guide cost for a winter climb?
N | How high did the ash go in 2016?
N | Where do people who have to clear out of the five kilometre zone sleep in the meantime?
N | We want to pitch a tent overnight close to the hut. Is that allowed when the level is green?
N | How many times was the orange level declared so far?
N | observatory opening hours for visitors
N | Where did Odo Merrin's notebook end up?
F | Why did falling ash kill most of the victims in 1911?
F | Which of the fourteen tiltmeters stands closest to the South Crater?
F | What is livestock keepers' pass good for once the level is red?
F | Why is the South Crater still open while the North Crater is plugged?
F | What happens at the fifth alert level?
O | How do I descale an espresso machine?
O | Which forms do I need to register a used car in Belgium?
