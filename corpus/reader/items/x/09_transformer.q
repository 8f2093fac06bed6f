A | why divide by the square root of the key dimension? | With long vectors the dot products become large, softmax puts nearly all its weight on one place, and the gradients vanish.
A | what is weight tying | The same table is used again at the output to turn vectors into scores for each token. | This is called weight tying, and in Heron-1 it saves 24.6 million parameters.
A | rotary embeddings | Heron-1 uses rotary embeddings, which turn queries and keys by an angle that depends on position, so that their dot product depends only on the distance between them.
A | Pre-norm or post-norm: what speaks for each? | Pre-norm trains stably without a long warm-up, for which reason Heron-1 and most large models use it. | Post-norm sometimes ends up slightly better, if one manages to train it.
A | how do you keep a word from peeking at what comes after it | In a decoder, a causal mask sets the scores of later tokens to minus infinity, so that no token can see its future.
A | Can three of us submit the homework together? | Handing in as a pair is allowed, threes are not.
A | if my text gets twice as long how much more work is the attention bit | Twice the length, four times the work in that part.
A | What is perplexity? | Perplexity is the exponential of the mean loss.
A | am I permitted to take a crib into the final? | One handwritten sheet of notes, A4, both sides, may be brought along.
A | How do Heron-1 and Heron-2 compare in perplexity? | Heron-1 reaches a perplexity of 21.4 on our test set, Heron-2, with 410 million parameters, 14.9.
A | kv cache purpose | When writing token by token, the keys and values of earlier tokens do not change. | They are kept in the KV cache, so that each new token needs only its own row.
A | Why do they add the input back onto the output of each sublayer? | They let gradients pass through many layers undamaged.
A | I'd like more adventurous output. Which way do I turn the knob? | Below 1 the distribution becomes sharper, above 1 flatter, and at 0 one simply takes the best token.
A | what's the catch with learned position vectors | Learned position vectors are a second possibility, but they cannot go beyond the length seen in training.
A | How many points do I need to be let into the exam and when is it? | Whoever has at least half of all exercise points is admitted to the exam, which takes place on 14 July in lecture hall B.
A | why can't BERT write an essay | Encoders such as BERT have no such mask and see both directions, which makes them good at classifying text and useless for writing it one word after another.
A | Where do most of a block's weights live? | About two thirds of the parameters in the blocks sit there.
A | how are the three ways of telling a model where a word stands different? | The original paper of 2017 added sine and cosine waves to the embeddings. | Learned position vectors are a second possibility, but they cannot go beyond the length seen in training. | Heron-1 uses rotary embeddings, which turn queries and keys by an angle that depends on position, so that their dot product depends only on the distance between them.
A | Which trick makes the memory for old tokens smaller, and by how much? | Grouped-query attention lets several query heads share one key and value head; with 12 query heads and 4 key-value heads the cache shrinks to a third.
A | Explain top-p samplng. | Top-p sampling keeps the smallest set of tokens whose probabilities add up to p, and draws from it.
N | How many blocks does Heron-2 have?
N | On what data was Heron-1 trained?
N | how long did it take to train heron-2 and on which hardware
N | What date is the retake in September?
N | why does Heron-1 use a GELU and not a ReLU?
N | How long does teh exam last?
N | who wrote the 2017 paper
N | What's the longest text Heron-1 can take in?
N | is rotary better than ALiBi for long texts?
N | heron-2 vocabulary size
N | what temperature does prof. Sato recommend for the exercises
N | I was ill and handed in sheet 6 a day late. Will my points still count?
N | Which head in Heron-1 follows syntax?
N | How is the tokeniser itself trained?
N | by how many points did post-norm beat pre-norm in their trial
F | Why does Heron-1 use grouped-query attention while Heron-2 doesn't?
F | Why does the feed-forward part grow with the square of the length?
F | What was covered in the section on mixture of experts?
F | why is pre-norm harder to train than post-norm?
F | Why was the exam moved to 24 July?
O | Where do swifts spend the winter?
O | how do I bleed a radiator
