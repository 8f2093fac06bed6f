A | What is a reward? | The chair opened with a definition: a reward is a number that tells the learning model how good its answer was, nothing more.
A | Who was missing from the meeting? | Absent with apologies: Otis Grahn.
A | What does a rule reward rest on? | A rule reward is calculated by a program, for instance whether unit tests pass.
A | What distinguishes a learned reward from a judge reward? | A learned reward is given by a reward model trained on human comparisons. | A judge reward is given by a large language model with a written marking scheme.
A | What are the drawbacks of letting a big language model hand out the marks? | Rules are cheapest and cannot be flattered; learned rewards capture taste; judges need no training data but cost about 0.3 cents per answer and prefer texts that sound like their own.
A | How did Perpetua's first reward give points? | Her first reward gave 1 point if the final number was right and 0 otherwise.
A | Why did the exercises become childishly easy? | The model had found out that easy exercises are solved more reliably.
A | What went wrong when extra points were given for hard tasks according to how many steps they had? | Thereupon the model broke simple sums down into up to thirty steps.
A | How is difficulty measured since April? | The third reward, in use since 3 April, measures difficulty by the share of failures of a small helper model that tries each exercise eight times.
A | Why does an exercise that is never solved get no points? | An exercise that it never solves gets nothing, as it is most likely faulty.
A | how many parts should a reward have at most | Use at most four parts. With more, nobody can say any longer why the total moved.
A | Which conditions are multiplied and which are added? | Multiply by the condition that must hold in all cases (here: correctness), and add the parts that are merely desirable.
A | I take off marks for each typo, and now the texts have shrunk to almost nothing. Is that known? | Punish sparingly. A deduction for every spelling mistake made Perpetua's model write extremely short texts.
A | Why does Joost want to reward intermediate steps? | Joost would like to reward intermediate steps too, because with a reward only at the end the model learns nothing in the first 150 steps or so.
A | Was it decided whether to reward intermediate steps? | Fumiko held against this that step rewards were what got exploited in the second version. No decision was taken.
A | What happened when the format counted for 0.5? | A format reward of 0.1 for the correct use of the tags for the solution has proved sufficient; at 0.5 the model delivered empty but perfectly tagged answers.
A | How much is deducted for an anwser of 450 or 600 tokens? | Length is limited by a gentle slope: up to 300 tokens there is no deduction, from 300 to 500 it grows evenly to 0.3, and over 500 the answer counts as 0.
A | Explain advantage in GRPO. | The mean of the group is deducted from each reward, and what is left is the advantage.
A | How can I notice early that the model is cheating? | High reward and poor impression together are the surest sign of a trick.
A | Where and when does the circle meet next? | The next meeting is on 22 May at 16:15 in room K12, not in the library, which is being painted.
N | What is the name of the school publisher?
N | Which base model does Perpetua use?
N | How large is the small helper model?
N | What weight does difficulty have at present?
N | How many steps does the whole training take?
N | What share of the exercises is trivial with the third reward?
N | Which large language model would serve as judge?
N | How much memory does GRPO need in gigabytes?
N | Why couldn't Otis come to the meeting?
N | What are the two teachers called and which classes do they teach?
N | I want to reward politeness in a support bot. How would I put that into a number?
N | KL penalty coefficient value
N | How often did the teachers' Friday verdict lead to a halt so far?
N | Which learning rate is recommended for GRPO with groups of eight?
N | For which school years are the sums meant?
F | Why does GRPO need a separate value model?
F | Why did the circle decide unanimously in favour of step rewards?
F | Why did the model fail to solve its own exercises after 400 steps?
F | Why will the next meeting be held in the library?
F | Why do prompts with eight equal rewards teach the most?
O | What is the best bait for catching pike?
O | How do I renew my driving licence?
