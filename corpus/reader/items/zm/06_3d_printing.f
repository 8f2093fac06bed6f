A | I want a garden ornament that stays outdoors year in, year out. Which stuff is right? | could I do it on one of the open printers? | It gives off styrene, which is why it may be printed only in the closed cabinet with extraction.
A | Whats the diference betwen tree suports and grid supports? | and how steep can it be before I need any at all? | Up to 45 degrees from the vertical no support is required.
A | Do thin slices make any sense on a straight box? | how thin could I go if I wanted to? | With our 0.4 mm nozzles that means 0.1 to 0.3 mm.
A | How hot must the bed be for ASA? | I've got it that hot and the edges still curl up, what else? | Corners lift: clean the bed with alcohol, raise its temperature by 5 degrees, add a brim of 8 mm.
A | By when should I have finished a roll once the wrapping is off? | My last one tore bits out of the plate. How do I avoid that? | It sticks so firmly to bare glass that it can pull splinters out of it; put glue stick between them as a separating layer.
A | How long did the little ship need in the finer quality? | do I have to stand there all that time? | The first ten minutes of every print must be watched in person.
N | slicer meaning | which one do you use here?
N | How do I keep my plate from being damaged by the tougher water-resistant plastic? | does hairspray do as well?
N | What do I pay per gram as a member? | can I pay by card
N | How often are newcomers shown the ropes, and how much time should they set aside for it? | how many can come?
N | How long until the washable scaffolding has vanished? | is it all right to pour that water down the sink afterwards?
N | Why can't I leave number 4 running while I'm asleep? | Why did they take the smoke detector off it?
A | And PETG, how many hours of drying when it crackles? | How long does an ordinary brass tip live? | Brass nozzles last about 300 hours.
A | Is it better to thicken the shell or to make the inside denser? | Is there anything you refuse to make? | Weapons, and copies of other people's keys, will not be printed.
