A | What is an ensemble? | An ensemble is a set of models whose outputs are joined into one answer.
A | Why are ensembles rarer in production than in competitions? | In production they are rarer, because every extra member is one more thing to host, watch and pay for.
A | My two classifiers trip over exactly the same items. Would putting them together do any good? | If two models are wrong on the same parcels, averaging them changes nothing.
A | minimum disagreement for joining a pair | We therefore measure disagreement before accuracy: a pair that disagrees on fewer than 3 percent of the cases is not worth joining.
A | Which models are used in the delivery-time forecast? | Our delivery-time forecast uses a boosted-tree model, a small neural network and a plain linear model.
A | By how much does the forecast miss when the members are together? | Together they miss by 36.
A | Why keep the linear one when it's clearly the weakest? | The linear model looks like a passenger, yet without it the error goes up to 38, as it is the only one that behaves sensibly in snow weeks.
A | Does averaging need training? | It needs no training and is hard to break.
A | What do you do if the votes come out level? | With an even number of voters you need a rule for ties; ours gives the tie to the model with the best record over the past 28 days.
A | difference between voting and stacking | Voting is for labels: the class with most votes wins. | Stacking trains a small further model on the outputs of the members.
A | Why was weighted averaging chosen over stacking for the forecast? | It also has to be retrained whenever any member changes. For this reason we chose weighted averaging for the forecast, at the cost of one minute.
A | I want to train a second-level model on what my models say. Which rows must I use so it isn't fooled? | It got us the lowest error of all in the laboratory, 35 minutes, but it must be trained on predictions for rows that the members have not seen, or else it will trust whichever member has learnt the rows by heart.
A | How does a cascade work? | The cheap one answers first, and only if its confidence lies under a threshold is the next one asked.
A | What share of the labels goes to a clerk? | Our address reader works so: a small model deals with 83 percent of the labels in 12 milliseconds, a larger one takes 14 percent at 95 milliseconds, and the remaining 3 percent go to a clerk in Tampere.
A | How much money does trying the cheap model first save on the address reader? | Had we sent everything to the large model, the card bill would be 5,200 euros per month instead of 1,450.
A | How often is the confidence threshhold checked? | It was picked on a week of labels from November, and we check it each quarter because confidence drifts.
A | My first-stage model is far too sure of itself. What helped in such a case? | Ours was overconfident at first; temperature scaling on 5,000 labels put that right.
A | What happens if two members are late? | If two are late, we fall back on a table of averages per postcode.
A | On what share of replies was the degraded flag set last year? | Last year the flag was set on 0.4 percent of replies, mostly on the two nights when the neural network was being moved.
A | Can two members be released in the same week? | Members are released one at a time, never two in the same week, so that a change in the error can be pinned on someone.
A | shadow mode duration | A new member runs in shadow mode for 14 days: it gets the traffic and its output is logged but not used.
A | Could a newcomer that scores lower on its own still get in? | It joins only if it lowers the error of the whole, even when it is worse alone than the member it replaces.
A | What did the team do with the five language models in the end? | In May 2023 we distilled the five into one small model, which reaches 92.9 percent for 210 euros a month.
A | For how long are the logs of each member kept? | We keep these logs for 90 days.
N | What weights do the three members of the forecast have?
N | How large is the table of averages per postcode?
N | How many engineers look after the ensembles at Norvik?
N | which five language models voted on tone
N | Our clerks grumble about overtime. How many labels a day does the one in Tampere have to read?
N | How long did it take to distil the five models into one?
N | How many parameters does the larger label model have?
N | Who owns the boosted-tree model?
N | Is there an alarm that wakes somebody when the degraded flag goes up at night?
N | How often are the members of the forecast retrained on fresh data?
F | Why did the stacking model have a higher error than weighted averaging in the laboratory?
F | Why does Norvik still let five language models vote on mail?
F | What does the fourth way of joining, bagging, do?
F | Why does the large model read every label before the small one?
O | How do I tie a bow tie?
O | Which vitamins are in carrots?
