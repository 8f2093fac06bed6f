A | What do I need on my computer before I begin, is a graphics card necessary? | You need Python 3.10 or later, about 2 GB of free disk space, and no graphics card.
A | How long should I set aside for all this? | Everything below takes some three hours, exercises included.
A | what does a tokeniser do | A tokeniser cuts text into pieces, called tokens, and gives each a number.
A | What is the drawback of cutting by words? | - By words: sequences are short, but every unknown word becomes the same token, "unk", and is lost.
A | Which way of cutting do today's models mostly use? | - By subwords: frequent words stay whole and rare ones are cut into parts. Nearly all present models use this.
A | tokens per word German | English text has about 1.3 tokens per word with a common subword tokeniser, German about 1.8, and Finnish 2.4, because long compound words are cut more often.
A | Why do people in Helsinki pay more for the same chat than people in London? | This matters for money: a service that charges by token is dearer for Finnish customers although they say the same thing.
A | How does byte-pair encoding work? | Byte-pair encoding (BPE) starts from single bytes and, again and again, merges the pair that occurs most often.
A | Why are there 7,744 merges and not 8,000? | The result is a file `vocab.json` with 8,000 entries and a file `merges.txt` with 7,744 merges, since the 256 bytes need no merging.
A | Difference between BPE and WordPiece? | WordPiece works alike but merges the pair that raises the likelihood of the corpus most.
A | Which method starts big and whittles the vocabulary down? | Unigram goes the other way: it begins with a large vocabulary and removes what is needed least.
A | What do I pay for a bigger vocabulary? | Larger vocabularies shorten sequences but enlarge the embedding table.
A | My model is hopeless at sums. How should the digits be split? | Models add better if digits are cut one by one or in threes from the right.
A | Why shouldn't there be a space at the end of my prompt? | In many tokenisers " house" with a blank in front and "house" without are two different tokens. A prompt should therefore not end with a blank.
A | Can customers be allowed to type things like <|end|>? | 3. Special tokens. Marks such as <|end|> must never be accepted from users, because they could close the turn and speak in the system's name.
A | I get total gibberish but no error message at all. What could I have mixed up? | 5. Mismatch. A model works only with the tokeniser it was trained with. A wrong one gives no error, just nonsense.
A | Is the token vector of "bank" the same at the river and on the high street? | These token embeddings are static: "bank" has the same row in "river bank" and "savings bank".
A | Which pooling should I choose if I want to play safe? | Mean pooling takes the average of all token vectors and is the safest choice.
A | why is last token poling used with decoder models | Last-token pooling is used with decoder models, as only the last token has seen the whole sentence.
A | How many dimensions does mini-sent-33M give and how fast is it? | The model is 130 megabytes in size and gives 384 dimensions; on a laptop it embeds about 90 sentences a second.
A | Some of my texts are really long, will the whole of them be taken in? | Sentences longer than 512 tokens are cut off without a warning.
A | Explain in-batch negatives. | A question and its answer are pulled together, and the other answers in the batch are pushed away; these are called in-batch negatives.
A | Which brings more, hard negatives or a batch twice as big? | Hard negatives, that is, passages that look right but are not, bring more than any other trick: 5 points in our own tests, against 1 point for doubling the batch from 64 to 128.
A | How many quiz questions do I have to get right? | Nine right answers are enough.
N | How many gigabytes of working memory does embed.py need?
N | Who leads the transformer workshop?
N | What is in the enclosed corpus, newspapers or something else?
N | How many tokens per word does French have?
N | Is there a version of the exercises for people who use R and not Python?
N | train_bpe.py option for lower case
N | How big is mini-sent-110M on disk? I have hardly any room left on my laptop.
N | What temperature is used in the contrastive loss?
N | Where can I find the answers to the quiz if I get stuck?
N | Who invented WordPiece, and for which product was it made?
F | Why do Finnish texts need fewer tokens than English ones?
F | What does step 9 teach about quantisation?
F | Why does mini-sent-110M run faster than the small model?
F | Why does doubling the batch help more than hard negatives?
O | How do I fold a fitted sheet?
O | What is the notice period for a rented garage?
