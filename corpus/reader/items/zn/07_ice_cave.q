A | How much of the cave has ice in it? | The Silverhole is 5.8 kilometres long, but only the first 700 metres are glazed with ice; beyond them the passages are dry and bare.
A | How come it stays frosty inside during July? | In summer the cold air, being denser, stays where it is, as water does in a bowl.
A | When does the new supply of frozen material build up? | Meltwater from the snow above trickles down in April and May and freezes on the chilled rock.
A | What is the difference between a sack-shaped cave and one with two openings? | Caves of another type, with two openings at different heights, are cooled by a draught instead; their ice forms near the lower opening and is more easily lost in mild winters. | The cave slopes downwards from its entrance like a sack.
A | How thick is the ground ice in the Great Hall? | Ground ice covers the floor in layers and is up to 21 metres thick in the Great Hall.
A | Why are ordinary tourists kept out of the part with the delicate flakes? | Hoar frost consists of six-sided plates as large as a hand, which form where moist air meets cold rock and which fall at the slightest touch. | For this reason the Crystal Gallery may be entered only by scientists, and by no more than three at a time.
A | How do we know when the bottom of the deposit froze? | Twigs and bat bones frozen in the lowest layer have been dated to about 3,200 years before the present.
A | By what was the cavity created in the first place? | The rock itself is a limestone of the Triassic, and the hollow was washed out by a river more than four million years ago.
A | Who was the earliest person to venture inside? | The first to go further in was the schoolmistress Helene Brandt, who climbed down on a rope of bed sheets in September 1879 and measured the temperature with a dairy thermometer.
A | What became of the bulbs that had been put up there? | Electric light was installed in 1958 and taken out again sixteen years later, since the lamps had melted holes into the ice and allowed algae to grow.
A | Where is it warmer, at the far end or among the frozen columns? | The temperature there is a steady four degrees, while in the ice hall it varies between minus seven and plus one.
A | Is there any creature that exists in this one spot in the world? | A wingless springtail, four millimetres long, lives on the ice and feeds on fungal threads and pollen blown in by the wind; it is known from nowhere else.
A | how offen are the mesuring rods read | Measuring rods have been read every October since 1962.
A | When will everything in the main chamber be gone? | If the trend continues, the Great Hall will be free of ice in some 230 years, the thinner side chambers much sooner.
A | How can flying mammals get in although there is a gate? | It has slowed the melting in the front part by half, but the bats can pass only because a slot 15 centimetres high was cut above it.
A | tour duration steps | The tour lasts 70 minutes and includes 640 steps.
A | And on foot from the valley, how long to the entrance? | From the cable car station the entrance is a walk of 25 minutes; from the valley on foot, three hours.
A | We are a coach party of thirty coming on a Saturday in June. How early do we have to let them know? | Groups of more than 15 must book two weeks ahead, unless they come on a weekday in May or October.
N | What was the name of Helene Brandt's brother?
N | Silverhole owner
N | What colour is the springtail that lives on the ice?
N | Who was hired to put in the gate against the summer warmth?
N | And in the Dachstein cave, how thick is the ice there?
N | How many steps are there in the Postojna cave?
N | When was the stalactite cave in the next valley discovered?
N | How fast is the glacier on the Grauwand shrinking?
N | How many people visit the cave in a year?
N | how many bats hybernate in the rear part
N | How much did it cost to put up the wooden walkways?
N | We can't get up there before the afternoon. At what hour does the last tour set off?
F | How do they explain that less ice has been lost each year since 1990?
F | Why is the door kept closed in winter and opened in summer?
F | I would rather look round alone. At what hours may I go in without a guide?
F | In which year did Captain Riem install the electric light?
O | How long can cooked rice be kept in the refrigerator?
O | Which keyboard shortcut takes a screenshot?
