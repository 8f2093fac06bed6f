A | Why do we check at four points? | We check at four points so that a fault is found where it costs least.
A | Where is Gate 3? | Gate 1 is the timber rack, Gate 2 the machine room, Gate 3 the assembly bench and Gate 4 the packing bay.
A | I'm alone in the department today, may I pass my own parts? | Nobody checks their own work: the checker at a gate must not have made the part. | On a day when only one person is in the department, the part waits until the next morning unless the workshop manager, Edda Lindqvist, does the check herself.
A | Why is the pin meter used rather than the surface meter? | We take five boards from each stack and use the pin meter, not the surface meter, because the surface meter reads too low on oak that has been rained on.
A | moisture range beech | Beech must lie between 6 and 8 percent, as it moves more than oak.
A | Three out of five planks were too damp. What happens to the pile now? | If two or more fail, the stack goes back to the merchant or rests in the conditioning room for at least three weeks.
A | Can boards with blue stain be used at all? | Boards with blue stain are accepted only for hidden parts.
A | I see a board scribbled with red, what does the colour tell me? | Loose knots larger than a thumbnail are marked in yellow chalk, cracks in red.
A | How often are pieces measured after the first one of a run? | After that, every twentieth piece is measured.
A | Compare the tolerances for length, thickness and dowel holes. | Length may differ by 0.3 mm, thickness by 0.2 mm, and the position of a dowel hole by 0.1 mm.
A | How tight should a tenon be? | Tenons are tested with the brass gauge: they should go in by hand pressure and not fall out when the part is turned over.
A | Who decides what becomes of the stuff in the blue crate? | On Fridays the foreman, Halvard Moe, decides for each one whether it can be saved, used for something smaller, or burnt.
A | My cabinet is 1.4 m wide and the corner-to-corner measures differ by 1.3 mm, is it square enough? | Diagonals of a carcass must agree within 1 mm up to a width of one metre and within 1.5 mm above that.
A | door gap mm | Doors need a gap of 2 mm all round; drawers must close by themselves from the last 4 cm.
A | I can just feel a tiny scratch but can't see it from a step back. It's on the underside. Does it pass? | Marks that cannot be seen from there are accepted on undersides and backs but never on tops.
A | How long must oil and wax dry before the check? | Oil needs 48 hours and lacquer 24 hours of drying before the check; wax can be checked after four hours.
A | What good have the packing photographs done us? | These pictures have settled eleven quarrels with hauliers since 2020, nine of them in our favour.
A | How many rocking cycles did our chairs last on averege? | The average of the last ten chairs was 83,000 cycles; the aim for next year is 90,000.
A | Will I be docked money if I own up to a botched joint with a red card? | No one has ever lost pay over a red card, and no one will.
A | Which gate had the most red cards in the past year? | In the past year we had 212 cards: 88 from Gate 3, 71 from Gate 2, 39 from Gate 1 and 14 from Gate 4.
N | What moisture content must cherry or maple have?
N | How often is the pin meter calibrated?
N | How warm and damp is the air kept in the conditioning room?
N | I chipped a finished top at home after I bought it, will the workshop refinish it?
N | Who are our timber merchants?
N | gate 4 checker how long per piece
N | What load does the institute in Halmstad put on a table?
N | Somebody keeps mending faults on the quiet. Whom can I tell without giving a name?
N | How many red cards were there the year before?
N | How thick is the lacquer coat supposed to be?
N | I'm colour-blind and can't tell yellow from red chalk well. Is there another way of marking?
N | How long are the photographs of finished pieces kept?
N | What is the most comon cause of red cards at Gate 1?
N | Compare the cost of a red card at Gate 2 and at Gate 4.
N | How is a new worker trained to be a checker?
F | Why may walnut only go up to 6 percent?
F | Why are tables load-tested in the house for five days?
F | What is checked at Gate 5 before the lorry leaves?
F | Why are marks on tops accepted if they can't be seen from one metre?
F | Why does gloss have to be measured on oiled pieces?
O | Can I take my dog on a ferry to Iceland?
O | How does compound interest work?
