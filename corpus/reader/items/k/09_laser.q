A | How big is the bed of Big Bertha? | These rules apply to both laser cutters: the CO2 machine "Big Bertha" (100 W, bed 900 × 600 mm) and the diode machine "Tiny" (10 W, bed 400 × 400 mm).
A | What does the induction for Big Bertha cost? | The induction for Tiny takes one hour and costs 10 €; the one for Big Bertha takes three hours and costs 35 €.
A | I haven't cut anything for over a year, do I have to do the whole course again? | A card lapses if you have not used the machine for twelve months. You then need only repeat the practical part, which is free of charge.
A | May my friend, who isn't a member, run a job? | Guests may not operate either machine. They may watch, but only through the closed lid.
A | Why is Big Bertha for adults only? | Big Bertha is for persons aged 18 and over, because the tube runs at 20,000 volts.
A | I'm stuck in traffic. How late can I be before my slot goes to someone else? | A booking is given away if you are more than 20 minutes late.
A | maximum thickness acrylic | Permitted: plywood up to 8 mm, solid wood up to 10 mm, acrylic up to 10 mm, card, paper, felt made of wool, cotton, and leather tanned with plants.
A | Why can't Tiny cut see-through perspex? | On Tiny the limits are 3 mm for wood, and clear acrylic cannot be cut at all, as blue light passes through it.
A | What is wrong with cutting vinyl? | PVC and vinyl. They give off hydrogen chloride, which eats the machine and your lungs.
A | Can I engrave anodised alumnium anywhere? | Bare metal on Big Bertha, since it throws the beam back. Anodised aluminium may be engraved on Tiny.
A | I've a plastic sheet from the skip and no idea what it is. How do I find out if it is safe? | If you do not know what a material is made of, do the copper wire test at the bench: a green flame means that it contains chlorine and must not be cut.
A | What pressure must the extraction gauge show on Tiny? | The extraction is on and the gauge stands in the green field (Big Bertha: at least 250 Pa; Tiny: at least 120 Pa).
A | cooling water temperature | The cooling water of Big Bertha is between 16 and 22 °C.
A | Do I need eye protection at Big Bertha? | At Big Bertha goggles are not needed as long as the lid is shut; the lid switch turns the beam off within 0.1 second.
A | What happens to someone who bridges the lid switch? | Bridging the switch leads to being barred for good.
A | Can I listen to a podcast on my earbuds while it cuts? | Telephoning is allowed; headphones are not, because you would not hear the alarm.
A | A flame has been burning on my plywood for several seconds. What do I do? | If a flame stays for more than two seconds, press Pause and raise the air assist or the speed.
A | Why is a powder extinguisher not permitted? | If that fails, use the CO2 extinguisher. Powder is forbidden, as it ruins the optics.
A | How long should the fan go on before I lift the cover? | Let the extraction run for five minutes before you open the lid.
A | price per minute of Tiny vs Big Bertha | Enter your minutes on the sheet: Big Bertha costs 0.40 € a minute, Tiny 0.10 €.
N | How do I sign up for an induction?
N | Who belongs to the laser team?
N | What does a sheet of plywood cost in the shop?
N | opening hours of the makerspace
N | How often is the lens of Big Bertha replaced?
N | Which file formats can I send to the cutter?
N | What speed and power should I set for 5 mm plywood?
N | My jacket got scorched by a flame, does the space's insurance pay for that?
N | How many people can be trained in one induction?
N | Can I bring my own goggles if they have the same OD rating?
N | How much does it cost to become a member?
N | Where is the first aid kit if I burn my hand on the hot bed, and who is the first-aider on duty?
N | Can cork be cut on Big Berhta?
N | How far ahead can a machine be booked?
N | What was different in the rules of 2021?
F | Why must polycarbonate be cut at low speed?
F | Why should the lid be opened at once when there's a fire?
F | How do guests get a day card for Tiny?
F | Why is the time for loading the bed charged as well?
F | Which rules apply to the fibre laser?
O | How do I change the oil in a motorcycle?
O | What is the plot of Hamlet?
