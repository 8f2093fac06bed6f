A | Since when has everybody been installing these? | Vector databases came into wide use from 2020 onwards, above all as the search part of chat assistants.
A | Which similarity formula is best once everything is normalised? | If all vectors have been scaled to length one, the three give the same ranking, and the dot product is then preferred for speed.
A | Would the software complain if I picked an unsuitable metric? | The measure must be the one that the embedding model was trained with; a wrong choice gives no error message, only poorer hits.
A | We have some 60,000 records. Is brute force all right? | With 384 dimensions a single processor core handles about two million comparisons a second, so exact search is good enough for up to roughly 100,000 entries.
A | why dont people aim for perfect accuracy? | A recall of 0.95 is a common target, as the last five percent may double the search time.
A | How much extra RAM does the graph method gobble up? | It is fast, often under 2 milliseconds for a million entries, but the links take 30 to 60 percent additional memory, and deleting is awkward: deleted entries are only marked, until the graph is rebuilt.
A | Under what circumstances do the groups have to be computed afresh? | The clusters are learned from a sample; if the data change their character later, they must be learned anew.
A | What's the downside of squeezing things down that hard? | It can shrink 1,536 bytes to 48, at the price of 5 to 10 points of recall, and is mostly combined with IVF.
A | When is it better to apply the restriction beforehand? | As a rule of thumb, pre-filtering pays if fewer than 2 percent of the entries meet the condition.
A | Is any of the tested software without cost, and what does it lack? | It is free and open, but has no user rights, so everyone who may read can read everything.
A | How long until everything was imported into the slowest contender? | Loading the five million vectors took 41 minutes in Ostrava, 55 in Lumenstore and 130 in pgNear.
A | How did the magazine justify its advice to companies with SQL already running? | The journal recommended pgNear for firms that already run a relational database and have under ten million entries, because backups, rights and transactions are then already in place.
A | Why do I have to redo the whole collection after switching encoders? | When the embedding model is replaced, all entries must be embedded again, since vectors from two models cannot be compared.
A | We only keep the numbers of confidential notes. Could an outsider get the wording back? | Another objection concerns privacy: it has been shown that short texts can be partly reconstructed from their embeddings, so vectors deserve the same protection as the texts.
N | How many milliseconds does IVF take for a million entries?
N | What does pgNear cost a month per machine?
N | Which solid-state disk did Datenwerk use in its test with five million vectors?
N | Why did Lumenstore take 31 gigabytes and Ostrava only 27?
N | How many firms had the engineer Yusuf Brandl advised before his article of 2023?
N | We have a billion entries on one machine. How much memory do disk graphs need for that?
N | who wrote the much-read article on privacy and reconstructed texts?
F | Why did Ostrava find fewer true neighbours than Lumenstore?
F | Why is post-filtering exact but slow when the condition is loose?
F | Why does storing 8-bit numbers instead of 32-bit ones cost 5 to 10 points of recall?
