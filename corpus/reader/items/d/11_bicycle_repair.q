A | What should be done before working on an e-bike? | For electric bicycles switch the motor off and take the battery out before you begin.
A | How much would I spend on all the tools? | All of it together costs about 120 euros; our members can borrow the torque wrench and the chain tool free of charge for three days.
A | I have no proper stand. What can I improvise? | A repair stand is pleasant but not necessary: hang the saddle over a broom handle between two chairs.
A | Why shouldn't a bike with hydraulic brakes be stood on its head? | Do not turn the bicycle upside down if it has hydraulic brakes, since air may get into the line.
A | Where do I start levering the tyre off? | Lever one side of the tyre off, starting opposite the valve.
A | How long does the glue have to dry before the patch goes on? | Roughen the rubber with sandpaper, put on the glue thinly and wait five minutes until it no longer shines.
A | Why must I not use the levers to get the last bit of tyre back on? | Never use levers for the last part, as they nip the tube.
A | There are two tiny holes next to each other in my tube. How did that come about? | Two small holes side by side, like a snake bite, mean that the tyre was too soft and was crushed against the rim.
A | glued vs self-adhesive patches | Self-adhesive patches save time by the roadside but hold only for a few weeks; glued patches last as long as the tube.
A | It leaks right next to the valve, is there any point in repairing it? | A hole beside the valve cannot be patched.
A | What pressure do I need at 40 mm if I weigh 75 kilos? | For a rider of 75 kg use about 7 bar at 25 mm, 5 bar at 32 mm, 4 bar at 40 mm and 2.5 bar at 54 mm.
A | Why is the back tyre pumped up harder than the front? | The rear wheel should have about 10 per cent more than the front one, because it carries more of the load.
A | How do I know my brake pads are done for? | Brake pads are worn out when the grooves have gone or less than 1 mm of rubber is left above the metal.
A | Explain toe-in | The front edge should touch first by the thickness of a postcard; this is called toe-in and prevents squealing.
A | I can pull the brake almost to the grip now. What do I turn, and what if that doesn't do it? | If the lever comes too close to the handlebar, turn the barrel adjuster anticlockwise. If that is not enough, loosen the cable bolt, pull 3 mm of cable through and tighten it again.
A | I spilled chain oil on the braking surface of the wheel, now what? | Oil must never get on the rim; if it does, clean the rim with white spirit and throw the pads away.
A | How often should the chain be measured, and at what wear do the sprockets have to go as well? | Measure it every 500 km. | At 0.5 per cent replace the chain alone; at 1 per cent the sprockets have usually worn with it and must be replaced too, as a new chain would jump on them.
A | How far did a well looked-after chain get compared with a neglected one? | On our test bicycles a well-kept chain lasted 4,200 km and a neglected one 1,600 km.
A | I ride in all weathers, mostly wet. Wax or oil? | Wax keeps cleaner than oil and suits dry weather; oil stands up better to rain.
A | Why no penetrating spray on the chain? | Do not use the well-known penetrating spray, because it washes out the grease and evaporates.
A | Which way do I turn the adjuster when the chain is slow to get onto a bigger cog? | Shift to the third sprocket and turn the adjuster on the rear derailleur by quarter turns: anticlockwise if the chain is slow to climb to a larger sprocket, clockwise if it is slow to drop to a smaller one.
A | What is the L screw for? | H stops the chain from falling off the smallest sprocket, L from going into the spokes.
A | Had a crash but my carbon bars look perfect. Keep riding? | Carbon handlebars that have been in a crash must be replaced even if no damage can be seen.
A | workshop price per hour or year | The workshop costs 6 euros an hour, or 45 euros for a year's membership.
N | How do I change the light bulb of a dynamo lamp?
N | What does a new inner tube cost at Spoke & Sons?
N | How tight must the bolts of the stem be?
N | I can't get my pedals off. Which direction do they unscrew?
N | When does the evening class take place and how many evenings is it?
N | How many spokes may be broken before a wheel is unsafe?
N | Can I leave my bike with you in the morning and collect it after work?
N | right saddle height for a beginer
N | How do I bleed hydraulic brakes once air has got into them?
N | How long has Leontine been working at the workshop?
F | Why should a chain be cleaned with a strong jet of water?
F | Why is a cassette cheaper than a chain?
F | What is taught in lesson 9 about hub gears?
F | Why does the front wheel need more pressure than the rear?
O | How do I make a budget for a wedding?
O | What is the boiling point of ethanol?
