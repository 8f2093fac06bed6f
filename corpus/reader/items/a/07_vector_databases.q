A | What is a vector database? | A **vector database** is a store for lists of numbers, called vectors or embeddings, which finds those entries that lie closest to a given vector.
A | Since when have they been widely used? | Vector databases came into wide use from 2020 onwards, above all as the search part of chat assistants.
A | Which closeness measure pays no heed to how long the vectors are? | *Cosine similarity* looks at the angle between two vectors and ignores their length.
A | All my vectors are normalised. Does it make any difference which measure I take? | If all vectors have been scaled to length one, the three give the same ranking, and the dot product is then preferred for speed.
A | Would I notice if I had set the wrong distance measure? | The measure must be the one that the embedding model was trained with; a wrong choice gives no error message, only poorer hits.
A | up to how many entries is brute force search ok | With 384 dimensions a single processor core handles about two million comparisons a second, so exact search is good enough for up to roughly 100,000 entries.
A | What does recall mean here? | Its quality is given as recall: the share of the true ten nearest entries that it finds.
A | Why do people settle for 95 percent and not go for everything? | A recall of 0.95 is a common target, as the last five percent may double the search time.
A | How much extra memory do the HNSW links take? | It is fast, often under 2 milliseconds for a million entries, but the links take 30 to 60 percent additional memory, and deleting is awkward: deleted entries are only marked, until the graph is rebuilt.
A | HNSW versus IVF: speed and memory | It is slower than HNSW at the same recall but needs hardly any additional memory.
A | When must the IVF clusters be learned again? | The clusters are learned from a sample; if the data change their character later, they must be learned anew.
A | explain product quantisaton | - **Product quantisation** compresses each vector by cutting it into pieces and storing the number of a typical piece in place of each.
A | We've got about a billion items and just the one server. Is there an index for that? | - **Disk graphs** keep the links on a solid-state disk. They take about 8 milliseconds per search but permit a billion entries on one machine.
A | Why do I sometimes get only two hits back when I search first and apply my condition afterwards? | *Post-filtering* searches first and throws away what does not fit; it is fast, but may return too few hits when the condition is strict.
A | When is it better to filter before searching? | As a rule of thumb, pre-filtering pays if fewer than 2 percent of the entries meet the condition.
A | Which product should a firm choose that already has a relational database, and why? | The journal recommended pgNear for firms that already run a relational database and have under ten million entries, because backups, rights and transactions are then already in place.
A | How much is Lumenstore a month? | It is sold at 390 euros a month per machine and can keep up to 5,000 clients apart in one database.
A | Can I hide some records from certain people in Ostrava? | It is free and open, but has no user rights, so everyone who may read can read everything.
A | Which of the three answered queries fastest in the test? | **Lumenstore** reached 94 percent at 2.2 milliseconds with 31 gigabytes.
A | How long did it take to load everything into pgNear compared with the others? | Loading the five million vectors took 41 minutes in Ostrava, 55 in Lumenstore and 130 in pgNear.
A | memory for one million vectors 768 dimensions | One million vectors of 768 dimensions thus take about 3.1 gigabytes, to which the index is added.
A | Do hits get much worse if I store one byte per number? | Storing 8-bit numbers instead of 32-bit ones cuts this to a quarter and typically costs less than one point of recall.
A | We're moving to a better embedding model. Can the old entries stay as they are? | When the embedding model is replaced, all entries must be embedded again, since vectors from two models cannot be compared.
A | Could a thief who only gets the number lists work out what was written? | Another objection concerns privacy: it has been shown that short texts can be partly reconstructed from their embeddings, so vectors deserve the same protection as the texts.
N | Who developed HNSW?
N | How much memory does IVF save over a disk graph on a million entries?
N | Does Lumenstore offer a free trial?
N | Which embedding model did Datenwerk use for its five million vectors?
N | How many layers should an HNSW graph have?
N | What does support for Ostrava cost if I want somebody to ring at night?
N | In which journal or blog did Yusuf Brandl publish his article?
N | how often should backups of a vector database be made
N | Our passages are in Japanese. Do these indexes work as well for that?
N | Which products switch between pre-filtering and post-filtering on their own?
F | Why is Euclidean distance the quickest measure to calculate?
F | Why did pgNear load the vectors fastest?
F | How does Ostrava's system of user rights work?
F | Why did Datenwerk recommend Lumenstore for small firms?
O | How do I teach my dog to stay?
O | What was the winning number in last night's lottery?
