A | I'd like one for my little bistro. Is that all right? | It is intended for indoor use at room temperatures between 10 and 35 °C and must not be used in offices or cafés; commercial use voids the warranty.
A | Why mustn't I plug it into a multi-way cable? | Do not use an extension lead, since the machine draws up to 1,850 W while heating.
A | What does it mean when the lamp is orange and blinks? | Amber, flashing: descaling overdue; coffee is blocked, hot water still works.
A | Why should I pour the initial drinks down the sink? | Throw away the first two cups of coffee, as the grinder holds traces of the beans used for testing in the factory.
A | how long after i turn it on till i can have my espresso | Heating up takes 45 seconds for coffee and another 25 seconds for steam.
A | My shot gushes out far too fast. What should I alter? | Choose a finer step if the espresso runs through in less than 20 seconds, and a coarser one if it takes longer than 30 seconds.
A | Can I fill it with hazelnut-aroma roasts? | Do not use caramelised or flavoured beans, as the sugar glues up the burrs.
A | Up to what temperature should I froth it? | Use milk straight from the fridge, between 3 and 6 °C, and stop when the jug feels too hot to hold, at about 65 °C.
A | Which vegan alternative can I froth properly? | Oat drinks foam well only if the pack says "barista".
A | Why is soap bad for the brew group? | Do not use detergent, which would wash off the grease, and do not put it in the dishwasher.
A | We have the chalkiest tap there is. How many drinks can I make between treatments? | Descaling is due after 700 cups at hardness level 1, 450 at level 2, 300 at level 3 and 180 at level 4.
A | How long will I be without coffee while it removes the chalk? | The programme lasts 28 minutes and cannot be paused.
A | It got too hot and shut down. How much rest does it need? | E3: overheating; leave the machine switched off for 30 minutes.
A | What do I pay for mending once the cover has run out? | A flat-rate repair after the warranty costs 119 euros including return shipping.
N | How many W does the machine draw when the ring light is white and steady?
N | What does the Brello descaler (item 30-114) cost?
N | After how many months do the seals of the pump have to be changed?
N | how loud is the grinder at the finest of its 13 steps
N | Which item number does the silicone grease supplied have?
N | I have to lift the machine off the shelf. How heavy is it with the water tank full?
N | When does production of the Duo 300 end?
F | Why may the dial be turned only while the grinder is not running?
F | Why does the tip with one hole make finer foam than the tip with three holes?
F | How much vinegar is used for descaling at level 4?
