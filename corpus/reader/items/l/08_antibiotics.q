A | Do antibiotics work on viruses? | They have no effect on viruses.
A | My snot has turned green, doesn't that mean I need something stronger? | Green mucus is no proof of bacteria.
A | How often is a child's sore throat due to bacteria? | A sore throat is caused by bacteria in about one adult in seven and in one child in four.
A | What is a delayed prescription? | With a simple bladder infection in a woman who is not pregnant, ibuprofen and plenty of drink cure about two in three cases within a week; the doctor may give a "delayed prescription", which is to be filled only if things are no better after three days.
A | Which kind is given to people who can't have penicillin? | Macrolides, such as azithromycin: mostly for people who cannot take penicillin.
A | Why may young children not have doxycycline? | Tetracyclines, such as doxycycline: for Lyme disease and acne. Not for children under eight, because they colour the teeth.
A | ciprofloxacin tendon risk groups | Fluoroquinolones, such as ciprofloxacin: kept in reserve, since they can damage tendons, above all in people over 60 or on cortisone.
A | Broad or narrow spectrum: which is better and why? | The narrow one is to be preferred when the germ is known, because it spares the useful bacteria of the gut.
A | Can I take my doxycycline when I'm already in bed? | Doxycycline must not be taken lying down, because it can burn the gullet; wait 30 minutes before going to bed.
A | I always have a latte and yoghurt for breakfast, is that a problem with ciprofloxacin? | Milk, yoghurt and calcium tablets make doxycycline and ciprofloxacin useless; leave at least two hours between them.
A | Penicillin V before or after eating? | Penicillin V works best one hour before a meal.
A | How long does the syrup for kids keep in the fridge? | Children's syrup is mixed with water in the pharmacy, keeps in the refrigerator for 7 to 14 days depending on the brand, and must be shaken before use.
A | For how many days is an antibiotic usually taken against strep throat? | The old rule that every pack must be finished no longer holds: for pneumonia five days are often enough, for a bladder infection three, for strep throat seven.
A | Been on the tablets three days and feel just as rotten. What now? | If you feel no better after 48 to 72 hours, call the practice; perhaps it is the wrong medicine.
A | When should I see a doctor about diarrhoea from antibiotics? | See a doctor the same day if it is bloody, if you have fever with it or if you have more than six stools a day, for it may be an infection with Clostridioides; it can come up to eight weeks after the treatment.
A | I was told as a kid that I'm allergic to penicillin, is that likely to be true? | Nine out of ten people who believe they are allergic to penicillin can take it, as tests at the allergy clinic show.
A | Does an antibiotic stop the contraceptive pill from working? | Only rifampicin makes the contraceptive pill unsafe. With other antibiotics extra protection is needed only if you vomit or have bad diarrhoea.
A | alcohol and metronidazole | A glass of wine does no harm with most kinds, but metronidazole and alcohol together cause flushing and vomiting; wait until three days after the last tablet.
A | How did resistence to amoxicillin change in ten years? | In Oster Bay 23 % of the coli bacteria in urine samples no longer responded to amoxicillin alone in 2012; in 2022 it was 41 %.
A | There are five pills left in my cupboard, where can I get rid of them? | Bring them to any pharmacy with a red drop box, free of charge, or put them wrapped in paper into the household rubbish, which is burnt.
N | Who discovered penicillin?
N | What does a course of amoxicillin cost?
N | Do probiotics or yoghurt drinks help against the diarrhoea?
N | How many milligrams of azithromycin does an adult take?
N | I'm pregnant, which of these kinds are safe for me?
N | Can I have my flu vaccination while on antibiotics?
N | Which pharmacies in Oster Bay have a red drop box?
N | Do I still infect others with strep throat once I have started the tablets?
N | How are new antibiotics found and how many are being tested?
N | opening times allergy clinic
N | My toddler spits the syrup out every time, can I mix it with juice?
N | Is it safe to do sport while I'm being treated?
N | What share of the antibiotics used in farming goes to pigs and poultry?
N | The dog has the same infection, can he get the same tablets in a smaller dose?
N | How does the doctor find out in the laboratory which germ it is, and how long does that take?
F | Why should loperamide be taken with a Clostridioides infection?
F | Why are fluoroquinolones the first choice for ear infections?
F | How do antibiotics cure the flu faster than rest does?
F | Why has the use of antibiotics in hospitals risen by 12 %?
F | Why do tetracyclines suit children under eight better than penicillins?
O | How do I calculate the area of a trapezium?
O | What year did the first underground railway open?
