A | Does the little one get to look inside the big one? | The student does not see the teacher's weights; it only learns to imitate the teacher's output.
A | I plan to shrink, trim and compress. What comes first? | The usual order is distil, then prune, then quantise.
A | We can only reach the big system over a web API. Which approach is still open to us? | Works with any teacher, even one that is reachable only through an interface.
A | By what factor does the material swell once thinking is written out too? | It helps with tasks in several steps and lengthens training texts about fivefold.
A | Why was the most accurate variant passed over? | We settled on soft labels, because with traces each call takes 1.9 seconds instead of 0.08.
A | What goes wrong when T is set way too high? | We use T = 3; with T = 1 almost nothing but the top label is left, with T = 10 noise prevails.
A | Nobody has tagged anything for us by hand. How much worse will we fare? | If you have no human labels, use the teacher alone, but expect one to two points less.
A | How rare were reports of leaks smelling in the kitchen to begin with? | Gas smells made up 0.4 percent of the calls; we raised them to 5.
A | why are made-up conversations a poor substitute | Invented calls were too tidy: nobody in them shouted or changed the subject.
A | Can I begin from a blank, randomly initialised network? | Start with a student that has already been pre-trained; one with random weights needed twelve times as many texts for the same result.
A | Where did the tiniest version end up after being coached by a mid-sized one? | An intermediate teacher of 3 billion helped: 30 billion taught 3 billion, which taught 60 million, and the student rose to 82.
A | Why isn't it good enough to compare the small system with the big one? | Never measure the student against the teacher only; if both make the same mistake, it goes unnoticed.
A | What error rate on life-or-death cases still counts as a pass before it goes live? | The student is allowed to go into operation only if it misses no more than 3 percent of the class "very urgent".
A | When did we break even? | At 9,000 calls a month the expense was recovered after about eight months.
N | What is the name of the heating company that receives the emergency calls?
N | What percentage did the student of 400 million parameters reach after pruning?
N | How many dispatchers work for the heating company in all?
N | Which providers forbid that their models' output be used to train competing models?
N | How many hours did training the student for 45 euros take?
N | what does the intermediate teacher of 3 billion cost per 1,000 calls?
N | What percentage of the class "very urgent" did the first student miss?
F | How does distillation store the same model with fewer bits?
F | Why did hard labels reach 87.9 percent and soft labels only 84.1?
F | What does the student need 60 GB of memory for?
