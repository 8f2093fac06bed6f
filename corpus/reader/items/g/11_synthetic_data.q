A | What is synthetic data? | Synthetic data is data that was made by a program rather than gathered from the world.
A | How many genuine letters about burial plots were there? | Real data may be too rare: Vlierhof had 37 genuine letters about burial plots and needed a thousand.
A | price of a lawyer's label vs a generated one | Or it may be too dear: a lawyer's label costs 4.50 euros, a generated one 0.02.
A | I hoped this would save me time. Is that a sound motive? | A fourth reason, that it is quicker, is a poor one, says Vlierhof's founder Anouk Terpstra, since the time saved in writing is spent again on checking.
A | Why is rewriting the safest way? | It is the safest way, for the facts come from the original, but it brings little that is new.
A | How many topics, persons and moods are used as seeds? | Vlierhof uses 60 topics, 25 persons and 8 moods.
A | All the mails my model invents open with the same phrase. Did others see this too? | Without such seeds the model repeats itself: out of 1,000 letters asked for with one and the same prompt, 410 began with "I am writing to".
A | What is back-generation good for? | Answers are then right by construction, so it suits search and question answering.
A | Compare simulation with the other ways in terms of waste. | It gives the longest texts and the most nonsense; Terpstra throws away two thirds.
A | Out of a hundred generated texts, how many survive? | Of every 100 texts that are generated, Vlierhof keeps 46.
A | Which sieve removes near duplicates, and at what likeness? | 2. Near duplicates, found with MinHash at a likeness of 0.8. Takes out 17.
A | what mark must a text get from the judge | 3. A judge model from another maker, which marks from 1 to 5; below 4 is out. Takes out 22.
A | Why not let the same model mark its own homework? | The judge comes from another maker on purpose, as a model likes its own style too well: when the writer judged itself, 93 percent got a 4 or better.
A | When does a whole batch go back? | If more than 1 text in 20 of this sample is bad, the whole batch goes back.
A | How well did synthetic letters alone do? | Synthetic letters alone, 2,000 of them, came to 79.
A | Does piling on more and more invented letters keep helping? | Adding 10,000 gave 88.5, and 40,000 gave 86.
A | What is the largest share of synthetic data one should use? | Hence two rules: never train without real data, and keep the synthetic part at no more than five times the real one.
A | May the test set hold generated letters? | The test set must consist of real letters only; on a synthetic test set the same model scored 97 percent, which would have fooled everybody.
A | What is model colapse? | If models are trained on the output of models over and over, the rare things vanish first. This is known as model collapse.
A | How can collapse be avoided? | Collapse does not happen when real data is kept in the mix at each round.
A | Why were 12,000 texts thrown out in 2023? | Vlierhof had to throw out 12,000 texts in 2023 because nobody had read the terms.
A | We generated everything, so there's no privacy issue, right? | Second, privacy: a synthetic text is not anonymous merely because it was generated.
A | Which method is allowed for youth care? | For youth care Terpstra therefore allows only seeded writing with no real text in the prompt.
A | How much do a thousand kept letters cost? | One thousand kept letters cost Vlierhof about 61 euros: 19 for generation, 16 for the judge, and 26 for a student who reads the sample.
N | Which model writes Vlierhof's letters?
N | Who makes the judge model?
N | How many municipal offices are customers of Vlierhof?
N | year in which Vlierhof was founded
N | How many rounds does it take before variety is gone?
N | How big are the small models that Vlierhof trains?
N | I have invoices with tables in them. Can such things be generated as well?
N | Which makers forbid training a competing model on their outputs?
N | How many letters about youth care were generated?
N | Can I hire somebody for the reading? How many hours does the student put in each week?
F | Why did 40,000 synthetic letters give the best score of all?
F | Why does Vlierhof let the writer model judge itself?
F | What does the fifth sieve, a toxicity check, take out?
F | Why was the hand-gathered thousand cheaper than the generated one?
O | Which bus goes to the airport?
O | How do I bleed a radiator?
