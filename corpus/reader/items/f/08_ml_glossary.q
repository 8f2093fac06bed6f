A | What's the difference between an algorithm and a model? | **Algorithm**: a recipe of unambiguous steps. **Model**: what comes out when a learning algorithm has been applied to data.
A | what is a label | **Label**: the answer that the model is to learn, such as the price of the flat.
A | Parameter versus hyperparameter: which one do I set myself? | **Hyperparameter**: a value that a human being sets beforehand, such as the LEARNING RATE.
A | How many parameters does the demonstration model have? | Our demonstration model has 1,250 parameters and 6 hyperparameters.
A | Is logistic regression used for numbers or for categories? | Despite its name, logistic regression is a classification method.
A | I want the machine to sort my customers into groups, but I have no clue how many groups there are. Which method copes with that? | The number of groups must be given in advance for k-means, but not for DBSCAN, which instead needs a distance.
A | When is semi-supervised learning worth it? | It is worth trying if labelling is expensive; in the course we label X-ray images at a cost of 11 kroner each.
A | Can I take a network that knows cats and dogs and re-use it for something entirely unrelated? | It helps only if the two tasks resemble each other.
A | explain loss function | **Loss function**: a number that says how wrong the model is.
A | My error keeps bouncing up and down and even grows during training. What's wrong? | If it is too large, the loss jumps about or grows; if it is too small, training takes for ever.
A | Which learning rate should I start with? | Start with 0.01 unless you have a reason for another value.
A | difference epoch batch | **Epoch**: one pass through all training examples. **Batch**: the examples used for a single step.
A | How do I recognise overfiting? | You recognise it by a low loss on the training data and a high one on the VALIDATION SET.
A | Both losses are high, what does that mean? | **Underfitting**: the model is too simple even for the training data; both losses are high.
A | What is the very first thing to try when the program has just learned everything by rote? | **Overfitting**: the model learns the training examples by heart and fails with new ones. | more data;
A | After how many epochs without progress do you stop early? | early stopping, that is, ending training when the validation loss has not fallen for 5 epochs.
A | Why must I not look at the final exam data while I'm still picking settings? | Whoever peeks at it while choosing gets results that are too good, for the choice then fits the test set by accident.
A | share of data for validation | **Validation set**: for choosing hyperparameters, 15%.
A | When is cross-validation preferable, and what is the price? | It is preferable if there are fewer than about 1,000 examples, but takes k times as long.
A | What was the lung disease model really looking at? | In a well-known case a model recognised lung disease by the hospital's stamp on the picture.
A | My program is right 99 times in 100 on a rare illness. Why might that still be rubbish? | Misleading if one class is rare: a test that always says "healthy" is 99% accurate if 1% are ill.
A | Which is usually more exact for tables of data, and what is its danger? | Usually the most exact for tables, but it overfits more easily than the forest.
A | Why is k-nearest neighbours slow? | Slow in use if there are many examples, because each is compared.
A | I'll have to miss two of the evenings. Do I still get a piece of paper at the end? | There is no examination, but those who attend at least eight evenings get a certificate.
N | Who published the transformer?
N | How many layers does the demonstration model have?
N | What does the preparatory afternoon cost?
N | learning rate for fine-tuning
N | I've never written a line of code. Which book should I work through before September?
N | How many trees should a random forest have?
N | My pictures are all from one camera and the other clinic uses another one. What can I do about that?
N | What precision did the lung disease model reach on other hospitals' pictures?
N | How many people can join on Mondays in room 14?
N | Is my own laptop needed for the evenings, or are there machines in the room?
F | Why is the examination held on the tenth evening?
F | Why does k-nearest neighbours need the longest training?
F | Why is the test set bigger than the training set?
F | Which three hyperparameters does the transformer share with DBSCAN?
O | What time does the post office close on Saturdays?
O | How do I prune a plum tree?
