A | I got nipped by a tabby and hardly see a mark, why all the fuss? | who pays for my rabies shot then? | Rabies jabs for staff are paid for by the practice.
A | If I'm woken by the phone and drive out, what is each trip worth? | it was half past two last night. when do I have to be in? | Anyone called out after midnight starts at 11.00 the next day.
A | How long are records kept? | can I wipe out a line in there that's wrong? | Never delete an entry in a patient's record: strike it out so that it stays legible.
A | How early can people reserve a slot over the internet? | and what hours can I choose from? | Consultations run from 8.30 to 12.00 and from 15.00 to 18.30.
A | staff pets discount | And when I have to say goodbye to one of them, do I have to come in that day? | When your own animal has to be put to sleep you get a day off with pay.
A | Our puppy is being operated on tomorrow, for how long should his bowl stay empty? | can I stay with him until he's off? | Let owners stay in the room while their animal falls asleep, unless they are close to fainting.
N | How much does a follow-up consultation cost? | how long does it last?
N | How often is the radiation tag on my chest checked? | where's it sent to?
N | I can't settle six hundred in one go this week. Is there another arrangement? | is there interest on that?
N | How should the table be cleaned with disinfectant after a patient? | whats in the stuff
N | For something lasting an hour, should I pick the needle or the mask? | does that cost the owner more?
N | Why does everyone have to be in at the turn of December to January? | Since when are the receptionists let off?
A | I typed the wrong diagnosis in the file yesterday, how do I put it right? | Where do you refer people who turn up with a parrot? | The practice treats dogs, cats, rabbits and ponies; birds and reptiles are sent on to the clinic in Thorpe.
A | How soon does a dissatisfied client hear from somebody about what was charged? | How high is the mileage money if I drive out in my own car? | Home visits by private car bring 48p a mile.
