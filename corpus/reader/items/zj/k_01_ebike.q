A | I'm on the heavy side and want to bring two full panniers – how heavy can we be all together? | The permitted total weight, made up of bicycle, rider and luggage, is 145 kg.
A | how long does it need on the mains with the plug that comes in the box | A full charge with the supplied 4 A charger takes about 4.5 hours.
A | How far will I get in the most economical setting? | Eco: adds 50 percent to your own effort, range about 130 km.
A | At what speed does the engine quit helping? | Assistance stops at 25 km/h.
A | When is the initial check-up at the shop? | The first inspection is due after 300 km or two months, whichever comes first; every later one after 2,000 km or twelve months.
A | Why can't I just blast the mud off with a jet washer? | Do not use a high-pressure cleaner, because water can be forced into the motor bearings.
A | Why do I get fewer miles out of it on frosty mornings? | Below 0 °C the range falls by up to a third, since the cells give off less energy in the cold.
A | The power pack slipped off my workbench yesterday but looks perfectly fine. How should I proceed? | If the battery has been dropped from more than one metre, do not charge it; take it to a dealer, even if no damage can be seen.
A | We fly to Mallorca in May. Can I take the power pack along as hand luggage? | On aircraft the battery may not be carried at all, neither in the cabin nor in the hold.
A | Can I take it mountain jumping or enter a competition with it? | It is built for paved roads and firm gravel paths; it is not approved for jumps, stairs or races.
A | Which hand stops the front wheel? | The left lever works the front brake and the right lever works the rear brake.
A | The screen says the engine has overheated, what now? | E07: motor too hot. Ride without assistance until the message disappears.
A | I won't be cycling all winter. How should I keep the power unit in the meantime? | For storage longer than six weeks, leave the battery at 40 to 60 percent and recharge it every three months.
A | I got some lubricant on the rotors by mistake, how do I remove it? | Brake discs must never come into contact with oil; if they do, clean them with isopropyl alcohol.
N | How much does the optional 2 A travel charger cost?
N | How many charging cycles does the battery last before it holds only half of its 500 Wh?
N | Why is the permitted total weight 145 kg?
N | What number do I ring to contact a dealer if a message comes back?
N | how thick is the lining when the brake pads are new
N | I want to carry the bicycle on a car rack. How fast may I drive with it?
N | Which oil should the chain be oiled with after a ride in the rain?
F | Why does walk assist move the bicycle at 5 km/h only in Boost?
F | What does the pressure of 4.0 bar at the front do on firm gravel?
F | I left the battery empty for storage, as advised. After how many weeks must it be recharged?
