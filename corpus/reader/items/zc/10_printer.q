A | I'd like a holder for my phone in the car, would the beginner's plastic survive the summer? | It goes soft at about 55 degrees, so don't leave it on a dashboard.
A | Why is ASA only allowed on Thursdays? | It gives off styrene, therefore ASA may be printed only on Thursdays, when the extractor runs.
A | price PETG per gram | House filament costs 3p a gram for PLA, 4p for PETG and 6p for ASA or TPU.
A | Can I use my own filament? | You may bring your own provided that the spool is labelled.
A | What's wrong with the timber-look material? | Wood- and carbon-filled stuff is banned: it wears out brass nozzles in one afternoon.
A | Which side of the sheet do I use for PETG and why? | PETG goes on the rough side only, as it bonds to the smooth one so firmly that it tears bits off.
A | my object wont come off the plate, how do i get it loose | When the print is done, wait until the bed is below 35 degrees, then bend the sheet, and the thing pops off by itself.
A | How does a dirty nozzle spoil the levelling? | You don't have to do anything except keep the nozzle clean, since a blob on the tip makes the probe think that the bed is higher than it is.
A | What is a slicer? | The slicer is the program that cuts a model into layers and writes the machine's commands.
A | draft versus fine, how long for a mug | Draft: 0.28 mm layers. A mug takes 2 hours. | Fine: 0.12 mm. 5 and a half hours.
A | I need something really sturdy. Should I fill it up completely? | Above 60 you're wasting plastic; add outer walls instead, because strength comes mainly from the shell.
A | What does infill mean? | Infill is the lattice inside.
A | When can I do without supports? | Anything leaning out by less than 45 degrees needs none. | Bridges of up to 6 centimetres work without as well.
A | corners curling | Corners curl up: add a brim of 5 mm.
A | There's a ticking from where the plastic goes in. What do I try first? | Clicking from the feeder: the nozzle is blocked or too cold. Raise it by 10 degrees first.
A | How long must moist PLA be dried? | Thin, gappy walls: damp filament. Four hours in the dryer at 45 degrees for PLA, six at 65 for PETG.
A | Got stuck in traffic and will be half an hour behind, is my booking still safe? | If you're more than 20 minutes late your slot is free for anybody.
A | Why mayn't I make a dummy for my baby on it? | Weapons and anything that goes in a mouth are off limits: the first for obvious reasons, the second since grooves between layers harbour germs.
A | Do I have to pay for a print that went wrong? | A failed print is charged by weight like any other, unless the machine was at fault, in which case Joss writes it off.
A | resin or brixa for a little wizard of ten centimeters? | The resin one resolves details of 0.05 mm and is the better choice for figurines up to 12 cm.
N | Up to what temperature does ASA stay hard?
N | What does the induction with Joss cost?
N | How large is the Brixa's bed?
N | How hot should the bed be for PLA?
N | How long does TPU have to be dried?
N | At what temperature is TPU printed?
N | Who does the induction for the resin printer?
N | is petg cheaper here than at the shop in town
N | Why can't the camera see the rear left corner?
N | I'm neither a member nor a student, just visiting a friend. Can I get a slot?
N | how many hours a week may students use the resin printer
N | What thickness of outer wall should a bracket have?
N | Which program do I draw the model in?
N | how many grams of plastic does the mug take on standrad
N | My overnight job failed at three in the morning through my own mistake. Am I allowed to restart it remotely?
F | Why is TPU best fed from the automatic feeder?
F | Why does Fine use 0.28 mm layers?
F | What is planned for day six of the first week?
F | Why should the sheet be wiped with alcohol instead of soap?
F | Why are students given more hours a week than members?
O | How far is it from Lisbon to Porto?
O | What are the symptoms of hay fever?
