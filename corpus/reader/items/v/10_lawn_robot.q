A | does the 400 have GPS like the bigger one? | The robot needs a wire around the lawn; it does not find its way by satellite, unlike the Grazer 900.
A | distance to pond | Keep 30 cm from walls, 10 cm from a level path and 1 metre from a pond (T).
A | Why not dig the cable in right away? | You can bury the wire up to 10 cm deep, but I would leave it on top for the first month, because you will move it.
A | how come it drives across the double line leading to the tree | Islands, such as a tree, are reached by leading the wire there and back along the same line: the two currents cancel out and the robot drives across.
A | It sits in its station on scorching days and the battery won't fill. | Mine stood in full sun and the robot refused to charge on hot afternoons: over 45 degrees it waits (T).
A | how much should it run on 350 square metres? | 300 to 400 m² | 8 | 6
A | runtime and charging time | One charge is 70 minutes of mowing, then 60 of charging.
A | am i allowed to let it go at ten in the evening? i work all day | Our club has made this a rule: no mowing between 19:00 and 8:00.
A | What's the danger for wildlife at nightfall? | Hedgehogs come out at dusk, and the Grazer does not see them.
A | Why did Petra turn off the wet-weather detection for a month? | For rain there is a sensor; I have switched it off in May, when grass grows so fast that waiting is worse than wet wheels.
A | Can I reuse the screws when I put in fresh blades? | Always change all three together and use new screws, as the old ones come loose (T).
A | where are blades cheaper, Holm's or the maker? | Nine blades with screws cost 14 euros at Holm's, and 22 from Tovendal.
A | It hasn't rained in weeks and everything is turning yellow. How long should I leave the grass? | In a drought I set it to 50, since longer grass shades its own roots.
A | steepest slope | The limit is 35 per cent in the middle and 15 at the wire (T).
A | what does "Lifted" mean | **Message "Lifted".** Mostly a molehill. Flatten and start again.
A | How does one locate the spot where the cable is damaged, and how is it mended? | I find the break with a cheap AM radio held over the wire: where the buzzing ends, there it is. Join with the gel connectors, never with tape, which lets in water.
A | forgot the secret number, who can get me going again and what do they want to see? | Tovendal gives a master code against proof of purchase; our receipt is in the club's green folder, with Anselm.
A | It can stay outside in a downpour, so why can't I spray it clean? | No hose, even though it may stand in the rain: rain comes from above, a jet gets in from below.
A | what comes indoors in autumn and what can stay out there | I fetch it in at the end of October. | The dock's plug comes in too, the wire stays out.
A | is it less noisy than the gasoline one | It is quieter than the old petrol mower by far, 58 decibels against 94.
N | What does the Grazer 900 cost?
N | How long is the roll of wire that comes with it?
N | how many metres of wire did Petra lay
N | What is the PIN that the club uses?
N | Since when has Anselm kept the green folder?
N | Could the robot be stolen easily and is there an alarm?
N | how high does Petra leave the grass for the last cut before winter
N | What does the brush kit cost?
N | Which cheap blades from the internet were the ones that lasted two weeks?
N | why is mowing six days needed for the largest lawns
N | How many cuts did the neighbour's son do in a year?
N | lamp on the dock green flashing
N | Does it manage two lawns that are seperated by a gravel path?
N | how long does the battery last before a new one has to be bought
N | My kids play barefoot in the garden. Does it stop if someone touches it?
F | Why does Petra join the wire with tape rather than gel connectors?
F | Why is March the best month for the dealer's check?
F | Why did Jarek build a roof over the dock?
F | Why are Tovendal's blades cheaper than Holm's?
F | how does the Grazer 400 recognise hedgehogs
O | What year did the Titanic sink?
O | symptoms of vitamin D deficiency
