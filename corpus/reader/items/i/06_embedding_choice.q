A | What does an embedding model do? | An embedding model turns a text into a list of numbers, called a vector, in such a way that texts of similar meaning get similar vectors.
A | How are the languages spread over the catalogue notes? | The network has 37 libraries and 640,000 catalogue notes, 55 percent in German, 30 percent in Italian and 15 percent in Ladin and English.
A | Why weren't hosted services considered? | Hosted services were ruled out by the second requirement, although two of them scored well in trials elsewhere. | Runs on our own server, which has no graphics card.
A | Which requirement concerns the length of texts? | Accepts texts of at least 500 tokens.
A | How many dimensions does Bernina-large have? | | Bernina-large | 1,024 | 512 | 14 | 86 % | free |
A | How fast is Bernina-small? | | Bernina-small | 384 | 512 | 95 | 78 % | free |
A | polyglot-x licence | | Polyglot-X | 1,536 | 2,048 | 9 | 88 % | research only |
A | What does Recall@10 mean? | Recall@10 is the share of our 400 test questions for which the right note was among the first ten hits.
A | The candidate with the top score wasn't picked. Why? | Polyglot-X had the best recall but fell out because of its licence.
A | What happens to a text that is longer than the model can read? | Edelvec fell out because 12 percent of our notes are longer than it can read; what lies beyond the limit is cut off without any warning.
A | Why Marmot-multi and not Bernina-large? | It is two points behind Bernina-large, but more than twice as fast, and a full run over all notes takes under six hours and not thirteen.
A | How did the two models do when somebody asks in Italian for a book described in German? | Bernina-small was fast enough but lost too much in questions asked across languages: there it reached only 61 percent, Marmot-multi 80 percent.
A | How much room would the index take with 768 numbers per vector? | With 4 bytes per number, 640,000 vectors of 768 dimensions occupy about 2 gigabytes; with 1,024 they would occupy 2.6.
A | Memory is tight on our machine. How can we make the index smaller, and what do we lose? | Rounding the numbers to one byte shrinks the index to a quarter and cost us 0.6 points of recall.
A | What are Matryoshka models? | Some models allow vectors to be shortened by dropping the last numbers (so-called Matryoshka models).
A | Which word has to stand before a question for Marmot-multi? | Marmot-multi expects the word "search: " before a question and "note: " before a catalogue note.
A | I get no error at all, yet the hits are much worse than promised. Could I have forgotten something in front of the texts? | If they are left out, no error message appears, but recall drops from 84 to 73 percent.
A | Can I trust public leaderboards when choosing? | Only for a first selection. | The public leaderboard placed Edelvec above Marmot-multi, because its tests consist mostly of English news.
A | Why was fine-tuning put off although it brought a gain? | Even so, we have postponed it, because readers click mostly on what the old search had placed at the top, and the model would learn the old search's mistakes.
A | How oftn is the choice looked at again? | The choice is reviewed every two years, or earlier if a candidate is at least four points better on our test.
N | Who are the manufacturers of the five models?
N | How much main memory does the server have?
N | Which recall did Edelvec reach across languages?
N | How did recall look for questions in Ladin?
N | What would the hosted services have cost?
N | How many parameters does Marmot-multi have?
N | Which vector database does the network use?
N | How long does a reader wait for the hits after typing a question?
N | Which names do the four librarians have?
N | I only have 50 short product descriptions in a single language. Which of these models would suit me?
N | Who lent the graphics card for the training?
N | keyword search BM25 combined with vectors recall
N | How many learning rounds and which learning rate were used in the 40 minutes of training?
N | Why did the representative of the valley libraries prefer Bernina-large?
N | Does Bernina-small also want a word in front of the question, and if so which?
F | Why did the network choose Polyglot-X?
F | Why is Bernina-large faster than Bernina-small?
F | Why was the vote unanimous?
F | What advantage did shortening the vectors to 256 bring?
F | Why does Edelvec accept the longest texts?
O | How do I descale a kettle?
O | What is the fine for riding a tram without a ticket?
