A | How many parameters does Lomvigi have? | For the magazine "Machine and Word", Benedetta Okonjo-Lie spoke with Hanus Joensen-Park, who led the training of the model Lomvigi, with 1.3 billion parameters.
A | Why were existing models unsuited to Faroese words? | The existing models needed 3.4 tokens for a Faroese word, because their token lists were made for English.
A | What does one gain by halving the number of tokens per word? | Half as many tokens means twice the speed and twice as much text in the context window.
A | What legal reason was there for starting from nothing? | The second reason was legal: we wanted to be able to show every line the model has read.
A | My language has masses of text online, far beyond ten billion tokens. Should I build from zero? | If your language has more than about ten billion tokens on the web, adapt an existing model.
A | When does from scratch make sense? | From scratch makes sense in three cases: a language with a script or grammar that existing models treat badly, a subject that is not language at all, such as protein chains or machine logs, or a legal duty to prove where everything comes from.
A | tokens per parameter rule of thumb | A rule of thumb says twenty tokens for each parameter, so 26 billion for us.
A | Which neighbouring languages were added, and how much did that make? | We added Icelandic, Norwegian and Danish, altogether 31 billion, and repeated the Faroese part four times.
A | Is it useful to show the model the same pages eight times? | More than four repetitions no longer helped: at eight, the test loss was the same as at four.
A | What share of the Faroese text came from parliament? | Newspapers gave 38 percent of the Faroese part, the national library 29, parliament 21 and letters from the public 12.
A | Why was nothing taken from social networks? | We took nothing from social networks, not for legal reasons but because the language there is mixed.
A | What went wrong with the first quality filter? | The first version threw out almost all the dialect texts from Suðuroy because they looked like errors to it.
A | How long did the training take and on how many cards? | On 32 cards at a research centre in Finland, for 23 days.
A | The loss suddenly jumped up on the sixth day. How did they get out of that? | We went back 800 steps, left those batches out and lowered the learning rate from 0.0004 to 0.0003.
A | How was the size of the model decided? | We trained models of 20, 60 and 180 million parameters for a few hours each, drew the line through their losses and read off what 1.3 billion would reach.
A | What did staff cost compared with rights and scaning? | Staff cost 310,000 euros for 14 months, four people. | Rights and scanning came to 52,000.
A | How much of the 74,000 euros for the machine did they really pay? | Computing time had a list value of 74,000 euros, of which we paid a fifth thanks to a grant.
A | Is it any good at sums? | In arithmetic it is miserable, 9 percent, because it has seen hardly any.
A | I run a firm turning over three million a year. Can I just use the weights? | Companies with a turnover of over two million euros need a contract, which so far five have signed.
A | Why should test texts be put aside before the cleaning? | Put aside the test texts before you clean, not afterwards, or copies of them will slip into the training.
N | What does the contract for companies cost per year?
N | Who gave the grant?
N | Which companies have signed a contract?
N | How long is the context window of Lomvigi in tokens?
N | How large was the batch in training?
N | How many billion tokens are Icelandic and how many Danish?
N | What is the research centre in Finland called?
N | I'd like to read the interviewee's book. What is it called?
N | When will the successor of Lomvigi be trained?
N | Why were the two earlier token lists thrown away?
N | How much energy did the 23 days of training take?
N | optimizer and weight decay settings
N | Who wrote the 6,000 dialogues and in what span of time?
N | How well does the model translate from Danish into Faroese?
N | We have a school with forty pupils. Is there a version for teaching that runs on ordinary tablets?
F | Why does Lomvigi beat all other models in arithmetic?
F | Why was the machine the largest item of the bill?
F | Why did the team publish the training text?
F | Why did the trial with 500 million parameters fail?
F | Why was text from social networks given the greatest share?
O | How do I fix a dripping tap?
O | What should I wear to a christening?
