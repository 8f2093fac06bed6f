A | What does a private lesson cost and how long is it? | Private                   30 minutes   £39       £350
A | price ten group lessons | Group (up to 6 riders)    45 minutes   £27       £240
A | Can my sister use up the rest of my card? | A card of ten is valid for six months and is tied to one person.
A | What is a lunge lesson? | A lunge lesson is one in which the teacher holds the horse on a long line while it goes in a circle, so that you learn to sit without having to steer.
A | I'm 34 and have never sat on a horse. Can I go straight into a group? | Every beginner over seven takes three of them before joining a group.
A | Who is allowed out on a hack? | Hacks are open only to riders who can canter safely; Joanna Sykes decides who can.
A | It's nine at night and my lesson is tomorrow morning, what will it cost me if I don't come but tell you now? | Later than that, half the price is charged, and the whole price if you simply do not come.
A | Do I get my money back if the yard is frozen over? | If we call off a lesson because of ice or a sick horse, you may ride on another day; money is given back only if no date can be found within a month.
A | How many times can I borrow a helmet? | We lend helmets free for the first five lessons; after that you must have your own.
A | why do boots need a heel | Boots with a heel of about two centimetres, so that the foot cannot slip through the stirrup.
A | Does my 11-year-old have to wear a body protector? | A body protector: compulsory for jumping and for all under 14, recommended for others.
A | I weigh 95 kilos, is there a horse that can carry me? | The weight limit is 85 kg for the horses and 50 kg for the ponies; the largest horse, Bruno, a Shire cross, carries up to 100 kg.
A | Can I choose which horse I ride? | No rider has a right to a certain horse. The teacher puts pairs together according to height, skill and how much each horse has already worked.
A | Why mustn't the ponies be fed by hand? | Do not feed by hand: it teaches ponies to nip.
A | What is colic and what has bread got to do with it? | Bread is never given, since it swells and may bring on colic, that is, severe pain of the belly, which can kill a horse in hours.
A | How early should I turn up for a group lesson? | Come 20 minutes before a group lesson to brush and saddle; for private lessons the horse is made ready for you.
A | requirements green ribbon | Green: canters on both reins and rides without stirrups.
A | Why does the blue test cost money when the yellow one is free? | The test for white and yellow costs nothing; for green and blue it is £15, because an outside examiner comes.
A | My daughter hit her head coming off, can she finish the lesson? | After a fall on the head nobody gets back on that day.
A | difference in price between full and grass livery | Full livery (feed, bedding, mucking out, turning out) is £480 a month, grass livery £190.
N | How old is Bruno?
N | What does the farrier charge for a set of shoes?
N | On which days of the week are there hacks in the woods?
N | where can I buy a helmet of the right standard
N | How many pupils does the school have?
N | What qualifications does Joanna Sykes hold as a teacher?
N | Is there a waiting list for the eight livery places, and how long is it?
N | My son is on the autism spectrum. Do you give lessons suited to him?
N | Which level do you need to enter a show?
N | price pony week without lunch
N | Is the riding arena indoors or out in the open? I'd rather not ride in the rain.
N | What are the ponies fed in the morning?
N | How does one put on a bridle step by step?
N | Who founded Fernhill and when?
N | Can I pay for my lessons in instalments or by direct debbit?
F | What does a card of ten lunge lessons cost?
F | Why do horses have Sundays off?
F | Which insurance does the school take out for riders' accidents?
F | What does the red ribbon stand for?
F | Why are trainers preferred to boots?
O | What is the exchange rate between the yen and the peso?
O | how to remove rust from garden shears
