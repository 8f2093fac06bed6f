A | Roughly how many completed jobs do we have on file? | The archive holds every job the office has finished since 1987, about 4,300 in all.
A | Why bother hanging on to stuff from decades ago? | We keep it for three reasons: the law makes us liable for our calculations for years after handover, owners come back when they want to extend a building, and old details save time on new work.
A | The customer still owes us the last bit of money. Can I take the folder off the current server already? | A job moves from P: to the archive only when the final invoice has been paid and the project lead has signed the closing sheet.
A | What does a T at the end of the code stand for? | T for temporary works such as scaffolds and shoring
A | I found a file from the nineties and can't make sense of its code. Where can I decipher it? | Their numbers begin with the partner's initials, HV or GV, and a list that translates them hangs inside the door of the archive room.
A | do i have to save every message the client ever wrote me? | Emails are kept only if they contain a decision; save them as PDF in the folder 07_Decisions.
A | After I wrap up a job, how long before the leftovers are wiped? | Everything else is deleted from P: ninety days after closing, so check twice before you sign.
A | We did a report for a judge years back. May it ever go in the bin? | Expert opinions are kept for 15 years, unless they were made for a court, in which case they are never destroyed.
A | When does the old paperwork get chopped up? | Paper that has reached its limit is shredded every November by an outside firm, after the partners have gone through the list.
A | I typed "timber" and got nothing from the nineties. Why is that? | For those from 1987 to 2003, only number, address and client were typed in, so a search for a material or a span will not find them.
A | I'm based in Ostley and need a few very old plans from film. How fast can someone digitise them for me? | The microfilm reader is in room 0.14 in Brannick; the Ostley office has none, but Mirela scans up to ten sheets for you within three working days.
A | Somebody just bought a house we designed and wants the plans. Can she simply have them? | Outsiders get copies only with the written consent of the client who paid for the work; a new owner of the building is not automatically entitled to them.
A | What do outside people pay for one big printout? | We charge 85 euros for looking a job out and 12 euros for each plotted A0 sheet; PDF files carry no extra cost.
A | Why does everything have to be up on shelves? | In February 2016 a burst pipe wetted 140 boxes; all but nine could be dried and scanned. | Since then no box may stand on the floor, and the room has a water alarm that rings at reception.
N | In which bank vault is the set of tapes kept once a quarter?
N | What does the outside firm charge for shredding the paper every November?
N | Which partners chose the 600 sheets in the Detail Library?
N | How many expert opinions for courts are locked in the archive?
N | What did it cost to dry and scan the boxes wetted by the burst pipe in 2016?
N | Who clears the water alarm when it rings at reception?
N | How long are soil reports kept in the archive?
F | Why are contracts and invoices kept for 30 years but calculations only for 10?
F | Since when has the microfilm reader been in the Ostley office?
F | Why does the letter R stand for new buildings in a project number?
