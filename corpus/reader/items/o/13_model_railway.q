A | What are the scale and gauge of H0? | H0 is the scale 1:87 with a track gauge of 16.5 mm.
A | My flat is tiny, how much room would I save with N? | The smaller scale N is 1:160 with 9 mm; it needs less than a third of the area but its wagons are awkward for stiff fingers.
A | why not chipboard | Do not use chipboard: it is heavy and swells in cellars.
A | Why do the boards need dowels as well as bolts? | The dowels hold the position, the bolts only the pressure; a layout joined by bolts alone creeps out of line.
A | How high above the floor should the rails be? | The upper edge of the rails is 115 cm above the floor.
A | tightest curve allowed on the branch line and in a siding | | Smallest radius | 600 mm | 450 mm | 360 mm |
A | How steep may the main line climb? | | Steepest gradient | 2 % | 3 % | level |
A | Which glue do I take for the track and why? | Glue the cork with wood glue and the track with latex, as latex stays elastic and lets the track be taken up again.
A | My rails buckled in the heat last August. What should I have done when laying them? | Leave a gap of 0.5 mm at every third rail joint, because rails grow in summer.
A | difference between digital and analogue control | We run digitally (DCC, Digital Command Control): the full voltage is always on the track, and each engine obeys only orders sent to its own address. | With analogue control, by contrast, the voltage itself sets the speed, and all engines on one section run together.
A | How can I check whether the wiring of a board is thick enough? | Test each board with a coin: laid across the rails it must trip the booster within a second. If it does not, the wire is too thin.
A | How many engines can run off the booster at once? | The booster gives 4 amperes, enough for eight engines.
A | Compare motor drives with solenoids. | Slow motor drives (price 19 euros) move the blades in two seconds, look real and hold them firmly. | Solenoid drives (8 euros) snap over with a bang, need only a pulse and burn out if the button sticks.
A | What is meant by interlocking? | A signal must not show clear unless the turnouts behind it are set; this dependence is called interlocking and is done by the computer program in the booth.
A | length of grass fibres for a meadow | Grass fibres are shot with 20,000 volts from an electrostatic applicator so that they stand upright: 2 mm for meadows, 4.5 mm for banks.
A | What's the catch with home-made trees from yarrow? | Trees cost 4 to 15 euros in the shop; those made from dried yarrow cost next to nothing but grow brittle after about five years.
A | Can I scrub the dirty rails with a bit of sandpaper? | Sandpaper is forbidden, since it leaves scratches that collect dirt.
A | One of my locos always dies at the same spot, what's the likely cause? | If an engine stops in one place only, look for a bad dropper.
A | How much do pupils pay a month? | The contribution is 12 euros a month, 4 for pupils.
A | May I take the hot wire home over the weekend? | Gerlinde Moser lends tools, on signature, for two weeks; the soldering station and the hot wire do not leave the house.
N | What does the booster cost?
N | How many boards does the Unterau layout consist of?
N | Which make of decoder does the club recommend?
N | how long must plaster bandage dry before painting
N | How many trains can be parked in the hidden yard?
N | My decoder is on the wrong address. How do I give the engine a new one?
N | How many members has the Steinach club?
N | Which real railway line was Unterau modelled on?
N | How do I solder a dropper without melting the sleepers?
N | price electrostatic grass applicator
N | I have a box of my father's old analogue engines. Would somebody at the club buy them from me?
N | What is the name of the computer program in the booth?
N | How do I make water for a pond or river on the layout?
N | What does admition to the open days cost for a family?
N | how far apart should two parallel tracks be
F | Why is the hot wire used indoors?
F | Why are solenoids dearer than motor drives?
F | What is the steepest gradient for sidings, and why is it above 3 percent?
F | Why does the club run its trains on Wednesdays?
F | Why do signals stand to the left of the track?
O | How long should I boil an egg for a soft yolk?
O | What rights do I have if my flight is overbooked?
