A | Can we put the Duo 300 in our office kitchen? | It is intended for indoor use at room temperatures between 10 and 35 °C and must not be used in offices or cafés; commercial use voids the warranty.
A | Why am I not supposed to plug it into an extension lead? | Do not use an extension lead, since the machine draws up to 1,850 W while heating.
A | How much water fits in the tank? | The water tank at the back holds 2.1 litres, the bean hopper 280 g and the grounds drawer 12 pucks.
A | The ring round the button has turned blue, what's it trying to tell me? | Blue: water tank empty or not seated properly.
A | My machine blinks orange and refuses to make me an espresso. Is it broken? | Amber, flashing: descaling overdue; coffee is blocked, hot water still works.
A | distance to wall | Place the machine at least 10 cm from the wall so that warm air can escape.
A | My strip has three pink squares. Which level do I enter? | Set the water hardness in the menu under SET > WATER: no or one pink field is level 1, two fields level 2, three fields level 3, four fields level 4.
A | Why should the first two cups be poured away? | Throw away the first two cups of coffee, as the grinder holds traces of the beans used for testing in the factory.
A | How many grams of coffee go into a lungo? | Lungo: 110 ml, 11 g of coffee.
A | How do I make it remember a bigger cup size? | To change the amount, hold the button of the drink until it blinks, let the coffee run and press again when the cup is full enough.
A | I've messed up all the settings. How do I get everything back to how it came out of the box? | To go back to the factory values, hold RINSE and STEAM together for 5 seconds; this also resets the water hardness.
A | May I turn the grinder dial while it stands still? | Turn the dial only while the grinder is running, otherwise the burrs may jam.
A | My espresso gushes out in ten seconds and tastes thin. Finer or coarser? | Choose a finer step if the espresso runs through in less than 20 seconds, and a coarser one if it takes longer than 30 seconds.
A | Where do I put powdered decaf? | For ground coffee, such as decaf, use the small lid beside the hopper and never more than one level scoop.
A | Difference between the one-hole and the three-hole tip | The tip with one hole gives a coarse foam for cappuccino in about 40 seconds; the tip with three holes makes fine foam for latte art but needs some practice.
A | At what point do I stop steaming the milk, and what happens if I go hotter? | Use milk straight from the fridge, between 3 and 6 °C, and stop when the jug feels too hot to hold, at about 65 °C. | Above 70 °C the foam collapses and the milk tastes boiled.
A | Does oat milk work with the wand? | Oat drinks foam well only if the pack says "barista".
A | Is it all right to wash the brewing unit with washing-up liquid? | Do not use detergent, which would wash off the grease, and do not put it in the dishwasher.
A | We have very hard water, level 4. After how many cups must I descale? | Descaling is due after 700 cups at hardness level 1, 450 at level 2, 300 at level 3 and 180 at level 4.
A | Can I just use the vinegar I've got in the cupboard against the scale? | Vinegar attacks the seals and must not be used.
A | how long does the descaling program take and can I stop it halfway | The programme lasts 28 minutes and cannot be paused.
A | What does error E3 mean? | E3: overheating; leave the machine switched off for 30 minutes.
A | My coffee comes out lukewarm. What can I do? | Coffee is not hot enough: rinse the circuit and warm the cups first; if that does not help, raise the temperature under SET > TEMP (90, 92 or 94 °C, factory setting 92 °C).
A | How do I get the longer garantee of three years? | The warranty lasts 24 months from the date of purchase, and 36 months if the machine is registered online within 30 days.
N | What pump pressure in bar does the Duo 300 have?
N | How much does a packet of the Brello descaler cost?
N | I'd like to hear less noise in the morning. How loud is the grinder in decibels?
N | Does the machine switch itself off if I forget it, and after how long?
N | How often should the inside of the bean hopper be washed?
N | Which grinder step is best for a lungo?
N | weight and dimensions of the machine
N | Error code E5 came up while I was frothing milk. What should I do?
N | How long does a repair under warranty usually take?
N | Can I make two espressos into two cups at the same time?
F | How do I pause the descaling programme when the phone rings?
F | Why does the machine need a 110 V socket?
F | Which setting do I choose for the built-in milk container?
F | How do I connect the Duo 300 to its phone app?
O | How far is it from Lisbon to Madrid by train?
O | What causes the northern lights?
