A | Is changing all the parameters simply the superior version of the lightweight method? | Full fine-tuning is not a better LoRA; it is a different tool with a different bill.
A | What GPU RAM is gone for a seven-billion network before it sees any data? | A model of 7 billion parameters thus takes up 112 gigabytes before a single text has been read.
A | I own just a single 80 GB GPU. Any trick to squeeze it in? | You need two of them with the memory split between them, or you use an 8-bit optimiser, which lowers the 16 bytes to 10 and just fits on one card with short texts.
A | How many attempts does it usually take with the heavyweight method? | Runs until satisfied | 6 | 9
A | Is electricity and GPU time what makes it dear? | Computing is not the costly part.
A | What would we pay for training data if we already have half of it lying around? | If half can be drawn from existing files, it is about 16,000.
A | What does hiring a professional cost daily? | - People: a specialist at 1,150 francs a day works on it for 15 days, so 17,250 francs.
A | what's the monthly hosting bill per model | - Serving: each fully tuned version needs a card of its own, round the clock about 1,900 francs a month.
A | In how many of your comparisons was the heavyweight method hardly any different? | In seven, the difference was below one point of the score in use.
A | We've only got a few thousand samples and nothing exotic to teach. Which way should we go first? | In all other cases begin with LoRA, and change over only if it stays at least two points behind the goal after three honest attempts.
A | How do I keep it from losing its old skills? | Three remedies help: mix in 10 to 20 percent general examples, use a learning rate ten times smaller than for LoRA (we use 0.00001), and stop after two epochs if the data set is small.
A | Could the vendor erase my work if nobody uses it for a quarter? | Some providers delete fully tuned models 90 days after the last call; have the period confirmed in writing.
A | What's the minimum commitment to get the rental discount? | Reserved cards are 35 percent cheaper than cards by the hour, but only if you take them for at least six months.
A | Our facts shift constantly. Why is this the wrong choice, and what else is there? | For the last of these, a search in your own documents is better and costs a tenth.
N | Which firm with five departments pays 9,500 francs a month?
N | What is the name of the specialist who works on it for 15 days?
N | What does value added tax add to the price per card and hour?
N | Which programming language did the model hardly know in one of the eleven projects?
N | How many gigabytes does a saved state of LoRA with its optimiser take up?
N | which providers delete fully tuned models 90 days after the last call?
N | What was the score in general arithmetic after averaging the old and the new weights half and half?
F | What makes LoRA need four cards of 80 GB and full fine-tuning only one?
F | How many examples raised the score in general arithmetic from 51 to 72?
F | How do several fully tuned versions manage to share one card?
