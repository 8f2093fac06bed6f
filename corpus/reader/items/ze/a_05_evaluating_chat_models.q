A | Why did the top-ranked candidate do so badly for the lender? | The model that was first in public came fourth for the client Haldane Bank, because two thirds of the bank's questions concern forms that no public test contains.
A | What are published rankings good for? | Use leaderboards only to choose which four or five models to test yourself.
A | How big must our sample be at the minimum? | Collect at least 200 real questions per client; with fewer than 100, a difference of five points between two models is mostly chance.
A | What portion should have no solution at all? | 1. Unanswerable questions, 15 percent of the set, to see whether the model admits that it does not know.
A | how much time do i plan for writing one model solution | Allow twelve minutes per reference answer.
A | Two people graded the same reply 2 and 4. What now? | If the two marks for correctness differ by more than one point, a third rater decides.
A | What does it set us back to have people grade? | It costs about 2.80 euros per answer.
A | Our client runs a hospital. May we leave the grading to software? | It must not be used for legal or medical correctness, where its agreement fell to 66 percent.
A | How do I stop the automatic grader from favouring whichever comes up top? | Run each comparison twice with the order swapped and count a win only if both runs agree.
A | Can the grader come from the same vendor as a candidate? | Finally, a judge tends to favour models of its own family, so the judge must come from another maker than every model under test.
A | I only fixed a comma in the hidden instructions. Do I have to redo the safety round? | The check is repeated after every change of the system prompt, even a change of one word.
A | Why not use the average for delays? | Take the 95th percentile and not the mean, because users remember the slow replies.
A | When do clients get to see the findings? | The client receives the report ten working days after the last run; the raw answers follow on request and are deleted after 18 months.
A | Why aren't likes and dislikes taken seriously? | Thumbs given by users are looked at but do not count as a score, as only about one user in forty gives any, mostly when angry.
N | How many of the bank's questions does Haldane Bank receive a day?
N | Which model was first on the questions of the client Haldane Bank?
N | How many prompts of the red sheet belong to the group self-harm?
N | What does the subject expert of the client charge per reference answer?
N | Who is the maker of our present judge, Corvid-L?
N | A chat model refuses more than 4 percent of harmless questions and goes back to tuning. How long does tuning take?
N | what is the price per thousand conversations with our usual model?
F | Why do judges prefer shorter answers and the answer that stands last?
F | Which two failures in the group self-harm are accepted if the project lead writes down why?
F | Why are the ten good and ten bad answers chosen by hand and not by lot?
