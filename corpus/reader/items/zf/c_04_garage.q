A | Where do I look up what to wear on my hands? | In an emergency, section 4 (first aid), section 5 (fire-fighting) and section 6 (spills) matter most; section 8 says which gloves and which mask are needed.
A | Why must a puddle of antifreeze be mopped straight away? | Spills are wiped up at once because dogs and children are drawn by the taste.
A | How long do the thin disposable mitts hold out against solvent spray? | They last about 20 minutes with brake cleaner and are then changed.
A | When do I need a fresh cartridge in the respirator? | The filter is replaced after 40 hours or six months, whichever comes first.
A | i keep forgetting my goggles, whats the punishment | Who does not wear it is warned twice in writing; the third time he or she is sent home without pay.
A | Something caustic splashed into my colleague's face. How long do we flush? | For acid 15 minutes, for other liquids 10 minutes.
A | The lube pistol went off into my finger but I feel fine. Can I just stick a plaster on? | Grease injected under pressure from the grease gun is always a case for the hospital, even if the hole looks tiny and does not hurt, because the tissue dies within hours.
A | Whom do I call if somebody drank something toxic? | Ring the poison centre on 0228 19 240 and read out the product name and the number in the corner of the label.
A | Why can't I soak things up with wood shavings? | Sawdust is not to be used, because together with brake fluid or acid it may heat up.
A | Where do we gather if the building has to be cleared? | Leave the hall, close the gates and meet at the petrol pump across the road.
A | How much petrol am I allowed beside me on the bench? | Flammable liquids are kept in the yellow cabinet, at most 100 litres, and only the day's need, two litres per person, may stand at the workplace.
A | May I pour a bit of solvent in an empty cola flask? | Nothing is ever filled into drinking bottles.
A | How often do 17-year-olds get the safety talk? | Everybody is instructed before the first day of work and then once a year, trainees under 18 every six months.
A | I'm expecting a baby. Which jobs will be off limits for me? | Pregnant women must tell Nadine as early as possible; they do not work with brake cleaner, filler or paint.
N | How many hours does a dust mask FFP2 for sanding last?
N | How many litres of used oil does Altöl Behrens collect every six weeks?
N | What is the telephone number of the eye clinic in Lippstadt?
N | when was the defibrillator in the customer area last tested
N | Who in the workshop has once had a rash from the hardener in the filler?
N | Who refills the two first-aid boxes, one in the office and one by the tyre machine?
N | How many kilograms does the carbon dioxide extinguisher at the switch cabinet weigh?
F | How much water should be put on burning oil?
F | I swallowed coolant. With what do I cause vomiting before I rinse the mouth?
F | Why are eyes rinsed for 10 minutes for acid but 15 minutes for other liquids?
