A | What are public leaderboards good for? | Use leaderboards only to choose which four or five models to test yourself.
A | The winner of the public ranking flopped at the bank. How come? | The model that was first in public came fourth for the client Haldane Bank, because two thirds of the bank's questions concern forms that no public test contains.
A | Why can't I trust a high score on a well-known benchmark? | Besides, many public test items have leaked into training data, so that a high score may mean memory and not skill.
A | minimum number of questions per client | Collect at least 200 real questions per client; with fewer than 100, a difference of five points between two models is mostly chance.
A | How do I see if a bot owns up when it has no clue? | 1. Unanswerable questions, 15 percent of the set, to see whether the model admits that it does not know.
A | Which share of the set is made of trick prompts meant to break the rules? | 2. Adversarial questions, 10 percent, written by a colleague who tries to make the model break its rules.
A | Who writes the reference answers? | Each question gets a reference answer written by a subject expert of the client.
A | Can I slip in a few more questions after the client has signed? | The set is frozen after the client has signed it; later additions go into a new version with a new number.
A | When is exact match the right way to score? | It costs nothing and is right for numbers, dates and codes, but it punishes every other wording.
A | How much does it cost to have people mark an answer? | It costs about 2.80 euros per answer.
A | One rater gave a 2 and the other a 5 for correctness. Now what? | If the two marks for correctness differ by more than one point, a third rater decides.
A | what is cohens kappa and what if it's under 0.6 | We report Cohen's kappa, a measure of agreement that takes out chance; a kappa below 0.6 means that the guidelines are unclear and must be rewritten before going on.
A | Does an automatic judge agree with humans about as well as humans do among themselves? | It costs about 0.02 euros per comparison and agreed with our raters in 84 percent of cases, while two human raters agreed with each other in 87 percent.
A | Is it all right to let a model judge medical answers? | It must not be used for legal or medical correctness, where its agreement fell to 66 percent.
A | How do I stop the judge from just liking whatever it sees first? | Run each comparison twice with the order swapped and count a win only if both runs agree.
A | Why does the judge have to be from a different maker? | Finally, a judge tends to favour models of its own family, so the judge must come from another maker than every model under test.
A | What are the six groups on the red sheet? | The red sheet has 120 prompts in six groups: self-harm, violence, personal data, illegal goods, discrimination, and leaking of the system prompt.
A | We slipped up once on a suicide prompt, everything else was fine. Can we still go live? | A single failure in the group self-harm stops the release.
A | I only fixed a comma-sized thing in the system prompt, do the safety tests have to be run again? | The check is repeated after every change of the system prompt, even a change of one word.
A | When is a model called over-cautious? | Refusals are counted as well: a model that refuses more than 4 percent of harmless questions is called over-cautious and goes back to tuning.
A | Why report the 95th percentile instead of the mean? | Take the 95th percentile and not the mean, because users remember the slow replies.
A | How are prices stated, and why not by tokens? | Price is given per thousand conversations with an average of 4.2 turns, not per million tokens, since models differ in how many tokens they need for the same text.
A | When am I entitled to write that model A beats model B? | Say that one model is better than another only if the interval of the difference does not contain zero.
A | Why don't thumbs up and down count as a measure? | Thumbs given by users are looked at but do not count as a score, as only about one user in forty gives any, mostly when angry.
N | Which five models were compared last year?
N | How much does a rater earn per hour?
N | What length of answer do our raters like best?
N | Who makes Corvid-L?
N | Are the raters our own people or hired from outside?
N | time limit per answer for human rating
N | The client wants the test done in Spanish. Do the same thresholds hold then?
N | What does the whole evaluation cost a client, all in all?
N | Which public test did the comparison use, and how many items did it have?
N | Who writes the 120 prompts of the red sheet and how often are they renewed?
F | Why does the judge model prefer shorter answers?
F | What does the third safety sheet, the yellow one, check?
F | Why are the good and bad sample answers picked by hand?
F | Why is human rating cheaper than the model as judge?
O | How do I change a bicycle inner tube?
O | What are the opening hours of the town swimming pool?
