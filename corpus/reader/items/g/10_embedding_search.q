A | How many catalogue notes does the library hold? | The Maritime Library in Gdynia holds 91,000 catalogue notes in four languages.
A | What is recall at 10? | The figure we follow is recall at 10: the share of questions for which a right note is among the first ten hits.
A | difference between recall and MRR | Recall tells us whether the reader can find it at all; MRR tells us whether he has to scroll.
A | How were the test questions put together? | Before touching anything we gathered 240 real questions from the reading-room log and had two librarians mark which notes answered each.
A | How many questions were locked away? | Of the 240 questions, 60 were locked away and looked at only twice.
A | Why do big chunks make for poor hits? | A piece so long is about too many things, and its vector ends up in the middle of them.
A | Which piece size was chosen? | We took 300 with an overlap of 50.
A | recall at 500 tokens | At 150 tokens recall was 66 percent, at 300 it was 69, at 500 it was 64, and at 1,000 it stood at 58.
A | My snippets often start mid-story so nobody knows what they refer to. What did they do about that? | Putting the title and the year of the note in front of every piece added another 3 points, for a piece that begins "The vessel then sailed" says nothing about which vessel.
A | Which embedding model was good at Kashubian? | Polyglot-M: 768 dimensions, 77 percent, 34 milliseconds; the only one that was good at Kashubian.
A | How many dimensions does Mewa-large have? | Mewa-large: 1,024 dimensions, 75 percent, 60 milliseconds.
A | What must stand before questions and notes with Polyglot-M? | Polyglot-M wants the word "query:" before questions and "passage:" before notes.
A | If I swap the model, can I keep the vectors I already have? | Vectors from two models must never be mixed in one index; when the model changes, all notes have to be embedded afresh, which took us five hours.
A | Searching for a ship by her number only turned up similar ones. Why? | Embeddings are weak at names and numbers.
A | How does reciprocal rank fusion join the lists? | So now both are run, and the two lists are joined by reciprocal rank fusion, which adds up 1 / (60 + rank) for each note.
A | Why is no common scale needed for the fusion? | It needs no scores, only ranks, and therefore nothing has to be put on a common scale.
A | For which kind of questions did the hybrid bring nothing? | For questions that hold a number, the gain was 15 points; for questions in whole sentences, none.
A | Why is a reranker slower than comparing vectors? | It is more exact than comparing ready-made vectors, but far slower, as nothing can be worked out beforehand.
A | How many hits does the reranker read? | We let it read the top 40 only.
A | Is the extra scoring step on while somebody is still typing on the website? | Readers at the desk did not mind; for the search box on the web page, where suggestions appear while you type, the reranker is switched off.
A | What are hard negatives? | The trick lies in the hard negatives: notes which the search ranks high but which are wrong.
A | How many epochs were enogh? | Two epochs were enough; at four the locked-away questions got worse.
A | Why was making up an answer first and searching with it a flop? | It added 1.5 seconds and lost 2 points, because it invented ship names.
A | What would Zofia do if she had to start over? | If she were to do it again, she says, she would do the cutting and the hybrid, stop there, and have 90 percent of the gain after three weeks.
N | Which reranker model does the library use?
N | What are the four languages of the catalogue notes?
N | vector index software
N | How much disk space do the vectors take up?
N | Who lent the library the card for training?
N | How many readers use the search in a month?
N | I'd like to try it from home. What's the web address of the search?
N | What was the final MRR after fine-tuning?
N | How often are new notes added to the index, every night or once a week?
N | Did the two librarians ever disagree about which notes were right?
F | Why did random negatives give a bigger gain than hard ones?
F | Why did Zofia choose Mewa-small in the end?
F | Why was the old word search thrown out?
F | How much recall was gained by cutting vectors to 256 dimensions?
O | How do I change a tyre?
O | What is the recipe for pierogi?
