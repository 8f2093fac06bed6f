A | what is an embedding | An embedding is a list of numbers that stands for a text in such a way that texts of similar meaning have similar lists.
A | cosine similarity meaning | We compare two of them by *cosine similarity*: the cosine of the angle between them, 1 for the same direction, 0 for unrelated.
A | Why do letters from customers stay in house? | An embedding is **not** an index, not a summary, and you can't rely on it being anonymous: with some effort the gist of a text can be got back out of its vector. | Customers' letters are therefore embedded on our own machine only.
A | May I store vectors of both models side by side in the same table? | Vectors from two models must never be mixed in one table.
A | model for other languages where hosted | | Blurbs in other languages | polyvec | 1,024 | hosted, 0.02 euros per million tokens |
A | How do the small and the base version of lumen differ in speed and quality? | lumen-small is four times as fast as lumen-base and loses two points on our search test.
A | What happens if I forget the word in front of the query? | lumen was trained with these prefixes, and without them recall drops by 6 points.
A | Why is newspaper praise taken out? | Remove praise from newspapers ("A masterpiece!"). It makes all novels alike.
A | When are two entries joined together with no human asked? | From 0.97 they're merged without asking, provided that the publisher is the same.
A | Is 0.8 a high score? | A similarity has no meaning of its own; 0.8 is a lot in one model and nothing in another.
A | Why is there an upper limit for the recommendations? | Above that it is usually another edition of the same book.
A | why does search always return something even if nothing fits well | We show the best 24, since an empty page sells nothing.
A | Approximate or exact: what are the timings and how complete is the quick one? | HNSW is an approximate method: it finds about 98 of the 100 true neighbours and takes 4 milliseconds, whereas exact search takes 190.
A | For what do you go for the slow, thorough method, and for what reason? | For the nightly search for duplicates we use exact search, because nobody's waiting and a missed duplicate costs a wrong order.
A | 8-bit memory saving | Storing the vectors as 8-bit integers cut memory from 950 to 240 MB and changed the order of the first ten results in 3% of searches.
A | Someone types just an author's surname. How does the system make sure she comes up? | So the keyword score and the vector score are both turned into ranks and added, with the keyword rank counting double when the query contains a digit or has just one word.
A | What contributed most to the improvement by training on purchases? | The hard negatives did most of it, that is, books that were shown and *not* bought.
A | Why should Christmas-time data be left out? | Don't use pairs from December: people buy presents, not what they searched for.
A | A book gets cheaper, must its vector be calculatd again? | Not when price or stock change, because neither is in the text.
A | What does it take for a new index to be held back, and for a mere warning? | If recall falls by more than 1.5 points against the week before, she gets a mail. | If it's more than 4, the new index isn't switched on.
N | Who makes polyvec and where are its servers?
N | Why does lumen-base have 768 numbers rather than 1,024?
N | How much recall is lost with binary vectors?
N | what is ef_construction set to
N | Is HNSW better than IVF for 310,000 titles?
N | How long did the tuning on 40,000 pairs take?
N | How many pairs did Yusuf judge?
N | duplicate titles found per night
N | What happens with merged titles if the merge turns out to be wrong?
N | Does polyvec lose recall for Japanese blurbs?
N | Which prefix should be used when embedding customers' letters?
N | who gets the mail when Pia is away on a Sunday?
N | we sell audio books without a blurb, what text do i embed for those?
N | What was recall at 24 before the prefixes were introduced?
N | Why is the search run on Sundays and not every night as for duplicates?
F | Why is lumen-small slower than lumen-base?
F | Why were binary vectors adopted in the end?
F | What does section 14 say about image embeddings?
F | How did random negatives bring the larger gain in tuning?
F | Why do all vectors have to be recomputed whenever stock changes?
O | How do I prepare for a marathon in twelve weeks?
O | tax allowance for a home office
