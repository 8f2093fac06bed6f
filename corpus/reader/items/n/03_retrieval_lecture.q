A | What does retrieval mean? | Retrieval means that, before the model answers, we search a collection for passages and lay them in front of it.
A | How long did they make the pieces in the end? | We settled on 300 words with an overlap of 50.
A | If short pieces are found most often, what was the drawback of using them? | With 100 words, the right piece was found most often, in 88 per cent of questions, but it often lacked the sentence that one needed beside it.
A | Why let neighbouring pieces share some words? | The overlap is there so that no sentence is cut off from its neighbour.
A | I have long price tables in my collection. Should I chop them up as well? | Tables we do not cut at all, however long they are, because a row without its heading is worthless.
A | gain from putting the title before each piece | It costs ten words and it raised our hit rate by four points.
A | What is BM25 good at? | It needs no training, it is quick, and it is superb with names and shelf marks.
A | When does counting words go wrong? | It fails when the question says "wedding" and the register says "marriage".
A | My meaning-based search keeps mixing up two part numbers that differ by swapped digits. Is that normal? | But ask it for "inventory 4417-B" and it will happily bring you 4471-B, because to it they look alike.
A | Why merge by rank and not by score? | We take the first fifty of each list and merge them by rank, not by score, since the scores are not on the same scale.
A | How exactly are the points for a passage worked out when the two lists are put together? | A passage gets one divided by sixty plus its rank, from each list, and we add these up.
A | Should I tune the number sixty? | The figure of sixty comes from the original paper and nobody I know has ever gained anything by changing it.
A | What is a re-ranker? | A second model, the re-ranker, reads the question and the passage together and gives a mark.
A | How much did the second reading improve first place? | With the parish registers the correct passage stood in first place in 61 per cent of the cases before, and in 79 per cent after.
A | Why isn't the slow model simply run on the whole collection? | We have 2.3 million passages. At nine milliseconds you would wait for nearly six hours.
A | What happens if the best mark is only 0.2? | We use a threshold on the re-ranker's mark: below 0.35 we show the passages but let no answer be written.
A | How many questions that could be answered are turned away by mistake? | At that point one in twelve answerable questions is refused wrongly.
A | We are swapping our embedding model for another. Do we have to redo the whole index, and how long might it take? | Vectors too, unless you change the model that makes them; then everything has to be computed again, which took us eleven hours.
A | Do I still need search when my model can take in a whole book at once? | For one book, yes, just put the book in. For a library, no, because you pay for each word read, and because models overlook things in the middle of long texts.
A | how do they handle Latin documents | The vector model was trained on a hundred languages, but its Latin is poor, so for Latin we rely on the word search alone, with a list of 1,900 spelling variants that Brother Anselm drew up.
N | Which vector model does the project use?
N | How many numbers does one vector have?
N | How many registers are there in each language?
N | hit rate with 300 word pieces
N | What did Mr. Adeyemi show of his system?
N | I would like to enrol in the evening course. What does it cost?
N | Which language model writes the answer once the five passages have been found?
N | How was the re-ranker trained, and on how many examples?
N | What threshold would suit a shop that prefers to answer more often?
N | Why were five passages chosen rather than ten?
N | How many wrong answers get through at a threshold of 0.35 when the collection holds nothing?
N | Who wrote the paper that proposed the figure of sixty?
N | How long does one search take from typing the question to seeing the passages?
N | Where can I download the list of spelling variants?
N | What was the subject of lecture 6 apart from memory, and is there a recording of it?
F | Why does the speaker advise against using both ways of searching together?
F | Why did they choose pieces of 800 words?
F | What should be e-mailed to the speaker before next Tuesday?
F | Why is the vector search better than word counting at shelf marks?
F | How did the French registers turn out to be the hardest for the vector model?
O | My cat refuses the new dry food. What can I do?
O | How do I change a bicycle tyre?
