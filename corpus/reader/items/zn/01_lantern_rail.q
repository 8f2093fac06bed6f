A | How did this creature come by what people call it? | It takes its English name from the pale yellow patch at the base of its bill, which seems to glow when the bird steps out of the reeds at dusk.
A | How heavy does a full-grown one get? | Adults measure 24 to 27 centimetres from bill to tail and weigh between 110 and 145 grams.
A | Can you tell the sexes apart by sight? | Males and females share the same plumage, but the female's bill is about a fifth shorter.
A | What is the difference between a young lantern rail and a water rail? | Juveniles lack the yellow patch until their first winter and are easily mistaken for the commoner water rail, which differs by its long red bill and its squealing voice.
A | How briny may its surroundings become before it can no longer find anything to eat? | It tolerates up to 12 grams of salt per litre; above that level the freshwater snails on which it feeds disappear.
A | How many pairs live on the Orrin Lagoon? | The largest population lives on the Orrin Lagoon, with some 840 pairs at the last count in 2019.
A | Since when have numbers on the Teal Flats been going up? | The second, on the Teal Flats, holds about 310 pairs and has been growing since 2008.
A | Why are there none left on the island nowadays? | A third colony, on the Isle of Marrow, died out in 1974 after the sea wall was raised and the tidal creeks dried up.
A | At what time of day do they go hunting? | Lantern rails search for food mainly in the two hours after sunset.
A | How does it get at the soft flesh of a mollusc? | A bird opens a snail by wedging it in a forked stem and hammering at the lip of the shell.
A | Do they mate for life? | Pairs form in late February and stay together for one season only.
A | how long do teh eggs need befor they hatch | Both parents incubate for 19 days, the male by night and the female by day.
A | Under what circumstances will a couple try again the same year? | A second brood is raised only if the first is lost before the middle of May.
A | I own a strip of wetland and harvest thatching material. In which months must I stop? | Summer reed cutting, which destroys late broods; since 2011 cutting has been forbidden between 1 April and 31 August.
A | Is a raft or a camera better for finding out who robbed the eggs? | Camera traps can be left for six weeks and also show which predator emptied a nest. | Rafts baited with clay pads, which record the footprints of mink, have proved cheaper than camera traps, but they have to be checked every other day.
A | Kettle Hide entrance fee | The best place for visitors is the Kettle Hide on the southern shore of the Orrin Lagoon, which is open all year and free of charge.
A | Why am I not allowed to lure them with sounds from my phone? | Playing recordings to attract the birds is prohibited, because the males answer until they are exhausted and neglect their eggs.
A | And my spaniel, can he come along on the dyke? | Dogs are admitted on the dyke path on a lead, but not in the hides.
N | Who first described the lantern rail?
N | If nothing eats it, how many winters might one of these rails live to see?
N | lantern rail leg colour
N | Who is in charge of the Vellmar Wetland Trust?
N | How many eggs does the water rail lay?
N | And the spotted crake, how heavy does that get?
N | At what time of day do bitterns look for food?
N | How salty may the water be for a moorhen?
N | We'd like to go into the North Hide with a warden. What will that set us back?
N | How many mink are caught on the Teal Flats each year?
N | what is teh fine if I cut reeds in june
N | When is the court order on the rice drainage due to expire?
F | How come so many more pairs have settled on the Teal Flats than on the Orrin Lagoon?
F | Why does the female sit on the eggs at night and the male in the daytime?
F | I am coming in May. Why will I find the Kettle Hide locked then?
F | Since when has reed cutting in winter been prohibited?
O | How long must bread dough rest before it is shaped?
O | I have moved house. Which form do I need to change the address on my driving licence?
