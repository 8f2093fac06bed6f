A | How many mails does Fenwick Parcel answer per week? | Fenwick Parcel answers about 90,000 customer mails a week.
A | How good is the little model next to the big one, and what does it save? | It reaches 94 percent of the teacher's score on our test at one fortieth of the price.
A | What is distillation? | Distillation trains a small model, the student, to imitate a large one, the teacher.
A | difference between response and logit distillation | In response distillation the student learns from the texts that the teacher writes. | In logit distillation it learns from the teacher's probabilities for every token, which carry more information but are available only if one runs the teacher oneself.
A | Why wasn't feature distillation possible? | A third form, feature distillation, compares inner layers and was out of the question for us, since teacher and student have different builds.
A | What was the monthly bill for the teacher? | First, the bill: the teacher cost 31,000 euros a month.
A | Why did staff go back to typing their own replies? | Second, delay: a draft took 6.5 seconds at noon, and agents began to write by hand.
A | Couldn't they simply have rented something smaller? | A smaller hosted model was tested first but wrote wrong customs duties in 9 percent of cases.
A | How many drafts were left after filtering? | Of 480,000 drafts 301,000 were left.
A | Which filter threw out most of the drafts? | The price check removed the most, 98,000.
A | Is one allowed to train on what Solvane's model writes? | They allow training on outputs only if the student is not sold or offered to others; we have that in writing since 4 March.
A | Which open model was used as the student and under what licence? | The student was Pico-1.5B, an open model under the Apache licence.
A | score variant 2 | Variant 2: logits from an open teacher with 32 billion parameters that we ran ourselves. Score 79.4.
A | How was the winning variant put together? | Variant 3: first Variant 2 for one pass, then Variant 1 for two passes. Score 84.2.
A | We'd never have disk space for all those probabilities. How did they get it down? | For the logits we stored only the 32 likeliest tokens per position, which cut the storage from 40 terabytes to 1.1.
A | Why was the temprature set to 2.0 and not 1.0? | The temperature in the logit phase was 2.0; at 1.0 the student learned almost nothing beyond the likeliest word.
A | How long did training run and what did the rent come to? | Training took 61 hours on four A100 cards and cost 470 euros in rent.
A | Does it help a tiny model to be shown the thinking as well as the answer? | The student copied the look of the reasoning but not its sense, and its drafts grew worse by 4 points.
A | What happened when unusual subjects such as urns were dropped from the training mails? | This raised the mean score a little, but the student then treated an urn like any other parcel, which led to two complaints.
A | When did the student go live in Leeds and when elsewhere? | The student went live on 2 September in the Leeds office and on 30 September everywhere.
A | Are wrong customs duties more frequent now than with the teacher? | Wrong customs duties stand at 1.2 percent; with the teacher they were 0.8.
A | A solicitor writes in. Who drafts the answer, the small or the large model? | Mails about damage above 1,000 euros, and all mails from lawyers, still go to the teacher; these are 2 percent of the total.
A | Prices changed and the model kept telling people the old ones. How was that cured? | Since then the student writes placeholders such as {PRICE}, and the order system fills them in.
A | When may a new version take the place of the old one? | A new version replaces the old one only if it is not worse on any of the 37 topics by more than two points.
N | Which open teacher with 32 billion parameters was used?
N | How many agents work in the Leeds office?
N | What learning rate was used for the student?
N | Who trained the judge model that rated the drafts?
N | Would a student half that size have done, say 700 million parameters?
N | What did it cost to have the hosted teacher write all those drafts?
N | score of the smaller hosted model on the house test
N | What did the customers who complained about the urn get as compensation?
N | I run a shop with mails in five languages. Did they train on anything besides English?
N | How long did the agents need to read the 1,500 drafts?
F | Why did Variant 2 beat the other variants?
F | Why was the teacher switched off completely in September?
F | What did the team gain by training the student on the teacher's reasoning?
F | Why does the student cost more per month than the teacher did?
O | How do I get rid of wasps in the attic?
O | Who won the 100 metres at the last Olympics?
