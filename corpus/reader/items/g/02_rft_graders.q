A | How does RFT differ from supervised tuning? | RFT differs from supervised tuning (Part 3) in that no model answer has to be written; only a way of judging answers is required.
A | My model gets nearly everything right already. Is there any point in rewarding it further? | Above 80 percent most groups of answers score alike, and nothing is learnt from a group without differences.
A | Which models can be tuned with RFT? | RFT is offered for Kestrel-S and Kestrel-R.
A | smallest and largest number of training prompts | A job takes at most 5,000 training prompts and needs at least 64.
A | What causes error R-22? | No prompt may appear in both files; the service compares hashes and stops the job with error R-22 if one does.
A | My expected outcome is just a category name. Which sort of marking should I pick? | This is the cheapest grader and cannot be argued with, so use it where the answer is a label or a number.
A | What is the difference between contains and icontains? | Operations are eq, ne, contains and icontains; icontains ignores the difference between capitals and small letters.
A | Why shouldn't text similarity be the only grader for reasoning tasks? | It rewards copying of wording, therefore it should not be the sole grader for reasoning tasks.
A | Can the model in training also act as the grading model? | The grading model must not be the model in training.
A | How much memory and time does my Python function get for each answer? | It has 2 seconds and 256 MB per answer, and no network.
A | My grading script crashes now and then. What becomes of those answers and will the whole run stop? | A grader that raises an exception scores the answer 0; if more than 5 percent of the answers in one step raise exceptions, the job is paused.
A | How many graders can a combined grader join? | Combined grader. Joins up to six graders by a formula, for example 0.7 * correct + 0.3 * style.
A | Are four levels better than ten in a rubric, and by how much? | A rubric with four levels gave steadier scores in our trials than one with ten: repeated gradings of the same answer differed by 0.04 on average as against 0.11.
A | How can I tell before launching whether the automatic marker agrees with me? | Before the job, grade 50 answers by hand and compare. If the rank correlation between your scores and the grader's is below 0.7, mend the rubric first.
A | kl_weight default | Default 0.02.
A | The wording has gone strange during training, which knob do I turn? | Raise it to 0.05 if the language becomes odd; setting it to 0 is allowed but not supported.
A | Why does reasoning_effort not work with Kestrel-S? | Applies to Kestrel-R alone, since Kestrel-S writes no hidden reasoning.
A | What does a gap between training and validation reward mean? | Validation reward should follow it; a gap wider than 0.15 means that the prompts are being learnt by heart.
A | How far may the mean answer lenght drift? | Mean answer length should stay within 30 percent of its start.
A | Explain what went wrong in the Lindqvist trial. | In a trial for the Lindqvist pharmacy chain the grader gave a style point for each cited leaflet; by step 120 the model cited eleven leaflets in every answer, nine of them made up.
A | How was the made-up leaflet problem cured? | The remedy was a code grader that took off 0.2 for each leaflet not on the list.
A | Hourly price for training Kestrel-R? | Training is charged by time, at 84 euros per hour for Kestrel-S and 132 euros for Kestrel-R, rounded up to the minute.
A | If I pull the plug on a run halfway, do I still have to pay? | A job that is cancelled by the customer is charged up to the last finished checkpoint; a job that fails through our fault is not charged.
A | How long are checkpoints kept free of charge? | Storing a checkpoint costs 1 euro per month, and the three best by validation reward are kept free for 30 days.
N | Which model does the service offer as the grading model?
N | How many parameters does Kestrel-S have?
N | hours needed for a typical job on Kestrel-R
N | Can my code grader import numpy or other packages?
N | What does error R-30 stand for?
N | My training file is ready to go, but what format must it be in?
N | How does the service tell me that my run has been paused, by mail or only on the screen?
N | Which of fuzzy, bleu and rouge_l is best for short answers?
N | How long do jobs usually wait in the queue?
N | What share of the answers did pharmacists find usable after the leaflet fix?
F | Why is RFT on Kestrel-XL billed by the token?
F | Why must a person approve every score before the weights move?
F | How do I nest one combined grader inside another?
F | Why is Kestrel-S dearer per hour than Kestrel-R?
O | What is the best time of year to prune roses?
O | How do I renew a fishing licence?
