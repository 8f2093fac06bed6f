A | Where can I find the sheet for a product? | The safety data sheets of all 47 substances in use are in the orange binder in the parts store and, as files, on the tablet by the lifting platform 2.
A | Which parts of a data sheet matter when something has gone wrong? | In an emergency, section 4 (first aid), section 5 (fire-fighting) and section 6 (spills) matter most; section 8 says which gloves and which mask are needed.
A | How often is the binder brought up to date? | Nadine compares the binder with the suppliers' websites every January.
A | A tin has arrived with no paperwork on dangers. Can I use it? | A product without a sheet is not opened.
A | brake cleaner ventilation | Use only with the gates open or the extractor running.
A | What do I have to put on when topping up a battery? | Wear goggles, the long green gloves and the rubber apron.
A | Why no sparks close to a charging battery? | When charging, batteries give off hydrogen, so that no sparks are allowed within two metres.
A | Some antifreeze dripped on the floor, why the hurry in mopping it? | Spills are wiped up at once because dogs and children are drawn by the taste.
A | I came out in a rash from the hardener last year. Can I do filling jobs again? | Anyone who has once had a rash from it does not work with it again.
A | How long do the blue gloves stand up to brake cleaner? | They last about 20 minutes with brake cleaner and are then changed.
A | When is the brown filter due for changing? | The filter is replaced after 40 hours or six months, whichever comes first.
A | Is an FFP2 enough against paint fumes? | It does not protect against vapours.
A | What happens if somebody keeps refusing to wear the gear? | Who does not wear it is warned twice in writing; the third time he or she is sent home without pay.
A | Acid splashed in my mate's eye, for how long do we keep the water on it? | For acid 15 minutes, for other liquids 10 minutes.
A | I got a tiny prick from the grease gun, no pain. Why should I see a doctor about that? | Grease injected under pressure from the grease gun is always a case for the hospital, even if the hole looks tiny and does not hurt, because the tissue dies within hours.
A | number of the poison centre | Ring the poison centre on 0228 19 240 and read out the product name and the number in the corner of the label.
A | Someone drank coolant by mistake. Who do I phone? | With coolant, ring 112 straight away.
A | What to do with a person who has passed out from fumes but still breathes? | If he or she is unconscious but breathing, lay the person on the side.
A | Whole forearm is scalded. Do I hold it under the tap? | Burns: cool with lukewarm water for ten minutes, only if the area is smaller than the injured person's hand; cover larger ones with a sterile cloth and ring 112.
A | Who has been trained in first aid? | Trained first aiders are Nadine Kranz, Ahmed Sabri and Uwe Thoms.
A | Why is sawdust forbiden for soaking things up? | Sawdust is not to be used, because together with brake fluid or acid it may heat up.
A | Which extinguisher for a blaze in the fuse box, and which for burning petrol? | Extinguishers: two foam ones at the gates, for oil and fuel, and one carbon dioxide one at the switch cabinet, for electrical equipment.
A | How much flammable liquid may I have beside me at the bench? | Flammable liquids are kept in the yellow cabinet, at most 100 litres, and only the day's need, two litres per person, may stand at the workplace.
A | I'm sixteen and in training, how often do I get the safety talk? | Everybody is instructed before the first day of work and then once a year, trainees under 18 every six months.
N | Which maker supplies the brake cleaner?
N | What does the collection of used oil cost?
N | How often are the fire extinguishers inspected?
N | My hearing suffers from the air wrench. Which ear protection do I have to wear?
N | Where do I throw old tyres?
N | What phone number does the eye clinic have?
N | At what noise level must the extractor be serviced?
N | I've dropped the defibrillator, how do I tell whether it still works?
N | temperature in the yellow cabinet
N | Can I wash my oily overalls in the machine at home, or does the firm pay for a laundry?
F | How do I use water to put out burning oil?
F | What is in section 17 of a safety data sheet?
F | Why may acids and alkalis share a tray?
F | Why should I make someone vomit who has swallowed brake fluid?
O | How many calories are in a banana?
O | Who painted the Mona Lisa?
