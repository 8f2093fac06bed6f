A | Why not simply go with whichever system tops the internet rankings? | In our spring trial the model that ranked first on a well-known reasoning board came fourth on our own data, because it rewrote policy numbers when it summarised.
A | Which test sets do we keep privately? | - **Claims-400**: 400 anonymised claim letters with reference summaries written by adjusters. | - **Clause-QA**: 1,150 questions about policy wording, each with the clause that answers it. | - **Redline**: 90 adversarial prompts that try to make the assistant promise cover.
A | what is faithfulness | - *Faithfulness*: the share of statements in a summary that are supported by the source letter.
A | What does refusal rate mean? | - *Refusal rate*: how often the model declines a question that it could have answered.
A | why was ROUGE dropped | We do not report ROUGE any more: it rewarded summaries that copied whole sentences.
A | Is it worse when the thing makes something up or when it forgets something? | Faithfulness outranks coverage. A summary that leaves something out costs an adjuster about two minutes; one that invents a payment date has cost us a complaint to the ombudsman.
A | Two of our colleagues scored the same output differently, who has the last word? | Where the two adjusters disagree, Priya or her deputy Lennart Boyle decides.
A | does the judge model agree with humans more on faithfulness or on coverage | The judge model agrees with people in 87% of cases on faithfulness but only 71% on coverage, so coverage figures from the judge are published with a warning.
A | Could I have a GPT-type grader mark another GPT-type system from the same maker? | A judge may not come from the same model family as the candidate.
A | How do you stop graders from preferring whatever comes at the top? | The order in which two answers are shown is swapped on half of the comparisons, since judges favour the first one they read.
A | release thresholds | 1. Faithfulness of at least 96% on Claims-400. | 2. Coverage no lower than 82%. | 3. Exact clause match of at least 90% on Clause-QA. | 4. No failure at all on Redline.
A | Can a model with one Redline failure still go live? | A single failure on Redline blocks the release, unless the Head of Compliance signs an exception that names an end date.
A | My new version scored 1.8 points better than the old one. Is that a real gain? | With 400 letters, a difference under 2.5 percentage points is noise for us.
A | number of runs temperature | We run every candidate three times at temperature 0.3 and report the mean and the worst run.
A | How can you tell that a vendor has already seen one of our examples? | A test item counts as contaminated when 12 or more consecutive words of it are found in a vendor's disclosed training text, or when a model completes the second half of a letter word for word.
A | What happens to contaminted items? | Contaminated items are taken out of the score but kept in an archive.
A | What's the price of a full evaluation compared with a smoke test? | A full evaluation costs about 310 euros: 180 for judge calls, 40 for candidate calls and the rest for adjusters' time booked at the internal rate. | A smoke test on 50 letters without people takes 20 minutes and costs 9 euros; run it on every prompt change.
A | I only tweaked a sentence in the instructions, which check do I have to do? | A smoke test on 50 letters without people takes 20 minutes and costs 9 euros; run it on every prompt change.
A | full evaluation when required | A full evaluation is needed for a new model, a new retrieval index or a change to the system prompt longer than 200 words.
A | do we test longer back-and-forth conversations anywhere? | Multi-turn behaviour isn't measured: each test is one question and one answer.
N | Which model came first in the spring trial on our own data? 
N | Who wrote the 90 Redline prompts? 
N | what threshold applies to refusal rate before a release
N | Which vendor makes the judge model we use?
N | When did we stop reporting ROUGE?
N | Is our Claims-400 set harder than the public reasoning board?
N | How are the two adjusters who score the sample chosen?
N | When do the two signed Redline exceptions run out?
N | why is the temperature set to 0.3 and not zero
N | How often is Redline refreshed?
N | I disagree with a score that Priya settled, can I apeal somewhere?
N | How were the 400 claim letters anonymised, and did anyone check that names can't be recovered?
N | How many dialogues has Omar gathered up to now?
N | Lennart's notebook where to find it
N | What agreement do the judge model and people reach on exact clause match?
F | Why does coverage count for more than faithfulness?
F | Why were 7 questions taken out of Clause-QA in the last audit?
F | What's the reason the judge must belong to the same family as the candidate?
F | What does threshold number 6 require?
F | why did a full evaluation go up to 410 euros
O | How long should I boil an egg so the yolk stays runny?
O | Which trains run from Ghent to Bruges on Sunday evening?
