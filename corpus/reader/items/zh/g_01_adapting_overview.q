A | How much staff effort did tweaking the wording swallow? | The work took one analyst four days.
A | What would one LoRA run set us back in hardware rental? | The insurer trained its adapter on 4,200 sorted claims in three hours on a single rented card, for 38 pounds, and sorting went up to 91 percent.
A | How long can my list of rules get before the AI starts overlooking some of them? | The limit is length. Every instruction is paid for again on every request, and past roughly 3,000 words of instructions the team saw the model skip rules in the middle.
A | I have a couple of hundred solved cases lying around. Is that enough for a LoRA? | You have at least 500 good examples of the input and the wanted output.
A | How big were the chunks the handbooks were chopped into? | Osei's team split 2,600 policy documents into passages of about 300 words and fetched the best six for each claim.
A | Why does updating everything gobble up so much RAM? | It can learn more than an adapter, yet it needs far more memory, because the optimiser keeps extra numbers for each weight.
A | Why should I bother tinkering with wording before trying anything fancier? | Prompting should always come first, because it gives you a baseline and because the test set you build for it is needed by every later method.
A | How can I stop it from losing its earlier talents when it learns my task? | Mixing 10 percent general text into the training set brought the letter score back to 80.
A | Can I carry on using my LoRA after the vendor upgrades? | Repeat it every time the supplier changes the base model, since an adapter made for one version will not fit the next.
A | Our chatbot comes across as rude. Would looking things up in our handbooks fix that? | It is the wrong choice when the trouble is tone or format, since a passage about policy excess teaches nobody to write politely.
A | what did they settle on finally? | In the end the insurer kept an adapter for sorting and retrieval for questions about cover, with one short prompt over both.
A | Who was in charge of the experimenters? | The examples come from Harrow & Pike, a Bristol insurer whose data team, led by Nadia Osei, tried all five on the same claims-sorting task in 2023.
A | I haven't a clue whether my bot is short of knowledge or of good behaviour. What now? | If you cannot say which it lacks, read fifty of its mistakes before spending anything.
A | Was it warehousing the handbooks that pushed expenses up? | The main running cost was not storage but the longer prompts, which raised the bill per claim from 0.9 to 1.6 pence.
N | Which analyst did the four days of prompting work?
N | Which provider rented out the single card on which the adapter was trained?
N | How long in hours did the full fine-tuning run for the same claims take?
N | By how much did continued pretraining change the score on the company's letter-writing test?
N | What are the names of the 14 queues into which claims were sorted?
N | How many cases did the test set for the claims-sorting task at Harrow & Pike hold?
N | Why did Harrow & Pike have only 22 million words of loss-adjuster reports?
F | Why did the adapter beat full fine-tuning by one point in sorting accuracy?
F | Why did retrieval lift queue sorting by 24 points but accuracy on cover by only one?
F | Why does continued pretraining need labels for every text of the field?
