A | What do you call the divide along the ridges separating neighbouring drainage areas? | The border between two catchments is the **watershed**; it usually follows a line of hills.
A | Of what falls from the clouds on a city, how much goes straight down the drains? | In towns the picture is different: on roofs and asphalt up to 80 litres of every 100 run off at once.
A | Why is the orange trick's figure scaled down afterwards? | It is cheap, but it shows the surface speed only, which is greater than the mean, so the result is multiplied by 0.85.
A | can i drop the propeller device in when the water is raging? | It can't be used in a flood, since driftwood would break it.
A | I've just bought a place with a 30-year home loan. How likely am I to be hit by the big one before it's paid off? | Over a period of thirty years, the length of many mortgages, the chance of at least one hundred-year flood is 26 percent.
A | How do trees help delay a peak? | Woods lengthen them: their leaves hold back rain, and their roots keep the soil open.
A | After a once-a-century event, are we safe for generations? | It does not mean that a hundred years must pass between two of them: Brigg had such floods in 1995 and in 2002.
A | What compensation do landowners receive when their fields are deliberately inundated? | Farmers get 450 euros per hectare each time their land is flooded.
A | How tall are the earthen embankments? | Those at Brigg are 4.2 metres high and were built between 1922 and 1927.
A | Why do embankments upset people further down? | They protect the town but send the water on faster, so that villages downstream suffer more.
A | From what depth will an automobile be swept off? | During a flood, never walk or drive through moving water: 15 centimetres can knock over an adult and 60 can carry a car away.
A | When must everybody near the water leave home? | Level 4 (6.50 m): the lower town is evacuated.
A | Does my normal home policy cover such a disaster? | Ordinary household insurance does not pay for flood damage unless the "natural hazards" option has been added.
A | How much did putting the meanders back set the authorities back? | The cost was 1.9 million euros, compared with 3.6 million for a concrete channel.
N | What is the mean discharge of the Senn, the steep stream on clay?
N | What does a current meter, a small propeller on a rod, cost?
N | How many kingfishers came back along the Senn after the old bends were restored in 2015?
N | how high was the gauge at Brigg during the flood of 2002?
N | How much did the levees at Brigg cost to build between 1922 and 1927?
N | I have registered for the text message warnings. For how many seconds does the steady sound of the siren last?
N | How many hectares does the retention basin at Ohm, opened in 2008, cover?
F | Why does the Aller at Brigg have a lag time of five hours and the Senn one of 31?
F | Why are the gates of the basin at Ohm opened before the gauge passes 5.60 metres?
F | Why do clay soils and frozen ground lengthen the lag time?
