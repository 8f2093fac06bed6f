A | What would I pay to be trained on the big one? | The induction for Tiny takes one hour and costs 10 €; the one for Big Bertha takes three hours and costs 35 €.
A | How late can I turn up before my slot goes to someone else? | A booking is given away if you are more than 20 minutes late.
A | how thick can plexiglass be | Permitted: plywood up to 8 mm, solid wood up to 10 mm, acrylic up to 10 mm, card, paper, felt made of wool, cotton, and leather tanned with plants.
A | For what period am I shut out if I ignore these regulations? | Anyone who breaks them may be barred from the machines for three months.
A | How long should I wait with the fumes being sucked out before lifting the cover? | Let the extraction run for five minutes before you open the lid.
A | Why can't I listen to my podcast while the job is going? | Telephoning is allowed; headphones are not, because you would not hear the alarm.
A | Why is see-through plexi no good on the small unit? | On Tiny the limits are 3 mm for wood, and clear acrylic cannot be cut at all, as blue light passes through it.
A | How do I find out if a mystery plastic is safe? | If you do not know what a material is made of, do the copper wire test at the bench: a green flame means that it contains chlorine and must not be cut.
A | My mate isn't a member but would love to have a go. Would that be OK? | Guests may not operate either machine. They may watch, but only through the closed lid.
A | Can my 14-year-old daughter use the little one with me next to her? | Persons under 16 may use Tiny if a parent with an induction is present.
A | I haven't been in for over a year. Must I redo the entire course and pay again? | A card lapses if you have not used the machine for twelve months. You then need only repeat the practical part, which is free of charge.
A | What happens to someone who tampers with the interlock on the cover? | Bridging the switch leads to being barred for good.
A | I only need to pop to the loo during a job. What must I do first? | If you must go, press Pause and open the lid.
A | Where do I chuck tiny offcuts? | Scraps larger than a hand go into the blue box and may be used by anyone; smaller ones go into the bin outdoors, never into the bin in the room, because they may still smoulder.
N | Who leads the laser team to which each fire must be reported?
N | How thick may leather tanned with plants be on Big Bertha?
N | why does the gauge of big bertha need 250 pa
N | How much do the orange goggles for Tiny cost if they are lost?
N | How often must the tube of Big Bertha be changed?
N | I booked Tiny but cannot come. How do I cancel the booking?
N | How long must the CO2 extinguisher be aimed at the fire?
F | Why must the lid be opened at once after pressing the red emergency stop?
F | How many minutes count at Tiny while the beam is off?
F | On Big Bertha, up to how many millimetres may bare metal be cut?
