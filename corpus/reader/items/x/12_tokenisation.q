A | what is tokenisation? | Tokenisation is the division of a text into units, called tokens, which a language model processes as single symbols.
A | why are chatbots so bad at telling how many r's are in a word | A model that sees "strawberry" as two tokens has no direct view of its letters, and counts them badly.
A | How does BPE training go, step by step? | Training starts with single characters. | The most frequent pair of neighbours is merged into a new symbol, and this is repeated until the vocabulary has reached the size wanted.
A | WordPiece vs BPE | WordPiece resembles BPE, but does not merge the most frequent pair; it merges the pair whose joining raises the likelihood of the training text most.
A | glitch tokens | Glitch tokens are tokens which are in the vocabulary but hardly occurred in training, for instance user names from a forum that was in the tokeniser's data and later left out of the model's.
A | Why do people writing in a small language get higher bills? | Speakers of languages that are rare in the training text need more tokens for the same content. | As services are usually billed by the token, they pay more, and their texts fill the context window sooner.
A | Who came up with byte pair encoding, and who brought it to translation? | Byte pair encoding (BPE) was described by Philip Gage in 1994 as a way of compressing data and was applied to machine translation by Sennrich, Haddow and Birch in 2015.
A | Is there ever an unknown word with byte-level BPE? | It follows that every text can be represented and that no placeholder for the unknown is needed.
A | I left a blank after my last word and the output went wonky, how come | A space at the end of a prompt may spoil the continuation, since most tokenisers attach the space to the word that follows.
A | finnish 32,000 | 32,000 tokens: 1.41 tokens per English word, 2.5 per Finnish word.
A | which number of entries do Halvorsen and Mwangi advise? | The authors therefore recommend 64,000, unless the model is chiefly meant for languages with rich inflection.
A | whats wrong with just having one symbl for each letter | Single characters avoid this, but make sequences four to five times as long in English, and the model has to learn spelling before it can learn meaning.
A | Which tool suits tongues that don't put gaps between words? | It treats the space as an ordinary character and so needs no previous division into words, which suits languages written without spaces, such as Japanese and Thai.
A | What does subword regularisation mean? | It can give several divisions of the same word with probabilities, which may be used in training as a kind of noise; this is called subword regularisation.
A | what do you gain and lose with a bigger vocabulary | A large vocabulary makes sequences shorter and thus saves computing time, but the embedding table grows and rare tokens are seldom seen in training.
A | how are sums made less error-prone by some tokenisers? | Arithmetic suffers when 1234 becomes 12 and 34 in one place and 123 and 4 in another; some tokenisers therefore cut numbers into single digits or groups of three.
A | can a tokeniser be changed once the model's been trained | Tokenisation is carried out by a separate program, the tokeniser, which is made before the model is trained and is not altered afterwards.
A | Compare unigram with BPE: where does each begin? | Training starts with single characters. | It starts with a large set of candidates and removes those whose absence does least harm, until the desired size is left.
A | any way to manage without cutting text up like that at all, and what's the snag? | Models that work on bytes directly do without a tokeniser. | They are robust against misspellings, but need more computing time per sentence.
A | Did results keep getting better all the way to the biggest vocabulary? | Quality on the authors' tests rose up to 64,000 and then stayed level, while the share of the embedding table in all parameters went from 5 to 19 percent.
N | How large is BERT's vocabulary?
N | when was the Osprey study published
N | Who wrote SentencePiece?
N | Which vocabulary size does the study advice for Finnish?
N | how many tokens per german word with 64,000 entries?
N | How much text is needed to train a tokeniser?
N | who first described the unigram model
N | which forum did the user names among the glitch tokens come from
N | is BPE faster at encoding than unigram?
N | What share of all parameters does the embedding table take at 32,000?
N | I want to add a few hundred medical terms to an existing vocabulary. How do I do that without breaking the model?
N | how many tokens does a thai word need on average
N | Why did Gage want to compress data in the first place?
N | emoji tokens
N | How much more computing time do byte models take per sentence, roughly?
F | Why did quality fall when the vocabulary went beyond 64,000?
F | Why did Sennrich invent BPE in 1994 as a compression method?
F | Which placeholder does byte-level BPE use for unknown words?
F | why does WordPiece begin with a big set and remove candidates?
F | Why does a Finnish word need fewer tokens than an English one?
O | What is the penalty for fare dodging in Vienna?
O | how do i store dahlia tubers over winter
