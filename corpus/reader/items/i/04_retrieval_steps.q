A | What do I need before I start? | You need Python 3.11, about 6 GB of free disk and an afternoon.
A | Why should running heads and tables of contents be thrown away? | Throw away page numbers, running heads and tables of contents, since they match almost any question and explain none.
A | Some of my scans came out garbled. Should I keep them anyway? | Leave out pages with a recognition confidence under 80 percent; half-read words do more harm than a gap.
A | maximum words per passage | Cut at headings, and cut long sections again at paragraph ends, so that no passage has more than 220 words.
A | Why does the object's title go in front of every passage? | Put the title of the object in front of every passage. | Without it, a passage such as "It was repaired in 1911" cannot be found by anyone asking for the clock by name.
A | What is the keyword index good at? | The keyword index finds exact names, inventory numbers and rare words.
A | What's the difference between the keyword and the vector index? | The keyword index finds exact names, inventory numbers and rare words. | The vector index finds passages that say the same in other words.
A | How long does it take to compute the vectors without a graphics card? | The vectors take 25 minutes on an ordinary processor and 2 minutes on a graphics card.
A | I have roughly 20,000 snippets. Do I have to set up a special database for the vectors? | With fewer than 100,000 passages you need no vector database: a plain array in memory answers in about 12 milliseconds.
A | How are the two result lists combined? | Fetch the best 30 from each index and merge the lists by reciprocal rank fusion: each passage gets 1 / (60 + its rank) from each list, and the sums decide.
A | Why ranks rather than scores when merging? | We use ranks and not scores because the scores of the two indexes lie on different scales.
A | How well did merging do against either search alone? | On our 150 test questions the right passage was among the first five in 68 percent of cases with keywords only, 74 percent with vectors only and 86 percent with both merged.
A | what is a reranker | A reranker is a model that reads the question and a passage together and gives one mark for the pair.
A | I have no graphics card and sorting the hits again takes ages. What can I do? | On a processor alone it took 4 seconds; if that is too long for your visitors, have it read only the first 10.
A | Below which mark does the system refuse to answer? | If the best mark of the reranker is below 0.35, reply "I find nothing about this in the archive" and show no answer.
A | What would have happened with a stricter cut of one half? | At 0.50 it turned away 59, but 21 good ones as well.
A | Can I simply copy your threshold? | Do not take our figure for your own system: the marks depend on the reranker.
A | In what order should the passages be given to the languge model? | Put the best passage first and the second-best last, since models overlook what stands in the middle.
A | When do I have to build everything again from zero? | Rebuild everything from scratch only if you change the embedding model, because vectors of two models cannot be compared.
A | My colleague wants to swap the chat model because answers are bad. How much would that have mended in the museum? | In our case 9 failed in cutting, 6 in searching, 3 in reranking and only 2 in the writing. | Most beginners change the language model first, which would have mended 2 of the 20.
N | Which embedding model does the museum use?
N | Which language model writes the answers?
N | Which text recognition program was used for the scans?
N | How many words should neighbouring passages overlap?
N | What does the whole system cost to run per month?
N | How many visitors use the archive search each day?
N | Why was the loan contract withdrawn?
N | How was the value 60 in the fusion formula chosen?
N | reranker name licence download
N | My sources are Word files and spreadsheets, not PDF. How do I convert them?
N | How long does it take for the language model to write an answer?
N | What was the hit rate among the first five when the reranker read only 10?
N | Who made up the 150 test questions?
N | Can visitors ask in Polish when the object files are in English?
N | What if two files contradict each other about the year a clock was built?
F | Why does the reranker look at all 18,300 passages?
F | Why did vectors alone do worse than keywords alone?
F | What happens in step 9?
F | Why are the new files indexed only once a month?
F | Why do you need a vector database for 2,450 files?
O | How do I get red wine out of a white tablecloth?
O | Who won the football world cup in 1974?
