A | What is distillation? | Distillation transfers the ability of a large model, the teacher, to a small one, the student.
A | Does the student get to see the teacher's weights? | The student does not see the teacher's weights; it only learns to imitate the teacher's output.
A | How does distillation differ from quantisation and pruning? | Distillation is not the same as quantisation, which stores the same model with fewer bits, nor as pruning, which removes parts of it.
A | In what order are the three usually combined? | The usual order is distil, then prune, then quantise.
A | I can only reach the big model over the internet and get nothing but its replies. Which kind of teaching is left to me? | **Hard labels.** The teacher answers, and its answers are used as ordinary training examples. Works with any teacher, even one that is reachable only through an interface.
A | What do soft labels require? | This requires access to the probabilities.
A | What did the student reach with each of the three kinds? | In the heating example, a student of 400 million parameters reached 84.1 percent with hard labels, 87.9 with soft labels and 88.2 with traces; the teacher, with 30 billion, had 91.0.
A | Why weren't reasoning traces chosen although they scored highest? | We settled on soft labels, because with traces each call takes 1.9 seconds instead of 0.08.
A | what does a higher T do | A higher T makes the distribution flatter and brings out the small probabilities.
A | How is the loss put together? | The loss is a mixture: 0.7 times the distance to the teacher plus 0.3 times the ordinary error on human labels.
A | We have nothing labelled by people at all. How much worse will it get? | If you have no human labels, use the teacher alone, but expect one to two points less.
A | What was done with texts on which the teacher was unsure? | Drop texts on which the teacher is unsure (highest probability below 0.5). That was 7 percent, and two dispatchers labelled them by hand.
A | What was wrong with made-up calls? | Invented calls were too tidy: nobody in them shouted or changed the subject.
A | Why begin with a pre-traned student? | Start with a student that has already been pre-trained; one with random weights needed twelve times as many texts for the same result.
A | My tiny model is stuck below eighty per cent whatever I try. Any way round that? | An intermediate teacher of 3 billion helped: 30 billion taught 3 billion, which taught 60 million, and the student rose to 82.
A | Why shouldn't the student be compared with the teacher alone? | Never measure the student against the teacher only; if both make the same mistake, it goes unnoticed.
A | How many gas smells did the first student find, and how many later? | Our first student had 88 percent in all but found only 61 percent of the gas smells; after raising their share it found 97.
A | On what condition may the student go into operation? | The student is allowed to go into operation only if it misses no more than 3 percent of the class "very urgent".
A | What do a thousand calls cost with teacher and student? | | Cost per 1,000 calls | 5.20 euros | 0.11 euros |
A | Am I allowed to train my own little model on what a provider's model writes? | Several providers forbid in their terms of use that their models' output be used to train competing models. | Read the terms of the teacher before the first call.
N | Which model was the teacher, by name?
N | How many hours did the training of the student take?
N | What learning rate was used for the student?
N | How many classes of urgency are there?
N | Which providers forbid using their output?
N | Who labelled the 1,500 calls used for checking?
N | How accurate is the student after quantisation to 4 bits?
N | How were the calls turned into written transcripts?
N | What does chapter 5 deal with?
N | I want to shrink an image recogniser. What temperature suits pictures?
N | gpu model training card used
N | Do callers have to agree to their words being used for training?
N | How many calls has the student judged wrongly since it went into operation?
N | What accuracy did the intermediate teacher of 3 billion reach itself?
N | How much is gained by pruning the student after distilling it?
F | Why is the student slower than the teacher?
F | Why were T = 10 and a mixture of equal halves chosen?
F | Why do student and teacher need the same token list for classification?
F | Why did hard labels come out ahead of soft ones?
F | Which calls does the teacher pass on to the student when it is unsure?
O | How do I make a bow tie?
O | When do swallows fly south?
