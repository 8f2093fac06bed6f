A | What must be installed, and how much room on the drive, before I begin? | You need Python 3.11, about 6 GB of free disk and an afternoon.
A | Why bin the list of chapters and the little numerals at the foot of the sheet? | Throw away page numbers, running heads and tables of contents, since they match almost any question and explain none.
A | Some of my scans came out as half gibberish. Should I keep them? | Leave out pages with a recognition confidence under 80 percent; half-read words do more harm than a gap.
A | How many important sheets did somebody type up themselves? | We lost 64 pages in this way and entered 9 of the most important by hand.
A | What's the longest a snippet may be? | Cut at headings, and cut long sections again at paragraph ends, so that no passage has more than 220 words.
A | I need hits on an exact stock code. Which half of the search takes care of that? | The keyword index finds exact names, inventory numbers and rare words.
A | Do I have to buy special storage for a small collection? | With fewer than 100,000 passages you need no vector database: a plain array in memory answers in about 12 milliseconds.
A | How long do the embeddings need if I don't own a GPU? | The vectors take 25 minutes on an ordinary processor and 2 minutes on a graphics card.
A | why not simply add up the points both searches hand out | We use ranks and not scores because the scores of the two indexes lie on different scales.
A | Without a GPU, re-sorting makes people wait ages. How can I trim that? | On a processor alone it took 4 seconds; if that is too long for your visitors, have it read only the first 10.
A | Is it fine to copy your cut-off for my own project? | Do not take our figure for your own system: the marks depend on the reranker.
A | Where in the prompt does the runner-up go? | Put the best passage first and the second-best last, since models overlook what stands in the middle.
A | At what hour do fresh documents get picked up? | New or changed files are indexed nightly at 02:30.
A | Why does swapping the encoder force me to start over? | Rebuild everything from scratch only if you change the embedding model, because vectors of two models cannot be compared.
N | Which reranker read the question and the passage together in the museum of clocks?
N | Who withdrew the loan contract that went on being quoted?
N | How much does a graphics card cost that builds the vectors in 2 minutes?
N | In which folder were the 2,450 object files of the archive put?
N | Who wrote the 150 test questions?
N | what hit rate among the first ten did both indexes reach when merged?
N | Which clock was repaired in 1911, and by whom?
F | Why did keywords only reach 86 percent and both merged only 68?
F | How soon does a deleted file vanish from both indexes by itself?
F | What went wrong in the writing, where most of the twenty bad answers failed?
