A | What is the difference between an ensemble and routing? | An ensemble lets several models answer the same question and combines the answers; its aim is quality, and it always costs more. | Routing sends each question to exactly one of several models; its aim is to save money, and quality at best stays the same.
A | What is a segment? | A segment is mostly one sentence.
A | How does voting work and what is it suited to? | Each model gives its verdict and the majority wins. It is suitable for classification and needs an odd number of voters.
A | How much better did the three classifiers get by voting? | With the bureau's three classifiers for subject areas, accuracy rose from 88, 87 and 85 percent to 91.
A | Is it better to average probabilities than to vote? | It is slightly better than voting, 91.6 percent, but only if all models state honest probabilities.
A | I let the model write four versions and choose one. Would eight be much better? | With four drafts the share of segments that needed no correction rose from 63 to 70 percent; going to eight drafts brought only one more.
A | explain self-consistency | Self-consistency is a special case: a single model answers the same question several times with some randomness, and the most frequent answer is taken.
A | When does putting models together bring nothing? | An ensemble helps only if its members make different errors. If A is wrong exactly where B is wrong, nothing is gained.
A | Why could it be wise to swap a good member for a poorer one? | The bureau's second and third classifier came from the same maker and shared 80 percent of their errors; exchanging the third for an older, weaker but differently built one improved the vote by 1.5 points.
A | What is a router? | A router is a small classifier that reads the question and decides which model is to answer.
A | How many questions does one need to train a classifier as router? | A trained classifier: about 2,000 questions for which one knows whether the small model was good enough.
A | We haven't got much time. Which kind of router can be put together before lunch? | Rules: for instance, segments under eight words go to the small model. Built in an hour, easy to explain.
A | What is the drawback of a language model as router? | A language model as router: flexible, but it takes 400 milliseconds and eats up part of the saving.
A | What share goes to the small model with rules and with the trained classifier? | The bureau began with rules and sent 35 percent of the segments to the small model. | With a trained classifier it is 58 percent at the same quality.
A | What is the differnce between a cascade and a router? | Unlike a router, it decides after the answer and not before it.
A | Why does a difficult sentence make people wait longer in a cascade? | That makes it more accurate, but in the difficult cases one waits twice: 0.5 seconds for the small one and 2.2 for the large one.
A | What would happen at a threshold of 0.90? | At 0.82, 46 percent go on to the large model; at 0.90 it would be 71 percent and almost nothing would be saved.
A | price of cascade per thousand | Cascade: 3.40 euros.
A | Why did the bureau stop using the cascade? | It gave up the cascade in June, because translators complained about the uneven waiting.
A | One of our two models is down. From when do we have to let the customer know? | If one of the models fails, everything goes to the other; the customer is told only if the failure lasts longer than 20 minutes.
N | Which models does the bureau use as small and large?
N | What does the correspondence course cost?
N | Into how many languages does the bureau translate?
N | What was the price per thousand segments with rules only?
N | How many translators work at the bureau in Trieste?
N | How long do translators wait for four drafts with selection?
N | Which model picks the best of the drafts?
N | What is lesson 15 about?
N | Is Zuleika Brandt still at the bureau?
N | mixture of experts versus ensemble
N | How do I find out whether my models' probabilities are honest?
N | How accurate is the router at telling hard segments from easy ones?
N | I've missed the deadline for the exercises because I was ill. Can I still hand them in?
N | How many voters do you need so that three wrong ones can't tip the result?
N | Does the bureau have to tell its clients that machines do the translating?
F | Why is routing always dearer than an ensemble?
F | Why does a cascade ask the large model first?
F | Why does the tutor correct exercise 1?
F | Why are four drafts used for everyday texts?
F | What did the bureau gain by giving up the router in June?
O | How long does paint on a wall take to dry?
O | Which animals hibernate?
