A | When may I put the phone down? | Then wait for questions, and do not hang up until the operator says so.
A | Why should I turn every lamp on after dark? | Send someone to the front door and, at night, switch on all the lights, since crews lose two minutes on average looking for house numbers.
A | Whom do I call about a bad fever at midnight that isn't critical? | The doctor on duty for illnesses that cannot wait until morning but do not threaten life has the number 116 117.
A | how fast should i pump | Press in the middle of the chest, 5 to 6 cm deep, 100 to 120 times a minute, which is the beat of many a disco song.
A | Why do you start by blowing into a kid's mouth? | For children begin with five breaths, because in them the cause is mostly lack of air, and press to one third of the depth of the chest.
A | It's three in the morning. Where can I get hold of a shock device? | A defibrillator hangs in the entrance of the Larkfield sports hall and another one at the pharmacy in Mill Street; the first can be reached at all hours, the second only while the shop is open.
A | Why mustn't I peek whether it has stopped? | Press a clean cloth on the wound and hold it for ten minutes without looking underneath, since each look breaks the clot.
A | A shard is lodged in his thigh. Should I yank it out? | Leave large objects stuck in the wound where they are and pad them on both sides.
A | How long do I squeeze my nostrils? | Nosebleed: sit up, lean forward, pinch the soft part of the nose for 15 minutes and spit out the blood.
A | I poured tea over my hand. Will frozen peas help? | Do not use ice, which damages the skin further.
A | Why not squeeze an infant's belly? | Babies under one year get chest thrusts with two fingers instead of abdominal ones, since their liver is easily torn.
A | My toddler swallowed dish soap. What should she have? | Give a glass of water to drink after acids or alkalis, but nothing after washing-up liquid, where a spoonful of defoaming drops (simeticone) is given instead.
A | How late is too late for medicine that breaks up a blockage in the brain? | Note the hour at which it began, as clot-dissolving drugs can be given only within four and a half hours.
A | What's the fee if I've a four-year-old at home? | They cost 45 euros, or 30 for parents of children under 6.
N | How many volunteers does the Larkfield Red Band have?
N | When does the pharmacy in Mill Street, where another defibrillator hangs, open?
N | For how many minutes may a tourniquet stay on an arm or leg?
N | how many mg are in the adrenaline pen used on the outside of the thigh
N | How many people can take part in a course at the Larkfield fire station?
N | I check the medicine chest every January. After how many years have the sterile dressings expired?
N | Who looks after the defibrillator in the entrance of the sports hall?
F | How far should the head be leaned back in a nosebleed?
F | Why should the medicine chest be kept in the bathroom and not in the bedroom?
F | Why are two compressions given after 30 breaths?
