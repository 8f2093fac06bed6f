A | Who missed the gathering, and why? | Excused: Dieter Kessler (trade fair in Milan).
A | What sets the archive of earlier work apart from computer-made text? | Machine translation (MT) produces new text, whereas a memory only repeats what is already there.
A | Below what similarity is a sentence treated as completely fresh? | below 75%: counts as new.
A | How could an identical sentence still come out false? | Joanna pointed out that a 100% match may still be wrong, for instance if "Abnahme" meant "decrease" in one text and "acceptance" in the other.
A | Which client has the most stored with us, and how much? | The biggest is that of the watch maker Tournon, with 410,000 segments.
A | What proportion was found faulty when they looked? | A sample of 1,000 segments showed 6.2% with errors, mostly outdated terms (half of the cases) and numbers that differ between source and translation (a fifth).
A | Why are inventions' papers spared the downgrade for age? | Exception: the memories for patents, in which old wording has to be kept.
A | Why did somebody oppose pooling everything? | Chantal objected that customers' wording would get mixed up and that four customers forbid any use of their texts for others by contract.
A | what does a freelancer earn for each one into polish? | The full rate remains 0.19 francs per word for German-French and 0.24 francs for German-Polish.
A | How much dearer will the revised pay table be for the company? | Bo estimates the extra cost at 27,000 francs a year.
A | I write ads. Will the automatic proposals still pop up for me? | Decision: MT stays switched on for manuals and is switched off for advertising.
A | Why must another pair of eyes check corrected robot output before it is kept? | Post-edited MT may be saved in the memory only after a second person has read it, as otherwise errors breed.
A | We're switching to another agency and owe nothing. When will we receive our data? | When a customer leaves us, they get their memory within 30 days free of charge, once all invoices have been paid.
A | My internet keeps dropping. Can I keep the data on my own laptp? | Freelancers work on the server and get no file of their own; those without a stable connection may have a copy for one assignment, if they sign the form F-12 and delete the copy within a week of delivery.
N | How many segments does the oldest memory, from 1998, have?
N | Which four customers forbid any use of their texts for others by contract?
N | How many francs a year does the maintenance contract for the software Glyphon cost?
N | Who cast the one vote against the compromise that was adopted by four votes to one?
N | how many words per hour did the two of the six translators who were slower with MT manage?
N | Which three newcomers had asked Rahel for definitions?
N | I translate German-French. How much is the full rate per word for French-German?
F | Why are 100% matches read only in medical and legal texts while 101% matches are always read?
F | Why does the general memory get a penalty of 3 points and old segments one of 5?
F | Why did the share of matches fall from 44 to 38% in Matteo's trial with a single memory?
