A | What is an adapter? | An adapter is a small set of trainable weights that is added to a large, frozen model so that the model learns a new task without being changed itself.
A | How big is a LoRA file next to a whole fine-tuned 7B copy? | Companies use adapters because a full copy of a fine-tuned model with 7 billion parameters takes about 14 gigabytes in 16-bit form, whereas a LoRA adapter for the same model usually takes between 20 and 200 megabytes.
A | Why is one of the two matrices started at zero? | At the start of training B is filled with zeros and A with small random values, so that the adapted model begins exactly where the base model stood.
A | How many numbers are trained for a 4096 x 4096 matrix at rank 8? | If W has 4,096 rows and 4,096 columns and the rank is 8, then A and B together have 65,536 numbers instead of nearly 16.8 million.
A | what does alpha do | A scaling factor, alpha divided by the rank, decides how strongly the adapter counts.
A | Do I lose speed if I don't merge? | An unmerged adapter costs a little time, typically 5 to 15 percent per request, but it can be swapped in a fraction of a second.
A | We host a single model for lots of different clients. Fold the weights in or keep them apart? | Merging is therefore preferred when one task is served, and separate adapters when many customers share one base model.
A | I only want the model to copy our tone of voice. Which rank is enough? | Ranks of 4 to 16 suffice for style and format; ranks of 32 to 128 are used for new domains such as medical coding.
A | Is a high rank a bad idea if I've only got a thousand samples? | A higher rank raises memory use only slightly, but on small data sets, below about 2,000 examples, it invites overfitting.
A | Why adapt all linear layers and not just query and value? | Later practice adapts all linear layers, including the feed-forward ones, since this gives better results at the same number of trainable weights.
A | learning rate LoRA starting value | A learning rate of 0.0002 is a common starting point, around ten times what one would use in full fine-tuning.
A | Explain how QLoRA differs from plain LoRA. | QLoRA keeps the frozen base model in 4-bit form and trains a LoRA adapter on top in 16-bit form.
A | How much memory does a 13B model need with QLoRA? | A model with 13 billion parameters, which needs about 26 gigabytes for its weights in 16-bit form, then needs roughly 8 gigabytes.
A | Why does training crawl when the base is squeezed to four bits? | Training is about 30 percent slower than ordinary LoRA, because the weights have to be unpacked at each step.
A | My GPU has plenty of room. Should I still go for QLoRA? | QLoRA should be chosen only if the model does not otherwise fit on the card.
A | whats the safest way to merge a qlora adaptor | Merging a QLoRA adapter back into a 4-bit model loses some precision; it is safer to merge it into the 16-bit original and to quantise afterwards.
A | What is the drawback of bottleneck adapters? | They cannot be merged and therefore always slow the model down.
A | Which method eats into the context window? | Prefix tuning puts trainable vectors in front of the keys and values in each layer. It uses up part of the context window.
A | I have maybe sixty examples, not more. Is there a method for so little? | - IA3 learns one scaling vector per layer and is merged like LoRA. It suits very small data sets, from about 50 examples.
A | DoRA vs LoRA: accuracy and training time | It is a little more accurate than LoRA at low ranks but takes about 20 percent more training time.
A | How long does it take the Pellworm server to fetch an adapter from disk rather than RAM? | The Pellworm server, for example, keeps up to 64 adapters on the card and up to 2,000 in main memory; loading one from main memory takes 30 milliseconds, and from disk about 900.
A | The vendor just brought out a newer release of our base model. Can we carry on with what we trained? | When the maker publishes a new version, the adapter must be trained again, as the old numbers no longer fit.
A | Why do hosting firms check uploaded adapters for bad content? | They can also undo safety training: in one study by the Aldern Institute as few as 100 harmful examples were enough. | For this reason many firms scan adapters that customers upload.
A | How often does Norvane refresh the motor adapter compared with the others? | The motor adapter is renewed each month, the other eight twice a year, because motor tariffs change most often.
N | Who invented low-rank adaptation and in what year?
N | How many gigabytes of memory does the Pellworm server need at the least?
N | Which base model did Norvane build its nine adapters on?
N | What batch size is advised when training with LoRA?
N | Can two adapters be added together so that one request gets both skills?
N | My loss stays flat for the first few hundred steps. Is that normal with an adapter?
N | alpha value for IA3
N | How do firms scan the adapters their customers upload?
N | What did Norvane spend on training all nine of them?
N | Is DoRA slower than LoRA once it is running for users, or only while it learns?
F | Why can IA3 adapters not be merged?
F | Why did Norvane go back to full fine-tuning in the end?
F | Why must all adapters in one batch have the same rank?
F | Why does QLoRA train faster than ordinary LoRA?
O | How many players are there on a water polo team?
O | What should I do about moss on a slate roof?
