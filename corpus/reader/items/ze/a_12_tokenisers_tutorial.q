A | Do I need a GPU for this? | You need Python 3.10 or later, about 2 GB of free disk space, and no graphics card.
A | How much of my day will it eat up? | Everything below takes some three hours, exercises included.
A | What's wrong with having one entry for each whole term? | By words: sequences are short, but every unknown word becomes the same token, "unk", and is lost.
A | Why do Helsinki clients end up with a bigger bill? | This matters for money: a service that charges by token is dearer for Finnish customers although they say the same thing.
A | Why are there fewer joins than items in the list? | The result is a file `vocab.json` with 8,000 entries and a file `merges.txt` with 7,744 merges, since the 256 bytes need no merging.
A | What drop should I see after quadrupling the list? | You should find 18 to 22 percent fewer.
A | how should long numerals be split so sums come out rite? | Models add better if digits are cut one by one or in threes from the right.
A | I always finish my instruction by hitting the space bar. Is that fine? | A prompt should therefore not end with a blank.
A | Why keep the public from typing control markers? | Special tokens. Marks such as <|end|> must never be accepted from users, because they could close the turn and speak in the system's name.
A | Does a money institution get a different row from the edge of a stream? | These token embeddings are static: "bank" has the same row in "river bank" and "savings bank".
A | Which way of condensing a sequence is the least risky? | Mean pooling takes the average of all token vectors and is the safest choice.
A | How fast is the small one on a notebook? | The model is 130 megabytes in size and gives 384 dimensions; on a laptop it embeds about 90 sentences a second.
A | How often does a supposed decoy prove correct after all? | Be careful to check hard negatives, as about one in eight turns out to be a true answer that nobody had marked.
A | I got eight out of twelve. What now? | If you have fewer, repeat step 3 and step 5, where most people stumble.
N | How many tokens per word does Polish have with a common subword tokeniser?
N | How many megabytes in size is the larger model mini-sent-110M?
N | Who trained the model mini-sent-33M used in the exercise?
N | What size of vocabulary do nearly all present models use?
N | I want to go to the transformer workshop on 22 May. In which room does it take place?
N | How many seconds does train_bpe.py take when the size is raised to 32,000?
N | why do nine right answers in the quiz suffice and not ten?
F | Why does Unigram start from single bytes and merge the pair that occurs most often?
F | Why does English text have more tokens per word than German?
F | Why did doubling the batch from 64 to 128 bring more than hard negatives?
