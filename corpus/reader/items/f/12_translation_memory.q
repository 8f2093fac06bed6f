A | Who took the minutes? | Present: Rahel Quint (chair), Matteo Ferri, Joanna Sikorska, Bo Lindqvist, Chantal Meyer (minutes).
A | Why wasn't Dieter there? | Excused: Dieter Kessler (trade fair in Milan).
A | What is the difference between a translation memory and a termbase? | A translation memory (TM) stores pairs of sentences, source and translation, that human beings have approved. | A termbase stores single terms with definition and usage.
A | How does machine translation differ from a memory? | Machine translation (MT) produces new text, whereas a memory only repeats what is already there.
A | what is a segment | A segment is the unit in which the memory thinks, usually a sentence, but also a heading or a table cell.
A | meaning of 101% match | 101%, or context match: the segment and both its neighbours are identical;
A | The system says the sentence is identical to one we've had. How can that still go wrong? | Joanna pointed out that a 100% match may still be wrong, for instance if "Abnahme" meant "decrease" in one text and "acceptance" in the other.
A | Do context matches in a washing machine manual have to be read? | It was agreed that 100% matches are always read, while 101% matches are read only in medical and legal texts.
A | Which memory is the biggest? | The biggest is that of the watch maker Tournon, with 410,000 segments.
A | What kinds of mistakes turned up most in the sample? | A sample of 1,000 segments showed 6.2% with errors, mostly outdated terms (half of the cases) and numbers that differ between source and translation (a fifth).
A | What happens to segments more than 15 years old? | Decision: segments older than 15 years get a penalty of 3 points, so that they can never appear as 100% matches.
A | Why are patents spared from the rule about really old sentences? | Exception: the memories for patents, in which old wording has to be kept.
A | Why did Matteo want one big memory? | Matteo was in favour of a single memory for each pair of languages, because more hits would be found; in his trial the share of matches rose from 38 to 44%.
A | What spoke against throwing all the clients' stuff into one pot? | Chantal objected that customers' wording would get mixed up and that four customers forbid any use of their texts for others by contract.
A | penalty of the general memory | Compromise, adopted by four votes to one: each customer keeps a memory of their own, which is written to; in addition there is a general memory for each pair of languages, which is only read, with a penalty of 5 points.
A | I freelance for you. What share of my rate will I get in the new year for something that's 80% similar? | New scale from 1 January: new 100%, fuzzy 85 to 99% 55%, fuzzy 75 to 84% 80%, 100% match 30%, context match 10% if it has to be read.
A | Full rate per word for German-Polish? | The full rate remains 0.19 francs per word for German-French and 0.24 francs for German-Polish.
A | How are repetitions paid? | Repetitions within one text are paid like 100% matches from the second occurrence on.
A | How many words an hour with memory and MT compared with memory only? | Matteo's measurements with six translators: 410 words per hour without aids, 560 with memory only, 690 with memory and MT.
A | Is the machine's help turned off for any sort of text? | Decision: MT stays switched on for manuals and is switched off for advertising.
A | When may post-edited MT be saved in the memmory? | Post-edited MT may be saved in the memory only after a second person has read it, as otherwise errors breed.
A | We're taking our business elsewhere. Will you hand over our sentences, and what do you want for it? | When a customer leaves us, they get their memory within 30 days free of charge, once all invoices have been paid.
A | My internet drops out all the time up here in the mountains. Can I have the file on my own machine? | Freelancers work on the server and get no file of their own; those without a stable connection may have a copy for one assignment, if they sign the form F-12 and delete the copy within a week of delivery.
A | When is alignment worth while? | Alignment (making a memory out of old pairs of documents): the trial with the hospital archives took 26 hours for 9,000 segments; it is only worth while if at least two follow-up orders are expected.
N | Who voted against the compromise?
N | Which engine supplies the MT suggestions?
N | What does the maintenance contract for Glyphon cost per year?
N | full rate German-Italian
N | Which four customers forbid the use of their texts for others?
N | How many freelance translators work for Kessler & Quint?
N | I finished a job in August. How many days after sending my bill should I have the money?
N | What did customers say about the quality of texts made with MT?
N | How does the memory calculate how similar two sentences are?
N | What is the fine for somebody who forgets to delete the copy after a week?
F | Why will customers' prices go up in January?
F | Why did Dieter Kessler vote for the general memory?
F | Why do context matches pay more than fuzzy ones under the new scale?
F | Why was it decided to switch MT off for manuals?
O | What is the boiling point of ethanol?
O | How do I clean suede shoes?
