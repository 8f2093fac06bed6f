A | what is rank in lora | The *rank* is the inner width of the two matrices: the higher it is, the more the adapter can change, and the more it can memorise.
A | What does alpha do? | *Alpha* is a scaling factor; the adapter's output is multiplied by alpha divided by rank.
A | Could I manage with a cheap 12 gig card, and what would I pay for it in speed? | With 4-bit loading (QLoRA) 12 GB is enough, but each step took us 1.6 times as long.
A | how much did the training run of the final version cost | Training the final adapter took 2 hours 10 minutes on a rented card and cost 4.70 euros.
A | final learning rate | | Learning rate | 5e-4 | 2e-4 |
A | Which hyperparameter mattered more against overfitting, fewer passes over the data or a smaller rank? | Lowering the rank helped less than halving the epochs.
A | my model gives the proper reply and then rambles on forever, what did I forget? | If answers come out right but never stop, the end-of-text token is missing from your examples.
A | Why is the loss computed only on the answer? | Mask the loss on everything but the answer, otherwise the model learns to write customers' mails.
A | How did they know that the first attempt had gone wrong? | The first try overfitted: the training loss fell to 0.08, while the loss on the held-out set rose from the second epoch on.
A | Should I bake the adapter into the model if I have several different jobs for it? | Merge the adapter into the base weights only if you serve one customer or task; with several tasks keep adapters apart and load them on demand.
A | size of adapter vs merged model | The adapter file weighs 84 MB. | The merged model weighs 16 GB.
A | Is it sensible to train this week's tariffs into the network? | Don't fine-tune to teach prices. | They change every Monday, and an adapter can't be edited; we look prices up in the database after the model has named the part number.
A | nan loss fix | If the loss becomes NaN, lower the learning rate first; switching from fp16 to bf16 cured it for good in our case.
A | How does the tuned small one measure up against a big rented model, quality and money? | Order lines that needed no correction went from 61% (base model with a long prompt) to 89%. | A hosted frontier model with the same prompt reached 91%, at eleven times the running cost per mail.
A | What was the most expensive part of the whole undertaking really? | All failed attempts together cost 38 euros; labelling, at 62 hours of my evenings, was the real price.
A | After tuning it has forgotten how to do ordinary conversation. Any remedy? | If the tuned model has become stupid at everything else, mix 10% general chat examples into the data.
A | What happens with fewer than 500 exmaples? | Ours grew from 300 to 1,400; below 500 the model kept falling back into chatty answers.
A | May they charge others for using their customised copy? | Ours does, provided that the base model's name appears in our terms of service.
A | adapters on attention only or on all layers, what's the trade-off | Attention only was 30% quicker to train but lost 4 points of accuracy.
A | Which checkpoint should be kept and how often is it tested? | Evaluate every 100 steps on the held-out set and keep the best checkpoint, not the last.
N | Which base model did Brightwick tune?
N | which program were the mails labelled in
N | Why was a dropout of 0.05 chosen?
N | Is DoRA better than plain LoRA for this?
N | What did the hosted frontier model cost per mail in cents?
N | whats the accuracy if you use 4-bit loading instead of full precision
N | Who is the second person in the shop and did they label anything?
N | How are adapters swapped at serving time without a restart?
N | gpu rental provider used
N | I only have mails in Italian and German. Will the tuned model cope with several languages?
N | How large is the gain if you go from 1,400 examples to 5,000?
N | which card did they rent for the two-hour training run?
N | Where do the general chat examples for the 10% mix come from?
N | How were the 150 held-out mails picked?
N | do customers have to agree before their mails are used as training examples?
F | Why was the rank raised to 64 in the final settings?
F | Why did the adapter beat the hosted frontier model?
F | What does step 9 say about quantising the merged model?
F | Why does the team train prices into the adapter every Monday?
F | How did training attention layers only raise accuracy by 4 points?
O | When is the best time to prune a plum tree?
O | how do I renew a passport for a child
