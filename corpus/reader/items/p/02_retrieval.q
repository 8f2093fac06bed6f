A | What does retrieval-augmented generation mean? | Retrieval-augmented generation, or RAG, means that the system first searches a collection for passages that bear on the question and then hands them to the model together with the question.
A | If I add a file this morning, how soon can the assistant quote it? | The main benefit is freshness: a document added at nine can be quoted at ten past nine.
A | Besides freshness, what is the advantage of retrieval? | The second benefit is that every statement can carry a reference that the reader can check.
A | How long should a chunk be for reports and for help pages? | We recommend 300 to 400 words for reports and a single question-answer pair for help pages.
A | May I split tables when cutting up my documents? | Tables should be kept whole, with their heading repeated, unless they exceed 60 rows.
A | why not use a big overlap between pieces | An overlap of 15% between neighbouring chunks keeps sentences from being torn away from their context; a larger overlap mostly fills the results with near-duplicates.
A | How often did Norvale find answers with its very first, long pieces? | At Norvale Energy the first index used chunks of 1,200 words. Answers were found only 58% of the time.
A | Does it help to put the section title into every chunk? | With chunks of 350 words the figure rose to 79%, and adding the title of the section to each chunk took it to 84%.
A | What is keyword search good at? | It is strong on part numbers, names and abbreviations.
A | Our staff say one word and the handbook says another, so nothing turns up. Which kind of search trips over that? | It fails when the user says "heater" and the manual says "boiler".
A | embeddings definition | Vector search turns the question and each chunk into lists of numbers, called embeddings, and compares them by angle.
A | Which valve was mixed up at Norvale? | It copes with synonyms but confuses similar codes: at Norvale it returned valve KX-210 for a question about valve KX-201.
A | How much slower was hybrid search than vector search? | It cost Norvale 35 milliseconds more per question than vector search alone and found the right passage in 91% of cases.
A | When is hybrid serach advised? | We advise hybrid search for any collection that holds codes or product names.
A | Why can't the reranker simply go through everything we have? | Because it reads each pair, it is too slow for the whole collection; it is given only the best 30 or so candidates.
A | We have no GPU and people want a reply at once. Should we still use a second scoring model? | Leave the reranker out if answers must begin within half a second and no graphics card is available.
A | Where did Dagmar Holl get unanswerable questions from? | Dagmar Holl, who led the Norvale team, collected 400 such questions from the complaints mailbox.
A | What was the downside of making the assistant admit that it has no answer? | The price was that 3% of answerable questions were also refused.
A | Why did Norvale settle on incremental updates? | Norvale chose incremental updates every 20 minutes because its archive sends no announcements.
A | Should I hide confidential passages before or after the model has read them? | The search must filter by the rights of the person asking before the passages reach the model, never afterwards, because a model that has read a secret cannot be relied on to keep it.
N | Which embedding model did Norvale use?
N | How many documents are in Norvale's archive?
N | What threshold was set on the reranker's score?
N | Our files are scans of old paper. What must I do before I can make them searchable?
N | How many dimensions should an embedding have?
N | how are the two ranked lists weighted when merging
N | Who invented BM25?
N | What did the graphics card for the reranker cost Norvale?
N | Half our manuals are in German and half in Polish; will a search in one language turn up the other?
N | Which vector database is best for 200,000 chunks?
N | How long does a nightly rebuild take?
N | Can the assistant remember earlier questions in the same conversation?
N | What do full employees at Norvale get to see, apart from the safety manuals?
N | Why did the 6% of made-up answers remain?
N | I can't tell when my files were last changed. How do I get a trustworthy date for them?
F | Why is vector search better than keyword search at part numbers?
F | Why did Norvale choose event-driven updates?
F | Why did recall fall after reranking?
F | What does the fourth way of refreshing an index, the weekly snapshot, need?
F | Why should chunks for reports have at least 2,000 words?
O | What is the best wood for a kitchen worktop?
O | How do I renew a fishing licence in Norway?
