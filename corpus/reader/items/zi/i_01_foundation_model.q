A | Do these systems need people to tag the data beforehand? | It is trained by self-supervision, so the training signal comes from the material itself and not from human labels.
A | Why doesn't my junk-message blocker count, even though it does its job perfectly? | A spam filter trained on 40,000 labelled mails fulfils none of the three and is therefore an ordinary task model, however well it works.
A | Is it only about words, or can they handle pictures and sound too? | Foundation models also exist for images, for speech, for protein chains and for weather fields.
A | For how many days did the machines chew through material in the opening phase? | In the first, called pre-training, the model reads text and learns to predict the next token; the fictional but typical model Halden-7 read 1.8 trillion tokens on 512 accelerators in 31 days.
A | which of the two phases ate up nearly all the hardware money? | Pre-training swallowed 96 percent of the computing budget, post-training 4 percent, but post-training took more working hours of people.
A | I typed a simple geography question into one that had not been tuned for chatting, and it just produced more trivia. How come? | Asked "What is the capital of Norway?", a base model may well continue with further quiz questions, because that is what follows such a line in its reading.
A | How much RAM should I set aside to open a seven-billion one unquantised? | Each parameter takes 2 bytes in 16-bit precision, so a model of 7 billion parameters needs about 14 gigabytes of memory merely to be loaded.
A | My notebook has no GPU at all. What can I still use? | - Small: up to 4 billion parameters; runs on a laptop without a graphics card.
A | Is bigger always better? | Size alone does not decide quality.
A | Our price list is updated every week; what is the best way to make the assistant aware of it? | Retrieval places passages from one's own documents in front of the model at question time; it suits knowledge that changes often.
A | How big a pile of technical literature must a firm own to make further reading worth the trouble? | Continued pre-training lets it read large amounts of specialist text and only pays off above roughly 100 million tokens.
A | What error costs newcomers the greatest sums? | Skipping straight to training is the most frequent and most expensive mistake.
A | Why does it make things up so convincingly? | It can also hallucinate, that is, state something false in a fluent and confident manner; the cause is that it was trained to produce likely text, not verified text.
A | How long until people using Halden-7 had burned more electricity than its creation did? | For Halden-7 the maker stated 410 megawatt-hours for pre-training, while the daily use by customers exceeded that sum after only seven months.
N | How many parameters does the model Halden-7 have?
N | Who wrote the 90,000 example dialogues for post-training?
N | What accuracy does the spam filter trained on 40,000 labelled mails reach?
N | What did the 512 accelerators cost for the 31 days of pre-training?
N | Which language model of 20 million parameters completes addresses in a web form most accurately?
N | What were the names of the researchers at the Californian university who coined the term?
N | in which year did the fourth edition of the lexicon appear?
F | For what was 96 percent of the computing budget needed in post-training?
F | A language model of 20 million parameters completes addresses in our web form. Which traits make it a foundation model?
F | Which large models above 40 billion parameters run on a laptop without a graphics card?
