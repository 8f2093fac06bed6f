A | Why was the ferryman against a crossing? | The ferryman, Abel Crouch, who had a right by royal charter to a penny from every person crossing within two miles, opposed it until he died in 1858.
A | On what terms did his heir give up the privilege? | His daughter Hester sold the right to the county for 700 pounds and a cottage, on condition that no toll should ever be charged to a person on foot.
A | Why iron and not stone? | The committee wanted iron, which was cheaper by a third, and called in Isabel Strand's father, George, from the foundry at Ebb Vale.
A | span of the arch | He drew a wrought-iron arch of 86 metres.
A | What's the advantage of a hinged arch over a fixed one? | It rests on two hinges, one at each foot; a hinged arch, as he explained to the committee with a bent ruler, can rise and sink a little with heat and cold, whereas a fixed one has to force its abutments apart.
A | By how much does its top shift between summer and winter? | On a hot day the crown stands four centimetres higher than in a frost.
A | How come such a young woman was put in charge? | Isabel, who was twenty-six and had done his calculations since she was seventeen, offered to carry on for her father's fee. The committee accepted by five votes to four.
A | What did Penhallow do when she got the job? | Penhallow resigned over it, came back a month later and became, by all accounts, her most loyal helper.
A | How do you put up an arch without blocking the shipping underneath? | So the two halves of the arch were built upright against the towers on the banks, like a pair of drawbridges, and let down by chains on 4 and 5 June 1862.
A | The two parts didn't line up at first. What made them fit in the end? | Isabel Strand had them wait until two in the morning; in the cool of the night the gap had closed to 2, and the last pins were driven in by lamplight.
A | mondays before noon why not | Two men lost their lives in the building, both by falling, and both on the same Monday. It was thereafter forbidden to work on the arch on Mondays before noon.
A | Which surfaces has the roadway had over time? | The oak planks became slippery with rain and were replaced in 1880 by wooden blocks set in pitch, which were quiet and swelled. | The asphalt of today was laid in 1926.
A | Why did the county quit charging vehicles? | With it went the last of the tolls, for the county found that collecting them cost more than they brought in.
A | What led to the big evacuation in 1979? | They were emptied after the war, or so it was believed until 1979, when a diver looking for an anchor found one of them still loaded. Twelve hundred people had to leave their homes for a night.
A | Thanks to what can a structure from that age still take cars and lorries? | By the sixties lorries weighed 24 tonnes and more, while the bridge had been reckoned for a herd of cattle, which Strand put at 400 kilograms a square metre. It is to this generous assumption that we owe the fact that it is still in use.
A | What are hangers, and were they or the arch the weak point? | Tests in 1967 showed that the arch itself could bear the traffic and that only the hangers, the thin rods on which the deck is hung, were too weak.
A | Does the weight limit hold for a 22 tonne fire engine, and for a coach of the same weight? | The limit is now 18 tonnes. Fire engines may go over at any weight, provided they go alone and at walking pace; buses are not exempt.
A | How often does it get a new coat and how much does that use up? | It is painted every twelve years, from the east bank to the west, with the grey called Strand's grey, though the oldest layer, discovered under the microscope in 2008, turned out to be chocolate brown. | One coat takes 2,100 litres.
A | Can sandblasting on the west tower be scheduled for July? | Bats, some three hundred of them, live in the western tower from May to August, and within that time neither painting nor blasting is allowed there.
A | Why does your build matter if you want to be the one who lubricates the joints? | For this a man goes in through a hatch so narrow that the county has, since 1954, chosen him by his shoulders.
N | How wide is the roadway of the bridge?
N | What did the bridge cost to build in total?
N | Which king or queen granted the ferryman's charter?
N | How much was the fee Isabel Strand took over from her father?
N | What did George Strand die of in March 1861?
N | What were the names of the two men who fell?
N | When was it that the first carriage drove across?
N | toll for a carriage with two horses
N | Did anybody get hurt when the parapet was shoved into the river?
N | How many explosive chambers were cut into the abutment?
N | What steel grade are the hangers of 1969 made of?
N | How much would it cost to raise the limit from 18 to 24 tonnes?
N | Are ambulances of more than 18 tonnes excepted too, when they are on an emergancy?
N | Which species of bats roost there, and where do they spend the winter?
N | In which countries are the nine other bridges that Isabel Strand built?
F | Why did the eastern tower have to be closed because of the bats?
F | Why did the committee reject Isabel Strand by five votes to four?
F | Why did pedestrians have to pay more than carriages at the toll house?
F | Why was the arch itself replaced with steel in 1969?
F | Who sculpted the monument to Isabel Strand?
O | How do I treat a wasp sting?
O | What is the difference between a crocodile and an alligator?
