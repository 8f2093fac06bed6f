A | How many words of literature are in the corpus? | Ours comprises 2.4 million field notes and 310 million words of forestry literature.
A | What is a token? | Token: the unit in which a model reads, mostly a piece of a word.
A | Why is the split made by forest district? | The split is made by forest district, not by note, since two notes from the same stand are nearly alike.
A | difference validation set test set | Validation set: data used during training to choose settings and the moment of stopping. Test set: data used once, at the end.
A | I peeked at the final exam data while picking my settings. Can I still use it at the end? | A test set that was used for choosing has become a validation set and must be replaced.
A | Give an example of leakage. | Our worst case was a file name which contained the diagnosis.
A | What makes a label a gold label? | Gold label: one on which two foresters agreed, or which a third one decided.
A | Which loss is used for tree heights? | For text we use cross-entropy, for tree heights the mean squared error.
A | My loss leaps up and down and then turns to NaN. What setting is off? | Too high and the loss jumps about or becomes NaN; too low and training crawls.
A | Peak learning rate of Granlys? | Granlys was trained with a peak of 0.0003.
A | Why is warm-up needed? | Warm-up: a first stretch in which the learning rate climbs from zero, because early gradients are large and unreliable.
A | What can I do when the big batch won't fit on my card? | Gradient accumulation: adding up the gradients of several small batches before one change, used when a large batch does not fit in memory.
A | What is the difference between a step and an epoch? | Step: one change of the weights. Epoch: one pass over all of the training data.
A | How many steps did Granlys run for? | Granlys ran for 4 epochs, or 61,000 steps.
A | How do I notice that the model is just cramming instead of learning? | Sign: training loss falls while validation loss rises.
A | order of remedies against overfitting | Remedies, in the order in which we try them: more data, stopping earlier, dropout, a smaller model.
A | At what value is the gradient norm clipped? | Exploding gradient: the opposite; we clip the gradient norm at 1.0.
A | By how much did accuracy drop when the beetle arrived in Hedmark? | When the bark beetle came to Hedmark in 2019, accuracy fell from 89 to 73 percent within a season.
A | What is meant by patiance? | Early stopping: ending the run if validation loss has not improved for a set number of checks. That number is called patience; ours is 5.
A | How much room does a saved state need if I only want the weights? | A full checkpoint with the optimiser's state takes 15.6 GB; the weights alone take 2.6 GB.
A | Why are three seeds reported? | We report the mean of three seeds (11, 12 and 13), for a difference smaller than the spread between seeds means nothing.
A | How long did pretraining take compared with fine-tuning? | Pretraining: first training, on raw text, without labels. Took 19 days on four cards. | Fine-tuning: further training on a narrower task, with labels. Took 6 hours on one card.
A | Can the foresters run it in the woods on their mobiles? | Granlys-mini, with 180 million parameters, was made so and runs on the foresters' phones.
A | Why does recall matter more than precision for beetles? | For beetles we want recall, since a missed tree infects some twenty others, while a false alarm costs one walk.
N | What batch size was Granlys trained with?
N | Which optimiser is used?
N | Granlys-mini F1 for storm damage
N | How many labelled notes were used for fine-tuning?
N | When was Granlys trained for the first time?
N | What did the 19 days of pretraining cost?
N | My own network has sixty layers. How many layers does yours have?
N | How was accuracy brought back up after the beetle came?
N | How strong is the weight decay?
N | I'd like to add a term that's missing. Who decides whether it goes in?
F | Why is dropout switched on during use?
F | Why was Granlys-mini trained without a larger model?
F | Why does gradient accumulation make training faster?
F | Why does Granlys do better on beetles than on storm damage?
O | How do I file a complaint about a noisy neighbour?
O | How many players are there in a handball team?
