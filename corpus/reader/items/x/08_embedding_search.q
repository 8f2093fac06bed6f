A | What is an embedding? | An **embedding** is a list of numbers that stands for the meaning of a text.
A | why take the smaller model | We took finch-small: five points of recall were not worth eight times the waiting.
A | recall finch-large | | finch-large | 1,024 | 1.3 GB | 0.86 | 74 ms |
A | what happens with text that's too long for the model, do i get an error | finch-small reads at most 512 tokens and ignores the rest without warning.
A | Why put the name of the dish at the front of each chunk? | For the 7 percent that do not, we cut at paragraph ends into pieces of up to 300 tokens with 40 tokens of overlap, and put the title in front of each piece, because a piece that says "stir and leave for an hour" tells nobody what it is about.
A | I've only got some twenty thousand entries. Must I buy a vector store? | With 20,000 vectors you need no special database.
A | HNSW or IVF: what are the trade-offs? | HNSW builds a graph in which the search hops from neighbour to neighbour; it is quick and accurate, but hungry for memory and slow to build. | IVF sorts the vectors into clusters and looks only into the nearest ones; it is leaner, but loses results that lie near a border between clusters unless you raise `nprobe`.
A | Why does fusion use ranks? | Fusion uses ranks and not scores, because the scores of the two methods lie on different scales.
A | Can I embed the queries with a different model than the recipes? | Whatever you choose, use the same model for documents and queries, since vectors from different models cannot be compared.
A | what did forgetting the prefixes do | Both models expect a prefix: `passage: ` before documents and `query: ` before queries. | Leaving it out cost us 0.06 of recall.
A | cross-encoder drawback | It is more accurate than comparing two separate vectors, but nothing can be computed in advance, so apply it to the top 30 only.
A | someone looks for an exotic spice mix by its name and gets rubbish. how can that be mended | Embeddings are weak on rare names and codes. | So run BM25 next to it and merge the two lists with reciprocal rank fusion: each recipe gets 1 / (60 + rank) from each list, and the sums are sorted.
A | How do I find the right cut-off for saying there are no results? | That threshold belongs to this model and this collection; find your own by looking at 50 queries which you know have no answer.
A | from how many vectors on does an aproximate index pay | Approximate indexes become worthwhile from about a million vectors.
A | how much did reranking improve the very top result, and at what price in time? | For us it lifted the share of queries with a correct first hit from 62 to 71 percent and added 210 ms.
A | Do visitors of the site get the reranked list or just staff? | We left it out of the public site and kept it for the editors' tool.
A | What does cosine similarity mean? | Closeness is measured by cosine similarity, the cosine of the angle between two vectors: 1 for the same direction, 0 for a right angle.
A | what's the point of scaling everything to length one | If all vectors have been scaled to length 1, cosine similarity is just the dot product, which saves time.
A | If I swap the model out later, what work is waiting for me? | If you change the model, all vectors must be recomputed; for us that takes 40 minutes.
A | may I use that cookery data in a product I sell? | The collection is the Larkspur recipe set: 18,400 recipes in English, free for any use.
N | Who trained the finch models?
N | How long does finch-large need per query on a graphics card?
N | what recall does BM25 reach on its own?
N | Why is the constant in the fusion formula 60?
N | How many tokens can finch-large read at most?
N | who wrote the 200 test queries
N | which cross-encoder did they use for the editors
N | is HNSW quicker than DiskANN?
N | What should the similarity treshold be with finch-large?
N | overlap 40 tokens reason
N | how much memory would the 1,024-dimension matrix need with an HNSW graph on top
N | My recipes are in Danish and Polish. Will finch-small cope with that?
N | Since when have Anneke Vos and Rashid Bello been answering in the forum?
N | How do I get rid of the vectors of a recipe that's been deleted?
N | how many queries a day does the public site get?
F | Why did they choose finch-large for the site?
F | Why did adding BM25 lower recall at 10?
F | what does step 7 say about caching query vectors?
F | Why is the cross-encoder run over all 18,400 recipes?
F | why is IVF hungrier for memory than HNSW
O | How do I register a stillbirth in Ireland?
O | what's a fair price for a used accordion
