A | How much cheaper is an AI's tag than an attorney's? | Or it may be too dear: a lawyer's label costs 4.50 euros, a generated one 0.02.
A | How many artificial items may I add for each genuine one? | Hence two rules: never train without real data, and keep the synthetic part at no more than five times the real one.
A | What portion of the output survives all the checks? | Of every 100 texts that are generated, Vlierhof keeps 46.
A | How long did people need to assemble a comparable collection manually? | The same thousand gathered and labelled by hand came to 5,800 euros and took seven weeks instead of two days.
A | What score does a piece need to get past the AI referee? | A judge model from another maker, which marks from 1 to 5; below 4 is out. Takes out 22.
A | Why not let the author grade its own work? | The judge comes from another maker on purpose, as a model likes its own style too well: when the writer judged itself, 93 percent got a 4 or better.
A | Why is speed no good argument for faking material? | A fourth reason, that it is quicker, is a poor one, says Vlierhof's founder Anouk Terpstra, since the time saved in writing is spent again on checking.
A | How did they end up binning thousands of items two or three years back? | Vlierhof had to throw out 12,000 texts in 2023 because nobody had read the terms.
A | Can I be sure nobody is identifiable just because a machine invented it? | Second, privacy: a synthetic text is not anonymous merely because it was generated.
A | Is it all right to measure quality on artificial items? | The test set must consist of real letters only; on a synthetic test set the same model scored 97 percent, which would have fooled everybody.
A | which technique is least risky? | It is the safest way, for the facts come from the original, but it brings little that is new.
A | Each new AI learns from the last one's output. How do we keep it from getting bland? | Collapse does not happen when real data is kept in the mix at each round.
A | What becomes of a delivery when the spot check turns up too many duds? | If more than 1 text in 20 of this sample is bad, the whole batch goes back.
A | I need plausible queries for my lookup tool, and the replies must be correct. Which approach fits? | Answers are then right by construction, so it suits search and question answering.
N | Which model from another maker does Vlierhof use as the judge?
N | How many municipal offices use the small models that Vlierhof trains?
N | Which maker's terms made Vlierhof throw out 12,000 texts?
N | What does the student who reads the sample earn per hour?
N | How many percent did 400 real letters plus 1,000 synthetic ones give in the tests on letter sorting?
N | How many of the 37 genuine letters about burial plots went into the test set?
N | In which year did Anouk Terpstra start Vlierhof?
F | Why did adding 40,000 synthetic letters give a better result than adding 10,000?
F | Why does simulation give the shortest texts of the four ways?
F | Why does Terpstra allow only rewriting of real texts for youth care?
