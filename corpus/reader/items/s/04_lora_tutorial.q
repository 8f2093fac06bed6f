A | What is rank? | **Rank** is the inner width of the two matrices.
A | what does alpha do | **Alpha** scales their contribution: the update is multiplied by alpha divided by rank.
A | How does LoRA differ from a full fine-tune? | A full fine-tune changes every weight of the model. LoRA (low-rank adaptation) leaves them frozen and learns two thin matrices beside each chosen layer; their product is added to the layer's output.
A | adapter file size | With rank 16 our adapter has 40 million trainable numbers instead of 7 billion, and the file on disk is 80 MB rather than 14 GB.
A | My graphics board is rather small, could I still manage? | With 4-bit loading (QLoRA) 12 GB will do, at the price of about 35% longer training.
A | I've got about 500 samples, is it worth the bother? | - A dataset of at least 800 examples. Below that, better prompts have beaten tuning in each of our trials.
A | Why shouldn't the held-out part simply be drawn by lot? | Put 10% aside for validation, split by client and not at random; otherwise contracts of one client land on both sides and the score flatters you.
A | Why remove duplicates first? | Remove duplicates first: in the lease project 11% of the examples were repeats and the model learned to parrot them.
A | Where may overlong texts be shortened? | Cut examples longer than 2,048 tokens at a paragraph, never in mid-sentence.
A | learning rate start value | learning rate | 2e-4 | 5e-5 to 3e-4
A | Which range of dropout is worth trying? | dropout | 0.05 | 0 to 0.1
A | Attention layers only, or feed-forward too: what's the trade-off? | Attention alone trained 20% faster but cost us 3 points of F1 on clause extraction.
A | how can i tell that it's just memorising, and what should I do about it | If the first rises while the second goes on falling, you're overfitting: stop, and lower the epochs before you touch the rank.
A | loss NaN what to do | If the loss turns to NaN in the first fifty steps, halve the learning rate. | Should it still happen, switch from float16 to bfloat16.
A | The GPU keeps crashing with out-of-memory errors. What are the remedies, one after the other? | When memory runs out, try in this order: smaller batch with gradient accumulation, gradient checkpointing, then 4-bit loading.
A | After training it's become dumber at everyday stuff. How do I put that right? | If it loses more, mix 10% of general instructions into the training data.
A | Should I merge when I have five clients of about the same size? | Merge only when a single client accounts for over half of the traffic; otherwise keep adapters apart.
A | I just want the bot to sound friendlier and be briefer, which technique is right? | Preference tuning (we use DPO) needs pairs of a better and a worse answer; use it for tone and length, not for new facts.
A | When would one use distilation, and when preference tuning? | Use it when the task is solved already but too slow or too dear. | Preference tuning (we use DPO) needs pairs of a better and a worse answer; use it for tone and length, not for new facts.
A | What becomes of an upload that has no description sheet? | Entries without a card are deleted after 14 days.
N | How long does training take with a rank of 64?
N | What score does the base model get on lease-val?
N | who built the tuner repository
N | How many examples did the lease project have in total?
N | Is DPO better than PPO for our use?
N | How many examples do I need for distillation?
N | What's the learning rate for DPO?
N | I want to swap adapters in the middle of a conversation, will the context be lost?
N | Under which licence was bramble-7b released?
N | How do I get an acount for the shared drive?
N | which optimiser is used in training
N | Why is alpha taken as twice the rank?
N | How long does the forgetting check run?
N | How many pages do I have to read when there are fewer than thirty outputs, and can somebody else do the reading for me?
N | Which vendors' terms forbid distilling?
F | Why does training on attention alone give better F1?
F | What happens in Step 7, deployment?
F | Why is a merged model slower per token than one with a separate adapter?
F | Why does QLoRA shorten the training by 35%?
F | Why should I push the weights and leave the config out?
O | What's the offside rule in football?
O | can you freeze cooked rice
