A | We keep altering our prices, so which approach copes best when the facts won't stay put? | It is the right choice when the answer depends on facts that change, for the documents can be edited without touching the model.
A | What is catastrophic forgetting? | This loss of older skills is called catastrophic forgetting. | Worse, the model's general writing suffered: its score on the company's letter-writing test dropped from 83 to 70.
A | cost of adapter training run | The insurer trained its adapter on 4,200 sorted claims in three hours on a single rented card, for 38 pounds, and sorting went up to 91 percent.
A | How many examples do I need before adapters make sense? | You have at least 500 good examples of the input and the wanted output.
A | Why should prompting come first? | Prompting should always come first, because it gives you a baseline and because the test set you build for it is needed by every later method.
A | Our bot knows the rules but writes rudely. Will feeding it documents fix that? | It is the wrong choice when the trouble is tone or format, since a passage about policy excess teaches nobody to write politely.
A | Who led the data team at Harrow & Pike? | The examples come from Harrow & Pike, a Bristol insurer whose data team, led by Nadia Osei, tried all five on the same claims-sorting task in 2023.
A | What did labelling come to? | Labelling came to 3,300 pounds, and was shared by the two methods that used it.
A | difference between adapter tuning and full fine-tuning | Adapter tuning freezes the original weights and trains a small set of new ones beside them. | Full fine-tuning updates all the weights.
A | When is it worth paying to change every single weight? | Full fine-tuning is worth it only if the task is very far from ordinary text, or if you have more than about 50,000 examples.
A | How did they get the letter score back up after training had spoiled it? | Mixing 10 percent general text into the training set brought the letter score back to 80.
A | Does continued pretraining need labels? | No labels are needed, but the volume is: fewer than 100 million words seldom moves the needle.
A | How much raw text did the insurer have for continued pretraining? | Harrow & Pike had only 22 million words of loss-adjuster reports.
A | How big are the passages and how many of them go into each prompt? | Osei's team split 2,600 policy documents into passages of about 300 words and fetched the best six for each claim.
A | My instructions have grown to several pages and the thing ignores bits of them. Is that normal? | Every instruction is paid for again on every request, and past roughly 3,000 words of instructions the team saw the model skip rules in the middle.
A | Which methods did the insurer keep in the end? | In the end the insurer kept an adapter for sorting and retrieval for questions about cover, with one short prompt over both.
A | how large shoud the test set be | Whatever you choose, keep a test set of at least 200 cases which no training run ever sees.
A | Can I carry on using my add-on after the supplier brings out a new base model? | Repeat it every time the supplier changes the base model, since an adapter made for one version will not fit the next.
A | Why does full fine-tuning need far more memory? | It can learn more than an adapter, yet it needs far more memory, because the optimiser keeps extra numbers for each weight.
A | I honestly can't tell what my model is bad at. What should I do before I get my wallet out? | If you cannot say which it lacks, read fifty of its mistakes before spending anything.
A | Can one base model serve several customers at once with different add-ons? | An adapter is typically under 2 percent of the size of the model, so several can share one base model and be swapped per customer.
A | time to first result for retrieval | | Retrieval | 2,100 pounds | 3 weeks | 80 percent |
A | How far did accuracy on cover questions rise once documents were fetched? | Accuracy on questions about cover rose from 64 to 88 percent.
A | Compare the sorting accuracy of the full run with that of the adapter. | For the same claims the full run cost 610 pounds and came out at 92 percent, one point above the adapter.
N | Which base model did Harrow & Pike use for the claims-sorting task?
N | What rank was chosen for the LoRA adapter?
N | rented card make and memory
N | How many people were in Nadia Osei's data team?
N | I want to store our policy documents for searching. Which database did they put the passages in?
N | How long did the full fine-tuning run take on the machine?
N | What did the 14 claim queues deal with?
N | Why did the insurer go for six passages per claim rather than ten?
N | Once both parts were live, what was the bill per month for the whole lot?
N | Who labelled the 4,200 claims?
F | Why did continued pretraining improve sorting more than the adapter did?
F | What does the section on reinforcement learning recommend?
F | Why did the insurer give up retrieval at the end?
F | Why was full fine-tuning cheaper than the adapter?
O | How do I descale a kettle?
O | Which trains run from Bristol to Cardiff on a Sunday?
