A | Our puppy is being operated on tomorrow, for how long should his bowl stay empty? | Rabbits are kept warm and must eat before going home; they do not fast beforehand, whereas dogs and cats have no food for eight hours.
A | What must I pay for having my male kitten neutered? | Castration of a tom is £95, of a bitch £290.
A | How much does a follow-up consultation cost? | A first consultation is £48, a follow-up £31, and in the night £120.
A | If I'm woken by the phone and drive out, what is each trip worth? | A night on call is paid at £45, and each journey at £30 on top.
A | How far from work can I live, in minutes, if I carry the duty phone? | The one on call must be able to reach the practice within twenty-five minutes.
A | How long are records kept? | Records are kept for seven years.
A | How soon does a dissatisfied client hear from somebody about what was charged? | Complaints about treatment go to Dr Idris Penhale, who rings back within two working days and invites the owner for a talk; those about bills are for Felicity Marr and are answered within ten.
A | How early can people reserve a slot over the internet? | The appointment book is kept on line and opens twelve weeks ahead.
A | How often is the radiation tag on my chest checked? | All others wear the lead apron and the badge, which is sent to be read every three months.
A | For something lasting an hour, should I pick the needle or the mask? | Operations of over half an hour are always under gas.
A | What is the advantage of injection over gas, and its drawback? | For short procedures such as stitches we use an injection: it works within four minutes and needs no tube, but its depth cannot be altered afterwards. | Gas can be adjusted from breath to breath and the animal wakes within ten minutes, yet it ties up a nurse throughout.
A | I got nipped by a tabby and hardly see a mark, why all the fuss? | Bites are washed with soap for five minutes, then seen by a doctor the same day, even if they look harmless, as cats' teeth leave deep narrow wounds.
A | Why does everyone have to be in at the turn of December to January? | Lambing time does not concern us, so spring is open to all; but in the week of New Year everyone works, because fireworks bring us more patients than any other day.
A | I typed the wrong diagnosis in the file yesterday, how do I put it right? | Never delete an entry in a patient's record: strike it out so that it stays legible.
A | How should the table be cleaned with disinfectant after a patient? | After each patient the table is sprayed with disinfectant, which must act for two minutes before it is wiped.
A | staff pets discount | Animals belonging to staff are treated at cost price, up to two per person.
A | am i alowed in the x-ray rom while expecting | The X-ray room is closed to pregnant staff.
A | I can't settle six hundred in one go this week. Is there another arrangement? | Bills are paid at once; sums above £400 may be spread over six months if a third is put down.
N | Which company made the portable ultrasound?
N | How old is the red book now in use?
N | Which colour are the tunics worn by the nurses?
N | Who runs the clinic in Thorpe?
N | What does vaccinating a pony or a rabbit cost?
N | How long must a hamster fast before an operation?
N | How many nights a month is a receptionist on call?
N | And ferrets, are they put to sleep in the same room?
N | How much does a home visit cost the owner?
N | How many patients were brought in during the last New Year week?
N | price cremation dog
N | A client's spaniel needs its teeth cleaned. What shall I qoute her?
F | Why can the depth of an injection be adjusted better than that of gas?
F | Why is vaccinating a cat dearer than vaccinating a dog?
F | Since when is reception allowed to give out test results?
F | What does chapter 11 say about trainees on duty at night?
O | How long does concrete need to harden before it bears a load?
O | Which gear ratio suits a touring bicycle in the Alps?
