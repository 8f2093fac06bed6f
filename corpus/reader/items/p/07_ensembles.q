A | What is an ensemble of models? | An ensemble is a group of models, or several runs of one model, whose outputs are combined into a single answer.
A | What did Galton describe in 1907? | The idea is older than language models: Francis Galton described in 1907 how the middle value of 787 guesses at the weight of an ox came within one per cent of the truth.
A | Which cases should be looked at by a human being? | Where the members disagree, a person should look.
A | My two models always stumble over the same letters. Will letting them vote help? | Two models that fail on the same inputs gain nothing by voting.
A | How can diversity be obtained? | Diversity can be had from different base models, different training samples, different prompts or different random seeds.
A | seeds vs prompts vs base models gain Osprey | In the Osprey benchmark of 2,400 insurance letters, five seeds of the same model gained 1.2 points over one, five prompts gained 2.0, and three different base models gained 4.6.
A | Is it worth going up to fifteen members? | More than seven members seldom pay: the step from seven to fifteen brought 0.3 points.
A | Why should I take three or five voters and not four? | An odd number of members avoids ties when there are two labels.
A | When does a weighted average do worse than the vote? | It beats the vote when members differ greatly in quality, and falls below it if the probabilities are badly calibrated.
A | How many items must the validation set for the weights hold? | Weighted average. The members' probabilities are averaged with weights learned on a validation set of at least 500 items.
A | What is the disadvantage of stacking? | It was the most accurate on Osprey, 93.1% against 92.4% for the average and 91.8% for the vote, but it must be trained again whenever a member is replaced.
A | Can I use self-consistency for writing letters? | It suits calculations, and cannot be applied to free text, where no two answers are alike.
A | How does a cascade save money? | A cascade asks a cheap model first and passes on only those inputs on which it is unsure.
A | How many letters did the cascade hand over to the big model? | With a limit of 0.85 on the confidence, Osprey's cascade passed on 18% of letters, cost a quarter of the large model alone, and lost 0.4 points.
A | differnce in delay between router and cascade | A router adds hardly any delay, about 5 milliseconds; a cascade makes difficult cases wait for two models in turn.
A | We deal with car claims and home claims, which have little in common. Router or cascade? | Routers are the better choice when the topics are clearly distinct, such as motor and household claims.
A | What must be true for a model soup to work? | It works only if all versions descend from the same base and were not trained too far apart.
A | If I run my members at the same time, how long will users wait? | Delay is that of the slowest member if they run side by side, and the sum of all if they run in turn.
A | What did Ottoline Vance's inquiry find? | Faults are harder to trace: when the insurer's ensemble refused a widow's claim in 2022, the inquiry led by Ottoline Vance took seven weeks to find that two members had misread the same date.
A | The results are fine but it's too dear to run five of them. What can I do? | When the accuracy is satisfactory but the cost is not, use the ensemble as a teacher and distil it into one model.
N | Which three base models were combined on Osprey?
N | What accuracy did a single model reach on Osprey?
N | Who put together the Osprey benchmark?
N | What was the true weight of the ox?
N | How many times should the model answer in self-consistency?
N | How much compensation did the widow get in the end?
N | My models put their answers in different words. How do I tell that two of them mean the same?
N | What is the name of the insurer that refused the claim?
N | How is a router trained and with how many examples?
N | bagging and boosting for language models
N | How accurate is the router compared with the cascade?
N | What can I do to get the probabilities of my models better calibrated?
N | Do I need a separate graphics card for every member, or can they share one?
N | How many members did the insurer's ensemble have?
N | Can versions in a soup have been trained with different adapters of different rank?
F | Why was the simple vote the most accurate method on Osprey?
F | Why does a model soup cost five times as much to run?
F | Why did Galton use language models to weigh the ox?
F | Why does the insurer no longer let any clerk see refusals?
F | Why did five seeds gain more than three different base models?
O | How do I fold a fitted sheet?
O | Which mushrooms grow under birches?
