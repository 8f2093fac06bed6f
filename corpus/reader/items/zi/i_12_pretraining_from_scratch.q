A | Why were off-the-shelf systems so wasteful with your vocabulary? | The existing models needed 3.4 tokens for a Faroese word, because their token lists were made for English.
A | Was there a reason to do with the law for doing it all yourselves? | The second reason was legal: we wanted to be able to show every line the model has read.
A | My mother tongue is all over the internet. Should I follow in your footsteps? | If your language has more than about ten billion tokens on the web, adapt an existing model.
A | How much reading matter does a network of a given size call for? | A rule of thumb says twenty tokens for each parameter, so 26 billion for us.
A | Did going over your home-grown corpus more often pay off? | More than four repetitions no longer helped: at eight, the test loss was the same as at four.
A | Can you reuse the press archives for version two? | The newspapers lent us their archive for this purpose only; for a successor we would have to ask again.
A | Why stay away from Facebook posts and the like? | We took nothing from social networks, not for legal reasons but because the language there is mixed.
A | How did you find out that a whole island's speech was going missing? | We noticed only because a colleague from there missed her grandmother's stories.
A | how long did the computers in finland run for | On 32 cards at a research centre in Finland, for 23 days.
A | What caused the crash in week one? | The first attempt broke off on day 6: the loss shot up, and a batch of damaged parliamentary tables turned out to be the cause.
A | What did you spend on salaries? | Staff cost 310,000 euros for 14 months, four people.
A | Is it any use at sums? | In arithmetic it is miserable, 9 percent, because it has seen hardly any.
A | Our shop turns over five million. Can we just download it and go? | Companies with a turnover of over two million euros need a contract, which so far five have signed.
A | How many vocabulary attempts ended in the bin? | Train the token list before everything else and look at it word by word; ours had 32,000 entries, and we threw away two earlier ones.
N | Which five companies have signed a contract so far?
N | Who gave the grant thanks to which a fifth of the computing time was paid?
N | How many tokens did Icelandic alone give?
N | What do companies with a turnover of over two million euros pay for the contract?
N | What is the name of the colleague from Suðuroy who missed her grandmother's stories?
N | What score does Lomvigi reach on questions of medical advice?
N | what loss did the trial with 180 million parameters reach?
F | Why does Lomvigi's own token list need 3.4 tokens for a Faroese word?
F | What made computing time by far the largest item in the bill?
F | To whom can the text itself be passed on, if not the list of sources?
