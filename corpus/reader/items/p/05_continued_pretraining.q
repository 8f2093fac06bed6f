A | What is continued pre-training good for? | In this tutorial you take a general language model and go on training it on plain text from one field, so that it picks up the field's vocabulary and habits of thought.
A | Do I have to write questions and answers for the training text? | The text has no questions and answers; the model simply predicts the next word, as in its first training.
A | How large was the base of Sedna? | Our running example is Sedna, a model for marine geology made at the University of Brattvik from a 3-billion-parameter base.
A | How do I find out whether my subject's jargon is foreign enough to the model? | First, your field's language is rare in the base model: measure the perplexity on 100 of your documents, and go on only if it is at least twice that on newspaper text.
A | We have about 20 million tokens of reports. Is that enough to bother? | With less than 50 million tokens you will see little change; retrieval is then the better way.
A | How many tokens came from cruise reports and how many from theses? | Sedna had 840 million tokens, of which 610 million came from journal articles, 150 million from cruise reports and 80 million from theses.
A | How much of the text was thrown out as copies? | Remove duplicates: Sedna's team lost 22% of its text here, mostly cruise reports stored in several archives.
A | why drop documents full of numbers | Documents in which more than a third of the characters are digits are dropped, because tables without their layout teach nothing.
A | Why were two publishers left out? | Brattvik had to leave out two publishers whose contracts permit reading but not training.
A | What is catastrophic forgetting? | A model that sees only seismic profiles will soon be unable to write an ordinary letter. | This loss is called catastrophic forgetting.
A | What share of general text did Sedna have? | - 20% keeps it within one point; this is what Sedna used.
A | What's the catch if half of my mix is everyday text? | - 50% keeps it intact but doubles the time of training.
A | The original data of my model were never published. What everyday text can I mix in instead? | Otherwise use encyclopaedia articles.
A | What happened with the higher learning rate of 3e-4? | A higher rate, 3e-4, learned geology faster but cost seven points of general ability even with the mix.
A | How long did the training of Sedna take and what did it cost? | Sedna ran for two passes over the data, 11 days on four H100 cards, at a cost of 74,000 kroner.
A | What should I do when the loss on general text goes up? | If the second rises by over 5%, go back to the last good checkpoint and increase the share of general text.
A | Why was it not trained for a third pass? | A third pass brought Sedna no gain, and it began to recite whole abstracts by heart.
A | My model no longer obeys instructions after the training. Is there a quick fix without collecting data? | Or you can add the difference between the chat model and its base to your new weights, which takes minutes and no data but works only if you started from the base version.
A | Sedna with retrieval score vs base with retrieval | The base model with retrieval got 61%, and Sedna with retrieval 73%.
A | Our firm wants to use Sedna. Whom do we have to ask? | Companies must ask the university's licensing office.
N | Which program was used to find the duplicates?
N | Who paid for the training of Sedna?
N | When was the final release of Sedna?
N | What batch size was used in training?
N | Where can I download Sedna?
N | How long did it take to collect and clean the text?
N | A lot of our reports exist only in Norwegian. Do we have to translate them before the training?
N | Should new words be added to the tokenizer
N | How many points did Sedna lose on writing code?
N | What does a company pay for a licence for Sedna?
N | Can I do this with LoRA instead of training all the weights?
N | How many questions in Professor Hjelle's test were multiple choice?
N | Names of the two publishers that were excluded
N | How do I know that my documents contain no personal data, and what do I do if they do?
N | How much disk space do the saved checkpoints take up?
F | Why did the base model do better than Sedna in the test?
F | Why did Brattvik include tables of digits as its main source?
F | Why was continued pre-training found to make retrieval unnecessary?
F | What happens in step 8, the compression of the model?
F | Why did a third pass over the data improve the results so much?
O | What is a fair price for a used cello?
O | How do I prune raspberries after the harvest?
