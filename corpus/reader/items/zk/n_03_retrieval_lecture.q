A | What length of chunk did they end up with? | We settled on 300 words with an overlap of 50.
A | How much did adding the heading to each chunk improve things? | It costs ten words and it raised our hit rate by four points.
A | How long was recomputing everything from scratch? | Vectors too, unless you change the model that makes them; then everything has to be computed again, which took us eleven hours.
A | How often is somebody turned away although the reply did exist? | At that point one in twelve answerable questions is refused wrongly.
A | How many snippets are in the whole archive? | We have 2.3 million passages.
A | Why combine the lists by position instead of the marks they were given? | We take the first fifty of each list and merge them by rank, not by score, since the scores are not on the same scale.
A | Why not split up grids of figures? | Tables we do not cut at all, however long they are, because a row without its heading is worthless.
A | why cant I just paste my whole libary into the prompt | For a library, no, because you pay for each word read, and because models overlook things in the middle of long texts.
A | Does keyword lookup cope with synonyms? | It fails when the question says "wedding" and the register says "marriage".
A | Is the semantic method reliable for catalogue codes? | But ask it for "inventory 4417-B" and it will happily bring you 4471-B, because to it they look alike.
A | I've only got budget for a single upgrade. Which should it be? | With the parish registers the correct passage stood in first place in 61 per cent of the cases before, and in 79 per cent after. If you can afford only one improvement, take this one.
A | What are the students supposed to prepare for the following class? | Take twenty questions that your readers really asked. Write down for each the shelf and page where the answer stands. Bring them next Tuesday on paper.
A | How are old church-language records found? | The vector model was trained on a hundred languages, but its Latin is poor, so for Latin we rely on the word search alone, with a list of 1,900 spelling variants that Brother Anselm drew up.
A | who else is on after the talk? | I shall speak for fifty minutes, and then Mr. Adeyemi from the city archive will show his system.
N | In what share of questions did pieces of 300 words find the right one?
N | who wrote the original paper with the figure of sixty?
N | Which vector model with a hundred languages do they use?
N | How long did Brother Anselm work on his 1,900 spelling variants?
N | I missed the evening. What did Mr. Adeyemi's system search?
N | Are most of the parish registers in Latin?
N | Why does the course meet on Tuesdays?
F | Why did pieces of 800 words find the right one most often?
F | Vectors cannot find the marriage for the wedding. What is done about that?
F | how much did the re-ranker lower the 79 per cent in first place?
