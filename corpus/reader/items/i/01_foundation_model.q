A | What is a foundation model? | A foundation model is a large neural network that has been trained once on broad, mostly unlabelled material and is afterwards adapted to many different tasks.
A | Why is it called a "foundation"? | The name stresses that it is unfinished: like the foundation of a house, it carries what is later built on it, but nobody lives in it directly.
A | What does self-supervision mean in training? | It is trained by self-supervision, so the training signal comes from the material itself and not from human labels.
A | My company's junk mail detector learned from tens of thousands of tagged messages. Does it count as one of these big general models? | A spam filter trained on 40,000 labelled mails fulfils none of the three and is therefore an ordinary task model, however well it works.
A | are large language model and foundation model the same thing | A large language model is the best-known kind, but the two terms are not the same. | Conversely, a language model of 20 million parameters that completes addresses in a web form is a language model but not a foundation model.
A | Are there such models for things other than words, like pictures or sound? | Foundation models also exist for images, for speech, for protein chains and for weather fields.
A | How long did the pre-training of Halden-7 take? | In the first, called pre-training, the model reads text and learns to predict the next token; the fictional but typical model Halden-7 read 1.8 trillion tokens on 512 accelerators in 31 days.
A | What share of the compute went into post-training? | Pre-training swallowed 96 percent of the computing budget, post-training 4 percent, but post-training took more working hours of people.
A | What is a base model? | A raw model after the first stage is called a base model.
A | I asked a raw model a simple quiz question and it just came up with more quiz questions instead of replying. Why does it do that? | Asked "What is the capital of Norway?", a base model may well continue with further quiz questions, because that is what follows such a line in its reading.
A | How much memory do I need to load a 7 billion parameter model? | Each parameter takes 2 bytes in 16-bit precision, so a model of 7 billion parameters needs about 14 gigabytes of memory merely to be loaded.
A | 4 bit memory footprint | Rounded to 4 bits, it needs about 4 gigabytes and loses a little accuracy.
A | I only own a notebook with no graphics card. What size could I still use? | Small: up to 4 billion parameters; runs on a laptop without a graphics card.
A | What hardware does a medium model need? | Medium: 4 to 40 billion parameters; needs one graphics card with at least 24 gigabytes.
A | Is a bigger model always better? | Size alone does not decide quality. | A small model trained longer on cleaner text often beats a medium one trained carelessly, because the number of tokens read counts as much as the number of parameters.
A | Our price list is different every week and the assistant should know it. Which route fits that? | Retrieval places passages from one's own documents in front of the model at question time; it suits knowledge that changes often.
A | From how many tokens is continued pre-training worth it? | Continued pre-training lets it read large amounts of specialist text and only pays off above roughly 100 million tokens.
A | Which mistake do beginners make most often? | Skipping straight to training is the most frequent and most expensive mistake.
A | why do these things make stuff up so confidently? | It can also hallucinate, that is, state something false in a fluent and confident manner; the cause is that it was trained to produce likely text, not verified text.
A | Explain homogenisation. | Critics name a further danger, homogenisation: when thousands of products rest on the same few models, a flaw in one of them turns up everywhere at once.
N | What does it cost in money to pre-train Halden-7?
N | Who is the maker of Halden-7?
N | What is the knowledge cut-off date of Halden-7?
N | Which languages were in the text that Halden-7 read?
N | How much accuracy exactly do you lose when rounding to 4 bits?
N | Which graphics card brand should I buy for a medium model?
N | I have an old notebook with 8 gigabytes. How quickly would a small model type its answers on it?
N | How many example dialogues do I need to fine-tune a model for my own tone?
N | Is it allowed to use a foundation model commercially?
N | Who wrote the 90,000 dialogues and what were they paid?
N | What is the difference between a transformer and a foundation model?
N | How many researchers were in the group that coined the term?
N | token definition word or syllable
N | In which year did the fourth edition of the lexicon come out?
N | When I paste confidential letters into the prompt, does the model keep them afterwards?
F | Why does post-training use up more computing than pre-training?
F | Why does prompting change the weights only slightly?
F | What was the term foundation model used for before it was coined in 1998?
F | Why is fine-tuning the best way to teach the model new facts?
F | What are the five traits that make a model a foundation model?
O | How long do I boil an egg so that the yolk stays soft?
O | Which bus goes from the harbour to the airport on Sundays?
