A | slicer meaning | Before that, a program called the slicer cuts the model into slices and works out the path of the nozzle.
A | Why did the bracket on my dashboard sag in summer? | It goes soft at 55 degrees, so a phone holder for the car will not survive the first hot day.
A | How do I keep my plate from being damaged by the tougher water-resistant plastic? | It sticks so firmly to bare glass that it can pull splinters out of it; put glue stick between them as a separating layer.
A | I want a garden ornament that stays outdoors year in, year out. Which stuff is right? | ASA withstands sun and frost for years and 95 degrees.
A | How fast may I run the rubbery sort? | Print it at no more than 25 mm per second, or it will buckle ahead of the nozzle.
A | How hot must the bed be for ASA? | | ASA | 255 | 105 | off |
A | How long did the little ship need in the finer quality? | Our test boat took 52 minutes at 0.2 mm and 1 hour 45 at 0.1 mm.
A | Do thin slices make any sense on a straight box? | Fine layers pay off on gently curved surfaces; on vertical walls you will hardly see any difference.
A | My hook keeps snapping where the sheets meet, how should I position it? | So turn the part until the pull runs along the layers.
A | Is it better to thicken the shell or to make the inside denser? | Additional outer walls bring more than additional filling. | Four walls with 20 percent filling were stronger than two walls with 60 percent, and weighed less.
A | Whats the diference betwen tree suports and grid supports? | Tree supports use less material and come off easily, but need a good deal of computing; grid supports hold heavy horizontal surfaces better.
A | How long until the washable scaffolding has vanished? | Soluble supports (PVA) dissolve in lukewarm water within six hours and can be used only on machine 3, which has two nozzles.
A | There are cobwebs all over my object, what can I do against them? | - Fine hairs between the parts (stringing): dry the filament, lower the nozzle by 5 degrees, increase retraction to 1 mm.
A | And PETG, how many hours of drying when it crackles? | Dry PLA for four hours at 45 degrees, PETG for six at 65.
A | By when should I have finished a roll once the wrapping is off? | An opened spool of PETG should be used up within two months unless it is kept in the drying box.
A | What do I pay per gram as a member? | Prints cost 6 cents per gram; members pay 4.
A | Why can't I leave number 4 running while I'm asleep? | Overnight prints are allowed only on machines 2 and 3, because these have a smoke detector.
A | How often are newcomers shown the ropes, and how much time should they set aside for it? | The introduction lasts three hours and takes place every second Saturday; it is led by Oskar Dahl.
N | Which manufacturer does the PLA in stock come from?
N | How old is machine 3 with its two nozzles?
N | Whom do I have to tell when the smoke detector goes off at night?
N | In what colours can I get the flexible TPU?
N | I'd like to print with nylon, how much is a kilo of that?
N | How warm must the nozzle be for polycarbonate?
N | And resin printing, how long does a small figure take?
N | hardened steel nozzle service life hours
N | How long does a spool of PLA keep once I've opend it?
N | How much does the introduction cost me if I'm not a member?
N | How large a part fits on the bed of machine 1?
N | What do you charge for the water-soluble PVA thread per kilo?
F | Why are bars printed upright stronger than those printed lying down?
F | Why does PLA put up with more heat than PETG?
F | Since when can I print copies of my neighbour's keys there?
F | Why do I have to let the nozzle cool down before I tighten the new one?
O | How early must I be at the airport for a flight overseas?
O | What helps against greenfly on my roses?
