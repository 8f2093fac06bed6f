A | What is the validation set for? | The validation set serves for decisions during the work, such as when to stop or which prompt is better.
A | How often should the test set be opened? | The test set is opened once, at the end.
A | I peeked at the final exam questions after each little change to my bot. What's bad about that? | Anyone who looks at the test set after every change turns it into a second validation set, and the final figure becomes too good: in our case it was 89 percent where fresh questions gave 81.
A | How should I split if I have only 700 examples? | With fewer than 1,000 examples take 60, 20 and 20, or else use cross-validation.
A | Which examples have to go into the same set? | Questions by the same customer, about the same plant, or reworded versions of one question must all go into the same set.
A | What did the random split give compared with the split by plant? | For us a random split gave 93 percent, a split by plant 84.
A | The tool will have to deal with next season's queries. How do I divide the data then? | If the assistant is to work in future, split by time: train on everything up to September, test on October.
A | margin of error 400 questions | 400 questions: plus or minus 4 points
A | My two candidates got 82 and 84 out of a hundred. Is the second one better? | Two models with 82 and 84 percent on 100 questions are therefore equal as far as you can tell.
A | Which test is suited to comparing two models on the same questions? | When comparing two models on the same questions, look only at those on which they differ; the sign test or McNemar's test needs far fewer questions than two separate percentages.
A | What measure is used for finding passages, and what does it not tell? | | Finding passages | Recall@5 | says nothing about the order |
A | What is the drawback of exact match? | | Short facts | Exact match | punishes "2 m" against "two metres" |
A | Difference between precision and recall? | Precision says how many of the cases found were right; recall says how many of the right cases were found.
A | How much agreement with people must a judge model show? | We accept it if it agrees with the majority of three people in at least 85 percent of cases.
A | What raised the judge's agreement to 88? | Ours reached 79 at first; after we had replaced the scale from 1 to 10 by four yes-or-no questions, it reached 88.
A | The judging model always seems to pick whichever text it reads first. How do I get round that? | Known weaknesses: it prefers the first of two answers (so ask twice, with the order reversed, and count only agreeing verdicts), it prefers long answers, and it prefers answers by its own family of models.
A | How many qestions without an answer belong in a test? | At least a fifth of the test questions should have no answer in the material. | Without them you reward a model that always says something.
A | Why isn't one average of the two figures reported? | A single mean of both is not reported, because one can be bought at the other's expense.
A | What are the signs of contamination? | Signs of this are answers that repeat the wording of the source, and a sharp drop in score when names or numbers are changed.
A | What must a complete result state? | A result is complete only if it states the number of questions, the margin of error, the version of model and prompt, the date, and three examples of failures.
N | Which model does the assistant of the garden centres run on?
N | How many garden centres does the chain have?
N | How many test questions does the chain's own test set contain?
N | Which maker does the judge model come from?
N | How are the differing cases put into McNemar's test to get a p-value?
N | How many folds should cross-validation have?
N | What does it cost to have a person mark one answer from 1 to 5?
N | What was the F1 of the rarest class?
N | Which poisonous plants are among the traps?
N | How long did it take the garden chain to collect its questions?
N | perplexity as a measure for free answers
N | Who decides on the release if the margin of error is too large?
N | My test set must be in three languages. Should I translate the questions or write them afresh?
N | Why was the branch in Aveiro chosen for writing the new questions?
N | How many questions may a single person write before the set gets one-sided?
F | Why is the test set used to decide when to stop training?
F | Why is a single wrong answer about poisonous plants tolerated?
F | Why does a split by plant give a higher score than a random one?
F | Why are all questions replaced each January?
F | Why is accuracy the best measure when one class is rare?
O | Where can I hire a rowing boat?
O | How do I write a letter of condolence?
