A | Who is the student and who is the teacher in distillation? | Distillation is the training of a small model, the student, on the outputs of a larger one, the teacher.
A | Difference between quantization and pruning | Quantization keeps the model and stores its weights with fewer bits. | Pruning keeps the model and removes weights that matter little.
A | In what order do I combine the three ways of shrinking a model? | The three can be combined, and the usual order is to distil first, prune second and quantize last.
A | How many categories do complaints fall into at Brisk? | The parcel service Brisk replaced a 70-billion teacher by a 1.5-billion student for sorting delivery complaints into 34 categories.
A | How much cheaper did each thousand complaints become? | The cost per thousand complaints fell from £1.90 to £0.04 and the response time from 2.3 seconds to 90 milliseconds.
A | How much accuracy was lost in the swap to the little model? | Accuracy went from 92.5% to 91.1%.
A | I can only reach the big model through an API. Which kind works for me? | - Text distillation: the teacher writes answers and the student learns from them as from any training set. It works with any teacher that can be reached over an interface.
A | What does logit distillation require? | It needs access to these numbers and, in its plain form, the same tokenizer in both models.
A | Why should one choose logit distillation when hosting the teacher oneself? | Take logit distillation if you host the teacher yourself, since it needs about a third of the examples.
A | did reasoning distillation help brisk | Reasoning distillation is worthwhile only for tasks with several steps; Brisk tried it for sorting and gained nothing.
A | Which temperature values are useful, and what for? | A value of 2 to 4 brings out which wrong answers the teacher thought nearly right.
A | Would doubling my data from 40,000 to 80,000 examples be worth it? | Brisk's curve: 2,000 examples gave 84%, 10,000 gave 89%, 40,000 gave 91.1%, and 80,000 gave 91.2%.
A | I haven't got enough real messages. May I have some made up? | If too few exist, the teacher can invent more, but keep invented inputs below half of the set.
A | How can I weed out the big model's blunders without paying people? | Let the teacher answer each input three times and drop those on which it disagrees with itself.
A | What did the dispatch staff find in the 1,000 answers? | Priya Nandan, Brisk's data lead, also had 1,000 randomly chosen answers read by dispatch staff, who found errors in 4.2%.
A | For how long does the label on a data set have to be kept? | The label must be kept for five years.
A | What do many rented services forbid? | Many rented services forbid using their outputs to train models that compete with them.
A | How good was the student that had human labels as well? | Brisk's second student, trained with 6,000 human labels added, reached 93.0%.
A | Can I go as tiny as 60 million parameters? | It fails when the gap in size is extreme: a student of 60 million parameters stayed at 79%.
A | When does Brisk turn to the teacher again? | Brisk measures drift every Monday and calls the teacher again when the share of low-confidence inputs exceeds 8%.
N | Which model was the teacher at Brisk?
N | How many complaints does Brisk receive per day?
N | What did it cost to have the teacher label 40,000 complaints?
N | On what hardware does the student run at Brisk?
N | How long have Brisk been using the student?
N | We sort into just two groups, not dozens. How many examples are enough then?
N | pruning how many weights can be removed
N | Which open models demand that the student's name begin with theirs?
N | How were the 6,000 human labels paid for?
N | Can two teachers be used to train a single student?
N | How many dispatch staff read the answers?
N | How is a low-confidence input defined?
N | The messages hold names and addresses. Do I have to strip them out before I send them to the big model?
N | Why did the 11% of dropped inputs cause disagreement?
N | What learning rate shoud the student be trained with?
F | Why did the response time rise after the student was introduced?
F | Why does text distillation need the teacher's logits?
F | Why did Brisk stop retraining its student?
F | Why must quantization always come before distillation?
F | What does the answer about distilling images and video say?
O | How far is it from Lyon to Geneva by train?
O | How do I mend a hole in a wool jumper?
