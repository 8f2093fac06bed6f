A | How much disk room does one of these small add-ons occupy? | Companies use adapters because a full copy of a fine-tuned model with 7 billion parameters takes about 14 gigabytes in 16-bit form, whereas a LoRA adapter for the same model usually takes between 20 and 200 megabytes.
A | Why does the network behave just like the original before it has learned anything? | At the start of training B is filled with zeros and A with small random values, so that the adapted model begins exactly where the base model stood.
A | What speed penalty do I pay if I don't fold it in? | An unmerged adapter costs a little time, typically 5 to 15 percent per request, but it can be swapped in a fraction of a second.
A | We do only a single job with our model. Should we fold the extra weights in? | Merging is therefore preferred when one task is served, and separate adapters when many customers share one base model.
A | What size would you pick to teach it hospital terminology? | Ranks of 4 to 16 suffice for style and format; ranks of 32 to 128 are used for new domains such as medical coding.
A | When is there a danger of learning by heart? | A higher rank raises memory use only slightly, but on small data sets, below about 2,000 examples, it invites overfitting.
A | how big should the step size be at frist? | A learning rate of 0.0002 is a common starting point, around ten times what one would use in full fine-tuning.
A | Why does the compressed variant take longer? | Training is about 30 percent slower than ordinary LoRA, because the weights have to be unpacked at each step.
A | My GPU has plenty of room for everything. Is the four-bit method still worth it? | QLoRA should be chosen only if the model does not otherwise fit on the card.
A | I have just sixty samples. Which technique fits? | IA3 learns one scaling vector per layer and is merged like LoRA. It suits very small data sets, from about 50 examples.
A | How long until one that lies on the hard drive is ready? | The Pellworm server, for example, keeps up to 64 adapters on the card and up to 2,000 in main memory; loading one from main memory takes 30 milliseconds, and from disk about 900.
A | Can I keep my old add-on after the vendor upgrades? | When the maker publishes a new version, the adapter must be trained again, as the old numbers no longer fit.
A | What's a better route to stuffing in loads of knowledge? | Adapters are weak at teaching large amounts of new facts; for this, continued pre-training or retrieval is better.
A | Why is the car branch refreshed more frequently than its siblings? | The motor adapter is renewed each month, the other eight twice a year, because motor tariffs change most often.
N | How many trainable weights does an IA3 adapter have?
N | Who first proposed low-rank adaptation, called LoRA, and in which year?
N | Why is alpha often set to twice the rank?
N | What does it cost a customer per token to use the Pellworm server?
N | Which base model did the Aldern Institute use in its study with 100 harmful examples?
N | We trained a bottleneck adapter after each block. By how many percent does it slow the model down?
N | how many letters was the motor adapter of norvane trained on?
F | Why do all adapters in one batch need to have the same rank but not the same base model?
F | By how much did Norvane's adapters beat full fine-tuning on the firm's own test?
F | Why does prompt tuning work best on models with fewer than about 1 billion parameters?
