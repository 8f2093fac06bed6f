A | How many points are needed to pass? | The examination lasts 100 minutes and carries 60 points; 30 are needed to pass.
A | May I bring a cheat sheet of my own? | One handwritten sheet, A4, both sides, is permitted.
A | Which calculators are allowed? | Calculators are allowed only if they cannot store text.
A | My German is shaky, can I write in another language? | Answers in German or English are accepted.
A | What is in-context learning? | Model answer. (a) In-context learning is the ability of a model to take up a task from examples in its input, without any change of weights.
A | definition hallucination | (b) A hallucination is a statement that sounds certain but has no support in the source or in fact.
A | What is meant by a held-out set? | (c) A held-out set is a part of the data that is never used for training or for choosing settings.
A | What would cost a student a mark when defining the held-out set? | Deduct one point in (c) if the student mentions training but not the choice of settings.
A | Why is retrieval proposed for the botanical garden? | Model answer. Retrieval for plants and opening hours, because the facts are many and some of them change weekly.
A | What should the adapter be trained on to make it sound like the dead director? | An adapter for the manner, trained on the director's letters, because style is hard to describe but easy to imitate.
A | Why not simply train the opening times into the model? | Fine-tuning on the opening hours would be a mistake: they would be out of date within a week and could not be removed from the weights.
A | How many points does an answer get that suggests nothing but a long prompt? | An answer that proposes only a long prompt earns at most four points.
A | What does the rented model cost per million tokens in and out? | A rented model costs $0.80 per million input tokens and $3.20 per million output tokens.
A | How much money does shortening the prompt save? | With the adapter 150 million input tokens fall away, which saves $120.
A | I mixed up the two prices in the sum, how many points have I lost? | For markers: a slip in arithmetic costs one point, a confusion of input and output prices three.
A | Which remedies help against a rising validation loss? | Remedies: stop after the second epoch; gather more, or more varied, examples; lower the rank of the adapter; raise the dropout.
A | Why doesn't turning down the learning rate count as a cure? | A lower learning rate is not a remedy in itself, as it only delays the same course.
A | Which exercise did the class do worst on? | Question 3 was solved best, question 5 worst.
A | I failed. When can I try again and until when must I sign up? | Students who fail may resit once, on 17 September, and must register by 1 September.
A | Is a third atempt possible? | A third attempt is granted by the examination board only in case of illness.
N | On what date was the main examination held?
N | How many credits is module AI-306 worth?
N | Which grade corresponds to 45 points?
N | Do I have to pay a fee for the resit?
N | How is in-context learning different from meta-learning?
N | How do I appeal if I think my paper was marked too harshly?
N | I have dyslexia. Do I get more time to write?
N | average score question 5
N | Who sits on the examination board?
N | May the handwritten sheet be a printout from a tablet?
N | What was the name of the botanical garden's late director?
N | How many points are given for each of the three things overlooked in the 96% claim?
N | Which textbook should one read to prepare for the examination?
N | When will the results of the resit be announced, and will I get them by email?
N | How many students took the resit last time?
F | Why was a dictionary of machine learning permitted in the examination?
F | What is asked in question 7 on tokenizers?
F | Why does the adapter in the calculation make the requests dearer?
F | Why did more than half of the 88 students fail?
F | Why is a lower learning rate the best remedy against overfitting?
O | How do I keep slugs off my lettuces?
O | Who composed the opera Rusalka?
