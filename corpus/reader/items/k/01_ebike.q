A | How heavy may I be together with the bike and my bags? | The permitted total weight, made up of bicycle, rider and luggage, is 145 kg.
A | rear tyre pressure | Check the tyre pressure: 3.5 bar at the front, 4.0 bar at the rear.
A | Which lever is for the front brake? | The left lever works the front brake and the right lever works the rear brake.
A | My battery fell down the cellar steps but looks fine, can I plug it in? | If the battery has been dropped from more than one metre, do not charge it; take it to a dealer, even if no damage can be seen.
A | How long does the travel charger take? | A full charge with the supplied 4 A charger takes about 4.5 hours. The optional 2 A travel charger needs about 8 hours.
A | I won't be riding all winter. How full should I leave the battery? | For storage longer than six weeks, leave the battery at 40 to 60 percent and recharge it every three months.
A | Why does the range drop when it is freezing? | Below 0 °C the range falls by up to a third, since the cells give off less energy in the cold.
A | How far can I get in Sport mode? | Sport: adds 200 percent, range about 60 km.
A | compare Eco and Boost | Eco: adds 50 percent to your own effort, range about 130 km. | Boost: adds 320 percent, range about 42 km.
A | The screen shows E12, what now? | E12: battery not recognised. Remove the battery, clean the contacts with a dry cloth and insert it again.
A | Is it okay to keep riding with E21 on the display? | E21: brake sensor stuck. Do not ride; have the bicycle looked at by a dealer.
A | Can I blast the mud off at the car wash with one of those jets? | Do not use a high-pressure cleaner, because water can be forced into the motor bearings.
A | How often does the chain need oil? | Oil the chain every 300 km or after each ride in the rain.
A | I got lubricant on the disc by accident, how do I get it off? | Brake discs must never come into contact with oil; if they do, clean them with isopropyl alcohol.
A | when do brake pads need replacing | Brake pads have to be replaced when the lining is thinner than 1 mm.
A | How long is the motor under warranty? | The frame carries a warranty of five years, the motor two years, and the battery two years or 500 charging cycles.
A | What do I have to do to keep the guarantee on the frame valid? | The warranty on the frame applies only if the bicycle has been registered within 30 days of purchase and the inspections are stamped in the service book.
A | We're flying to Mallorca, may the battery go in our suitcases? | On aircraft the battery may not be carried at all, neither in the cabin nor in the hold.
A | When is the frist inspection due? | The first inspection is due after 300 km or two months, whichever comes first; every later one after 2,000 km or twelve months.
A | Steps to take the battery out | To remove it, switch the system off, turn the key to the left and tilt the battery out towards the right side.
N | What does a replacement battery cost?
N | Who makes the 250 W mid motor?
N | I lost the key for the battery lock, how do I get a new one?
N | How many gears does the Tour 5 have?
N | range loss with panniers
N | What does error E15 mean?
N | Can I ride it in heavy rain without harming the display?
N | My daughter is twelve, is she old enough to ride this in traffic?
N | How much does the first inspection cost?
N | What torque do the pedal bolts need?
N | Where do I register the bike to get the frame guarantee?
N | Is there a child seat that fits on the luggage carrier?
N | How do I switch the ligths on and how bright are they?
N | Why is the total weight limited to 145 kg and not more?
N | How long is the display under warranty?
F | Why does the assistance only cut out at 45 km/h?
F | How do I turn on walk assist while in Boost?
F | Why are brake pads covered by the warranty but tyres are not?
F | What is the fifth assist level, Turbo, good for?
F | How do I reset error E03 by changing the battery fuse?
O | How do I poach an egg without vinegar?
O | Who painted the ceiling of the Sistine Chapel?
