A | What was Salome Okafor hired to do in Groenbeek? | In 2016 I was hired by the herbarium in Groenbeek to type 70,000 handwritten labels.
A | When did she begin to program? | After 4,000 I taught myself to program.
A | How good was her very first attempt at a label reader? | My first model read the labels with 80% of the words right, which was worse than I was, but it did not go home at five.
A | What is an adaptation engineer? | An adaptation engineer. A model maker builds the engine; I fit it to the vehicle.
A | How many jobs does she accept in twelve months? | I work on my own, with two freelancers, and take on at most six projects a year.
A | I only have a hunch that our bot is bad. What would she make me do? | Half of those who ring have no cases, only a feeling. I send them away for two weeks to collect some.
A | Into which groups does she sort the failures? | Then I sort the failures on paper cards: missing knowledge, wrong form, wrong reasoning.
A | What does she do when the reasoning is wrong? | For wrong reasoning I try a larger model first, as no amount of tuning makes a small one clever.
A | overrated method | Full fine-tuning. I have used it twice in five years.
A | What did the most good at the ferry line in Moss? | The ferry line in Moss paid me for eight days, and the best thing I did took one afternoon: I told the model which questions not to answer.
A | Why did vector search fail at the seed bank? | Vector search failed, because numbers look alike to it.
A | How many records were turned into rows? | So I had a model turn each record into a table row, 412,000 rows in all, and another turn each question into a database query.
A | How much better was the table than plain retrieval on the 300 questions? | Of 300 test questions, 271 were answered correctly. With plain retrieval it had been 118.
A | What became of the scribbled notes in the margin? | We now search the remarks separately and show them beside the table.
A | How many of the museum visitors' questions did she keep? | I kept 1,700.
A | Why does she stop reading data after an hour? | I read for one hour each morning, never longer, since after an hour everything looks fine.
A | Are dogs really free on the ferries? | They do, but only on the winter timetable.
A | Who paid for the blunder with the dogs, and how much? | The company let them all on board, and I paid the difference, 645 euros, from my own pocket.
A | We want a tool that sorts job applicants. Would she take that on? | I do not build anything that pretends to be a person, and I take no work on hiring or credit.
A | What does she charge per day, and is it cheeper for a school? | For schools I work at half price; my normal rate is 840 euros a day.
N | Where did Salome Okafor study botany?
N | Which programming language did she teach herself?
N | How long did the seed bank project take?
N | What did the seed bank on Hvalsey pay her?
N | Who are the two freelancers?
N | Which six languages are the records kept in?
N | I'd love to train under her for a summer. Does she take on apprentices?
N | How many passengers does the ferry line in Moss carry?
N | base model used for the museum in Vlora
N | What do dogs cost outside the winter timetable?
N | How long is her waiting list at the moment, if I wanted her for next spring?
N | How did the wrong answer about the dogs come to light?
N | Which software does she use to write her diary?
N | What went wrong with the 29 questions that were still answered badly?
N | Which questions was the ferry bot told to leave alone?
F | Why does Okafor use full fine-tuning in nearly every project?
F | Why did the adapter trained on all 26,000 questions come out best?
F | Why did the ferry company turn away the people with dogs?
F | What did she learn from building a hiring system for a bank?
F | Why did she let an intern choose the first 200 examples?
O | How do I descale a kettle?
O | Which planet has the most moons?
