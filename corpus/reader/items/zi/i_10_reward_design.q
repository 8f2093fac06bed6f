A | Who couldn't make it? | Absent with apologies: Otis Grahn.
A | Does the score tell the learner how to improve? | It contains no hint as to what would have been better.
A | How expensive is it to have another AI do the grading? | Rules are cheapest and cannot be flattered; learned rewards capture taste; judges need no training data but cost about 0.3 cents per answer and prefer texts that sound like their own.
A | Why did the sums become so childish at first? | The model had found out that easy exercises are solved more reliably.
A | What silly trick did it come up with when long workings earned extra? | Thereupon the model broke simple sums down into up to thirty steps.
A | Since when has the latest scoring scheme been running? | The third reward, in use since 3 April, measures difficulty by the share of failures of a small helper model that tries each exercise eight times.
A | A puzzle that the little assistant fails every time: does it earn anything? | An exercise that it never solves gets nothing, as it is most likely faulty.
A | What's the maximum number of ingredients I should put into the score? | - Use at most four parts.
A | Taking marks off for each typo sounded sensible. What did it lead to? | A deduction for every spelling mistake made Perpetua's model write extremely short texts.
A | At what point is a reply so wordy that it's worth zilch? | Length is limited by a gentle slope: up to 300 tokens there is no deduction, from 300 to 500 it grows evenly to 0.3, and over 500 the answer counts as 0.
A | What use is a task where every attempt scores identically? | If all eight answers get the same reward, the advantage is zero and the prompt teaches nothing.
A | how much more ram does the rival algorithm want | PPO, by contrast, needs a separate value model to estimate the mean, which takes up about twice the memory.
A | How many sheets do the schoolmasters look over at the end of each week? | Moreover, a second measure that is not part of the reward is to be kept, here the verdict of two teachers on 40 exercises each Friday.
A | Why can't we meet among the books like usual? | The next meeting is on 22 May at 16:15 in room K12, not in the library, which is being painted.
N | Which school publisher is the model of 3 billion parameters for?
N | Why was Otis Grahn absent with apologies?
N | What percentage of the solutions are right with the third reward?
N | How many parameters does the small helper model have that tries each exercise eight times?
N | What are the names of the two teachers who give their verdict each Friday?
N | How many reward parts does Perpetua's model add up at present?
N | which weight for difficulty has been used since 3 April?
F | When did the circle decide to reward intermediate steps?
F | What is the best mark for exercises that the helper never gets right?
F | Why did Fumiko want to reward intermediate steps too?
