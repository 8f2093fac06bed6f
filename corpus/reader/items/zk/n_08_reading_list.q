A | How long is the piece on teaching a little network from a big one? | **5. "The pupil and the master" by Imogen Farrow** (22 pages, two stars).
A | How much quicker did graphics hardware really get with half the values zeroed? | Modern cards calculate faster with this pattern, in theory twice, in the authors' measurements 1.3 times.
A | How many pieces does the group get through every four weeks? | We read two texts a month.
A | How big may the teacher be compared with the learner? | The rule of thumb given is a master no more than ten times as large.
A | How badly did a minority language suffer? | With 4-bit rounding the average fell by 0.4 points, but for Welsh by 6.
A | Why does the timetable not follow the numbering? | Quantisation comes after distillation, though it stands before it on the list, because Annelore is away in April.
A | why is the compiler sceptical of the findng about oversized teachers | I have my doubts, since only one family of models was tried.
A | How is damage undone once parts have been ripped out? | A little training afterwards, a day on one card, brings half of the loss back.
A | Can I borrow the printouts for the weekend? | Copies are in the grey folder; please do not take them home.
A | Is code available for the piece that trains in low precision? | The programs for number 4 were promised but have never appeared.
A | I can spare a single night. What do you suggest? | If you have only one evening: 1, 3 and 9.
A | Which session still lacks a speaker? | - 11 June: numbers 7 and 9 (not yet taken; please tell me by the end of April)
A | What's the first skill to go when you strip a network down? | It fails at arithmetic first.
A | What do three asterisks signify? | Stars say how hard a text is: one star for everyone, three for people who like formulas.
N | At what time does the Tuesday circle begin?
N | which five methods does the table on page 11 compare?
N | In which year did Ruth Castellanos write her short history?
N | How many people belong to the Tuesday circle?
N | I'd like to present as well. Who speaks after 11 June?
N | Why is Annelore away in April?
N | Does Paavo Ilmari say which model of 32 layers he used?
F | Hu and Lindqvist's own method came out best in the table. By what margin?
F | Why does training while rounded bring more at 4 bits than at 2?
F | the programs for number 4 appeared, how long do they run at the weekend?
