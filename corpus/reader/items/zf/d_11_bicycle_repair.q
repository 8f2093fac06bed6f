A | What would I spend on the whole kit? | All of it together costs about 120 euros; our members can borrow the torque wrench and the chain tool free of charge for three days.
A | Why shouldn't I stand it on its head to work on it? | Do not turn the bicycle upside down if it has hydraulic brakes, since air may get into the line.
A | Why feel for splinters before I close everything up? | If you skip this, the next puncture comes within a mile.
A | How long must the adhesive sit before I stick anything on? | Roughen the rubber with sandpaper, put on the glue thinly and wait five minutes until it no longer shines.
A | There are a pair of tiny slits next to each other. What went wrong? | Two small holes side by side, like a snake bite, mean that the tyre was too soft and was crushed against the rim.
A | Can a leak next to where you pump be fixed? | A hole beside the valve cannot be patched.
A | how hard do i pump narrow racing ones | For a rider of 75 kg use about 7 bar at 25 mm, 5 bar at 32 mm, 4 bar at 40 mm and 2.5 bar at 54 mm.
A | Why do you pump the back harder? | The rear wheel should have about 10 per cent more than the front one, because it carries more of the load.
A | How do I stop the screeching when I slow down? | The front edge should touch first by the thickness of a postcard; this is called toe-in and prevents squealing.
A | I spilled grease where the blocks grip. What now? | Oil must never get on the rim; if it does, clean the rim with white spirit and throw the pads away.
A | How often should I check whether it has stretched? | Measure it every 500 km.
A | Is WD-40 fine for lubrication? | Do not use the well-known penetrating spray, because it washes out the grease and evaporates.
A | What do you take for getting the derailleur bracket in line again? | If nothing helps, the hanger is probably bent, which happens when a bicycle falls on its right side; straightening it needs a gauge, and we do it for 15 euros.
A | I never came to pick mine up. How soon will you flog it? | Bicycles left here for longer than 30 days after the repair are sold for the benefit of the refugee project.
N | On which evening does the class at Spoke & Sons take place?
N | How many members of the workshop borrow the torque wrench free of charge?
N | What does a new set of brake pads cost?
N | to how many nm should the cable bolt be tightened
N | How many km does a chain last with wax, which keeps cleaner than oil?
N | My carbon handlebars have been in a crash. What does a mechanic charge to look at them?
N | How much money have bicycles sold for the refugee project brought?
F | Why do self-adhesive patches last as long as the tube?
F | From how far away should the jet of water be turned on the chain to clean it?
F | Which way is screw H turned so that the chain stops going into the spokes?
