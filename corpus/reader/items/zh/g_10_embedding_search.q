A | How long was she busy with all this? | The work took Zofia eleven weeks at half time, along with a student, Kuba Lis, who did the sifting.
A | What is the monthly hosting expense? | The server costs 64 euros a month, 20 more than before.
A | What chunk length did they go for finally? | We took 300 with an overlap of 50.
A | By how much does the cross-checking stage slow things down? | The price was 280 milliseconds per query.
A | How many visitor queries were hidden away for final checks? | Of the 240 questions, 60 were locked away and looked at only twice.
A | Why do big chunks give bad matches? | A piece so long is about too many things, and its vector ends up in the middle of them.
A | Why did letting a chatbot invent a reply beforehand backfire? | It added 1.5 seconds and lost 2 points, because it invented ship names.
A | Why not trust the leaderboards? | We compared three embedding models on our own questions, since public rankings had misled us once.
A | Can I keep old entries and only vectorise new ones with the replacement system? | Vectors from two models must never be mixed in one index; when the model changes, all notes have to be embedded afresh, which took us five hours.
A | Is it wise to chop off word endings beforehand? | Stemming before embedding. The models want whole words.
A | why bother keeping keyword lookup at all | Embeddings are weak at names and numbers.
A | I have just a few weeks for our own archive. Which parts bring the most? | If she were to do it again, she says, she would do the cutting and the hybrid, stop there, and have 90 percent of the gain after three weeks.
A | What did people moan about in the first twelve months? | In 2022 it put a vector search beside its old word search, and for a year readers complained that it found "everything about ships and nothing about mine".
A | How is it possible to merge two rankings whose values aren't comparable? | It needs no scores, only ranks, and therefore nothing has to be put on a common scale.
N | How many of the 91,000 catalogue notes are in Kashubian?
N | What recall did the old word search, BM25, reach alone on the 240 questions?
N | Which model served as the reranker that read the top 40?
N | What was the MRR of Polyglot-M after training on the 3,100 pairs?
N | How much was Kuba Lis paid for sifting the hard negatives?
N | Which two librarians marked the notes that answered each question?
N | From whom was the card borrowed on which training took 50 minutes?
F | Why did random negatives bring a bigger gain than hard negatives?
F | Why is the reranker switched on for the search box on the web page but off at the desk?
F | Why did pieces of 150 tokens reach a higher recall than pieces of 300?
