A | How long do you expect your dining furniture to last? | A table that leaves our workshop should still be level in thirty years.
A | Can I sign off a piece that I built myself? | Nobody checks their own work: the checker at a gate must not have made the part.
A | I'm on my own in the shop today and the piece is ready to be passed on. Who could okay it before tomorrow? | On a day when only one person is in the department, the part waits until the next morning unless the workshop manager, Edda Lindqvist, does the check herself.
A | Why not just press the flat tester against the plank? | We take five boards from each stack and use the pin meter, not the surface meter, because the surface meter reads too low on oak that has been rained on.
A | Three planks out of the batch are too damp. What becomes of the pile? | If two or more fail, the stack goes back to the merchant or rests in the conditioning room for at least three weeks.
A | what does a red scribble on a plank mean? | Loose knots larger than a thumbnail are marked in yellow chalk, cracks in red.
A | How far off may a peg hole be? | Length may differ by 0.3 mm, thickness by 0.2 mm, and the position of a dowel hole by 0.1 mm.
A | Who settles whether a botched component ends up in the stove? | On Fridays the foreman, Halvard Moe, decides for each one whether it can be saved, used for something smaller, or burnt.
A | Is a tiny blemish on the upper side of a desk ever let through? | Marks that cannot be seen from there are accepted on undersides and backs but never on tops.
A | I've just varnished a cupboard. How soon can it be looked at? | Oil needs 48 hours and lacquer 24 hours of drying before the check; wax can be checked after four hours.
A | What good are the snapshots taken before something is shipped? | These pictures have settled eleven quarrels with hauliers since 2020, nine of them in our favour.
A | How much weight does a bookcase board have to bear in the trial? | Shelves are loaded with 40 kg per metre for a week and may sag no more than 3 mm.
A | Why shouldn't I just fix a small mistake and say nothing? | A fault that is mended without a card will come back, since nobody looks for the cause.
A | Will my wages suffer if I own up to a slip? | No one has ever lost pay over a red card, and no one will.
N | What temperature is the conditioning room in which the stack rests for at least three weeks?
N | Which model of table did the institute in Halmstad test last?
N | Who reads the cards aloud on Monday at 7:15?
N | From which merchant are the oak and ash at the timber rack bought?
N | How many of the 212 cards named glue left in a corner as the cause?
N | How much did the two quarrels with hauliers that were not settled in our favour cost?
N | How often is the brass gauge for the tenons itself checked?
F | Why may beech lie between 7 and 9 percent when it moves less than oak?
F | Why did Gate 4 have 88 cards and Gate 3 only 14?
F | Why did the last ten chairs average 90,000 cycles when the aim was 83,000?
