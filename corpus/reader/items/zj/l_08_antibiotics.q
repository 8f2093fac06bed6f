A | How many hours apart do I swallow them if it's thrice daily? | Keep to the hours: "three times a day" means every eight hours.
A | How long does the kids' liquid last once made up? | Children's syrup is mixed with water in the pharmacy, keeps in the refrigerator for 7 to 14 days depending on the brand, and must be shaken before use.
A | how soon should i ring if im not improving | If you feel no better after 48 to 72 hours, call the practice; perhaps it is the wrong medicine.
A | I had my last metronidazole yesterday and there's a party on Saturday. How long till I can drink? | A glass of wine does no harm with most kinds, but metronidazole and alcohol together cause flushing and vomiting; wait until three days after the last tablet.
A | How many patients end up with the runs? | One in ten people gets diarrhoea.
A | Why is there no point in treating the common cold with them? | Colds, flu and nine out of ten cases of bronchitis are caused by viruses, so an antibiotic does not help.
A | Why can't my five-year-old be given doxycycline? | Not for children under eight, because they colour the teeth.
A | Why would a doctor rather pick something targeted? | The narrow one is to be preferred when the germ is known, because it spares the useful bacteria of the gut.
A | I feel fine on day four. Must I really swallow every last one in the box? | The old rule that every pack must be finished no longer holds: for pneumonia five days are often enough, for a bladder infection three, for strep throat seven.
A | My phlegm has gone the colour of grass. Is it bacterial, then? | Green mucus is no proof of bacteria.
A | Can I have my morning latte with cipro? | Milk, yoghurt and calcium tablets make doxycycline and ciprofloxacin useless; leave at least two hours between them.
A | I'm on birth control. Do I need condoms during the course? | Only rifampicin makes the contraceptive pill unsafe. With other antibiotics extra protection is needed only if you vomit or have bad diarrhoea.
A | My lips have puffed up and I can hardly get air since the first pill! | Swelling of the face, trouble breathing or fainting within an hour is an emergency: dial 112.
A | Where can I get rid of the ones I didn't use? | Bring them to any pharmacy with a red drop box, free of charge, or put them wrapped in paper into the household rubbish, which is burnt.
N | How many milligrams of amoxicillin are given three times a day for pneumonia?
N | How many days of doxycycline are enough for Lyme disease?
N | What share of the coli bacteria in urine samples no longer responded to ciprofloxacin in 2022?
N | why has resistance in oster bay risen faster than elsewhere
N | How many pharmacies in Oster Bay have a red drop box?
N | What does a test at the allergy clinic for penicillin cost?
N | My child has scarlet fever. After how many days may she go back to school?
F | Why should loperamide be taken if the diarrhoea is bloody?
F | By how much have antibiotics in hospitals fallen since 2015, more than in farming?
F | How many minutes should I lie down after taking doxycycline?
