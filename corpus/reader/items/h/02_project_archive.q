A | When does a job leave P: for the archive? | A job moves from P: to the archive only when the final invoice has been paid and the project lead has signed the closing sheet.
A | roughly how many finished jobs do we hold | The archive holds every job the office has finished since 1987, about 4,300 in all.
A | Why do we bother keeping all those past jobs? | We keep it for three reasons: the law makes us liable for our calculations for years after handover, owners come back when they want to extend a building, and old details save time on new work.
A | What does the letter T in a project number mean? | T for temporary works such as scaffolds and shoring
A | I've got a folder marked HV 212 from 1993 and no idea how to read that. Where is the key? | Their numbers begin with the partner's initials, HV or GV, and a list that translates them hangs inside the door of the archive room.
A | Do superseded drawings belong in the archive? | These do not: drafts, superseded drawings, duplicate prints, private notes and quotations that we lost.
A | The client agreed by mail to thinner slabs. Should I hang on to that message, and how? | Emails are kept only if they contain a decision; save them as PDF in the folder 07_Decisions.
A | How soon after closing is the rest wiped from the project drive? | Everything else is deleted from P: ninety days after closing, so check twice before you sign.
A | How long are contracts kept compared with calculations? | Calculations and final drawings are kept for 30 years. | Contracts and invoices are kept for 10 years.
A | Can an expert opinion written for a court be destroyed after 15 years? | Expert opinions are kept for 15 years, unless they were made for a court, in which case they are never destroyed.
A | We once worked on a listed chapel, may its old papers go in the bin by now? | Listed buildings are an exception: nothing about them is thrown away.
A | Who shreds the paper and in which month? | Paper that has reached its limit is shredded every November by an outside firm, after the partners have gone through the list.
A | what do I have to write on the closing sheet | The project lead fills in the closing sheet: area, spans, main material, ground, cost, and one thing learned.
A | How long does Mirela need to check a folder? | Mirela checks the folder against the list. This takes about two working days.
A | I typed "glulam" and got nothing from the nineties, though I know we built such halls then. Why? | For those from 1987 to 2003, only number, address and client were typed in, so a search for a material or a span will not find them.
A | I sit in Ostley and need six sheets off microfilm. How do I get them? | The microfilm reader is in room 0.14 in Brannick; the Ostley office has none, but Mirela scans up to ten sheets for you within three working days.
A | Who can open locked court opinions? | Expert opinions for courts are locked, and only the author and the partners can open them.
A | Someone who just bought a house we designed wants the plans. Can I simply send them? | Outsiders get copies only with the written consent of the client who paid for the work; a new owner of the building is not automatically entitled to them.
A | How much does an outsider pay for a plotted A0 sheet? | We charge 85 euros for looking a job out and 12 euros for each plotted A0 sheet; PDF files carry no extra cost.
A | Why must boxes not stand on the floor? | In February 2016 a burst pipe wetted 140 boxes; all but nine could be dried and scanned. Since then no box may stand on the floor, and the room has a water alarm that rings at reception.
N | Since when has Mirela looked after the archive?
N | How much does the outside firm charge for shredding in November?
N | I only have the street name wrong by one letter, will the catalogue still find my building?
N | What is the naming rule for revisions, does the first issue count as 0 or A?
N | size limit for site photographs
N | How many boxes fit into the archive room?
N | I'd like to suggest one of my own connection drawings for the Detail Library, how do I go about it?
N | Which bank keeps the quarterly tapes?
N | How do I open a native drawing whose program we no longer have a licence for?
N | Can a freelance draughtsperson read the archive from outside the office?
N | What was in the nine boxes that could not be saved in 2016?
N | How long are soil reports kept?
N | Somebody borrowed a paper original weeks ago and hasn't brought it back. What is the loan period?
N | Who holds the key to the archive roon in Brannick?
N | Compare how many repair jobs and new buildings there are in the archive.
F | Why are photographs destroyed five years earlier than the drawings?
F | Why does the building authority have to pay 85 euros like everybody else?
F | Why was the second copy machine moved from Ostley to the cloud?
F | What does the letter K stand for in project numbers from 1996?
F | Where in the Ostley office is the microfilm reader?
O | What is a good stretch for a stiff neck?
O | Who wrote the opera The Magic Flute?
