A | What is a watershed? | The border between two catchments is the **watershed**; it usually follows a line of hills.
A | catchment area of the Senn | The catchment of the Aller, our example in this unit, covers 1,860 square kilometres, while that of its tributary, the Senn, covers only 240.
A | How much of the rain soaks into the soil in the Aller area? | Of every 100 litres of rain that fall on the Aller catchment in an average year, 58 evaporate or are taken up by plants, 27 seep into the ground, and 15 run off over the surface.
A | Why is it so much worse in a city full of tarmac when it pours? | In towns the picture is different: on roofs and asphalt up to 80 litres of every 100 run off at once.
A | How do you calculate discharge? | It is found by multiplying the area of the cross-section by the mean speed of the water.
A | When did the river at Brigg carry the most water ever recorded? | The lowest on record is 3.4 (September 1976), and the highest is 412 (January 1995).
A | We timed an orange drifting down the stream. Why does our teacher say we have to multiply by 0.85? | - A float, such as an orange, is timed over a known distance. It is cheap, but it shows the surface speed only, which is greater than the mean, so the result is multiplied by 0.85.
A | Which instrument can measure speed during a flood? | - An acoustic profiler sends sound pulses from a boat or a bank and records how they come back. It works even in a flood, but a set costs around 30,000 euros.
A | At what depth should the little propeller be held? | - A current meter, a small propeller on a rod, is lowered to six tenths of the depth, where the speed is close to the mean.
A | define lag time | The time between the heaviest rain and the highest discharge is called the **lag time**.
A | Compare the lag times of the Senn and the Aller. | The Senn, a steep stream on clay, has a lag time of five hours; the Aller at Brigg needs 31 hours.
A | In what way do forests help against floods? | Woods lengthen them: their leaves hold back rain, and their roots keep the soil open.
A | My basement got wet weeks after the rain had stopped and it's still wet. What sort of flood is that? | A **groundwater flood** comes weeks after a wet winter, when the water table reaches the surface, and may last for months.
A | We had our hundred-year flood in 2002, so surely I'm safe for the rest of my life? | It does not mean that a hundred years must pass between two of them: Brigg had such floods in 1995 and in 2002.
A | How likely is it that a big one will hit before my 30-year home loan is paid off? | Over a period of thirty years, the length of many mortgages, the chance of at least one hundred-year flood is 26 percent.
A | Why is the estimate for Sennhausen less reliable? | At Brigg they go back to 1911, at Sennhausen only to 1984; hence the figure for Sennhausen is much less certain.
A | What's the downside of levees? | They protect the town but send the water on faster, so that villages downstream suffer more.
A | Under what condition are the gates of the basin opened, and why not sooner? | The gates are opened only if the gauge at Ohm passes 5.60 metres, since filling it too early would leave no room for the peak.
A | what do farmers recieve when their fields are put under water | Farmers get 450 euros per hectare each time their land is flooded.
A | Was restoring the bends cheaper than concrete? | The cost was 1.9 million euros, compared with 3.6 million for a concrete channel.
A | From which water level do I have to move my car off the quay? | Level 2 (4.80 m): cellars near the river should be cleared; cars must leave the quay.
A | The siren is going on one steady note. What does that mean? | A steady sound means all clear.
A | Why shouldn't I pump my cellar dry straight away? | Afterwards, pump out a cellar only when the water outside has gone down, as otherwise the pressure of the groundwater may crack the floor.
A | Does my normal home insurance pay if the river gets into the house? | Ordinary household insurance does not pay for flood damage unless the "natural hazards" option has been added.
N | What is the mean discharge of the Senn?
N | How much does the "natural hazards" option cost per year?
N | What does a current meter cost compared with an acoustic profiler?
N | how do I register for the text message warnings
N | How many houses were damaged in Brigg in 1995?
N | How high are the levees at Sennhausen?
N | What did it cost to build the retention basin at Ohm?
N | They've told us to leave the lower town. Where can my family spend the night?
N | Who decides that the gates at Ohm are opened?
N | Why were the bends of the Senn straightened in the first place?
F | Why do frozen ground and clay lengthen the lag time?
F | Why is the current meter the best choice when the river is in flood?
F | What has to be done at warning level 6?
F | Why was the concrete channel chosen for the Senn in 2015?
O | What are the rules of offside in football?
O | How do I descale a steam iron?
