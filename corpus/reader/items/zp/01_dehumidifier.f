A | how do i stop my toddler from fiddling with the buttons | ok and how do I get them working again when I want to use it? | Hold the TIMER button for three seconds to lock the panel against children; do the same again to release it.
A | Why am I forbidden to toss a worn-out unit into the bin at home? | where do I take it then, and will they want money off me? | The circuit contains 65 g of refrigerant R290, which is flammable, so the old appliance must not be put in the household rubbish; hand it in at a collection point for cooling equipment, free of charge.
A | Someone puffs cigarettes here all day. How often must I buy a new odour cartridge? | couldn't I just rinse it out under the tap instead? | The activated carbon insert cannot be washed; replace it every four months, or every two months in homes with smokers.
A | How many litres does the tank hold? | and how will I notice it's full? | When it is full, the red lamp lights, the machine beeps five times and the compressor switches off.
A | power drawn laundry mode | does it ever turn itself off like that? | Laundry runs the fan at full speed without regard to the humidity and stops by itself after eight hours.
A | And the compressor, how long is it guaranteed? | is there anything that's left out of it? | The carbon insert and the filter are consumables and are excluded.
N | The box came lying on its side in the van; can I switch the thing on straight away? | and how can I tell that enough of it has run back?
N | My basement is chilly, barely above freezing in winter; would another type be better for it? | which make would you get?
N | I don't want to carry a bucket every day. What can I do so that it runs off on its own? | how long can that be at most? My drain is right at the other end of the cellar, a good fifteen metres.
N | My handy brother-in-law unscrewed the back to have a look. Am I still covered? | is there one near Leeds where he should have gone?
N | Bubbling noises once it is turned off, should I worry? | how long does it go on for?
N | The display shows E2. How long does thawing take? | why does that only happen in summer?
A | waht does error E1 meen | Is there anything I'm not supposed to spray anywhere near the machine? | Never spray insecticide or use solvents near the grille, since they attack the plastic.
A | How far from the wall must I put it? | can i plug the dehumidifier into an extension cord | Do not run it from an extension lead longer than 10 metres.
