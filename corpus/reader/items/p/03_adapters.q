A | What is an adapter? | An adapter is a small set of additional weights that is trained while the weights of the base model stay frozen.
A | How can a single model in memory do many different jobs? | Because only the adapter changes, one base model in memory can serve many tasks, each with its own adapter file.
A | How big is a LoRA file at rank 16? | A file for our 7-billion-parameter model at rank 16 takes 84 MB.
A | My card has only 12 GB. Which method will fit, and what do I give up? | It needs 11 GB of graphics memory for the 7-billion model, against 24 GB for plain LoRA, but trains about 30% more slowly, since weights have to be unpacked at each step.
A | difference between LoRA and QLoRA | QLoRA is LoRA on a base model whose weights are stored in 4 bits.
A | When should prefix tuning be used? | Use it only if several hundred adapters must be kept in memory at once.
A | How does prefix tuning compare with LoRA in quality? | Its files are the smallest, 3 MB, but on our summarization test it scored 6 points below LoRA.
A | I only want the bot to sound friendlier. How small can the rank be? | For tasks that change only the tone of the output, rank 4 was sufficient in all nine trials.
A | When should the rank be raised to 64? | Raise it to 64 if the training loss stalls well above the level of full fine-tuning.
A | Why must rank and alpha not be changed together? | Do not alter rank and alpha in the same run, because the effects cannot then be told apart.
A | learning rate prefix tuning | - Learning rate: 2e-4 for LoRA and QLoRA, 1e-2 for prefix tuning.
A | How many passes over the data for a set of 4,000 examples? | - Epochs: three for sets under 10,000 examples, otherwise one.
A | What happens if I restrict LoRA to the attention matrices? | Restricting LoRA to attention saves 40% of the file size and cost us 1.5 points on average.
A | I've got just 150 examples, will they train something for me? | The minimum we accept for a training set is 300 examples; requests with fewer are referred to the prompt design group.
A | How much slower is generation with a separate adapter? | A merged model answers as fast as the base model, whereas a separate adapter slows generation by 4 to 7%.
A | Can I merge a QLoRA adaptor straight into the 4-bit model? | A QLoRA adapter must not be merged into the 4-bit weights, as rounding destroys part of the change; merge it into the 16-bit weights and quantize afterwards.
A | What happens when more adapters are asked for than the server can hold? | When a 41st is requested, the one unused for longest is removed from memory and must be loaded again at its next call, which takes 1.8 seconds.
A | It says the same phrase over and over and never stops. What's gone wrong? | Repetition: the model repeats a phrase without end. Usual cause: the end-of-text token is missing from the training examples.
A | We are upgrading the model underneath next month. Do I have to redo my adapter? | If the base model is updated, every adapter has to be trained anew.
A | Who has to sign the card for an adapter that pupils will see? | Cards are signed by Mattias Oja for internal use and by the ethics board for anything shown to patients or pupils.
N | How long does a QLoRA run with 8,000 examples take in hours on a smaller card such as a T4?
N | Which company made the 7-billion-parameter base model?
N | How many people sit on the ethics board?
N | What is the email address for sending in a request for an adapter?
N | How big is a LoRA file at rank 64?
N | My examples are half typed by hand and half copied from chats. In what file format do I have to hand them over?
N | length of the prefix in tokens
N | What does an adapter cost a department?
N | Since when has Mattias Oja signed the cards?
N | Can two adapters be applied to the same request at the same time?
N | What score is needed to pass the acceptance test?
N | Which optimizer should be used for LoRA?
N | I'd like to take my adapter home when I leave the institute. Am I alowed to?
N | How much warm-up should the learning rate have?
N | Why was a 4-bit format chosen rather than 8-bit?
F | Why does QLoRA train faster than plain LoRA?
F | Why do adapters never expire at the institute?
F | What does the fourth method, IA3, add to the model?
F | Why is forgetting more common with LoRA than with full fine-tuning?
F | Why must alpha be half the rank?
O | How long should I boil an ostrich egg?
O | Which ferry goes from Split to Hvar?
