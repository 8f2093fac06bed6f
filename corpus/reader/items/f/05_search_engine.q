A | What is a crawler? | A crawler is a program that visits pages, stores their text and follows the links it finds there.
A | How often does Beetle come back to a page? | It starts from a list of 1,900 library home pages and comes back to each page after 3 to 30 days, sooner if the page changed at the last visits.
A | I changed the rules for robots on my site this morning. When will you notice? | Write a rule for "beetle" in the file robots.txt of your site; it is read anew every 24 hours.
A | Should I use robots.txt or noindex? | Use robots.txt if you want to save traffic, and "noindex" if you want to stay hidden, because a blocked page may still be listed by its bare address if others link to it.
A | explain inverted index | It is like the index at the back of a book: for every word it lists the documents in which the word occurs, and at which positions.
A | size of the index in terabytes | Our index takes up 2.1 terabytes, roughly a quarter of the size of the texts themselves.
A | Do I have to bother with the little stroke on the e when I look for a café? | Normalisation makes everything lower case and removes accents, so that "Café" and "cafe" meet.
A | what does stemming do | Stemming cuts off endings, so that "binding" and "binds" both become "bind".
A | Why are Finnish words treated differently? | Stemming is switched off for Finnish and Hungarian, where it did more harm than good; there we use a dictionary of base forms instead, which is called lemmatisation.
A | Years ago I couldn't find the band The Who with you. What was the reason? | Until 2016 we dropped stop words such as "the" and "of" to save space. | That made it impossible to search for "The Who" or "to be or not to be".
A | How many candidates does BM25 pass on, and how fast? | It picks the best 200 candidates within 30 milliseconds.
A | Why isn't the clever model simply run on everything you have? | Applying it to all pages would take hours.
A | difference between BM25 and TF-IDF when a word is repeated very often | TF-IDF grows without limit the more often a word occurs, so a page that repeats "maps" a thousand times would win. | In BM25 the gain levels off after a few repetitions.
A | Where do you still use TF-IDF? | The older formula is still used in our "similar documents" box, since it is simpler and the results are good enough there.
A | If I got all my friends to point to my page, how much would that push it up? | Pages to which many others link get a bonus of up to 10%.
A | Can I pay to be listed higher? | Nobody can buy a better place; Quillfinder has no advertisements and lives on membership fees of its libraries, 480 euros a year for small houses and 2,300 euros for those with more than 50 staff.
A | I want mercury the metal and keep getting the planet, how do I get rid of it? | A minus sign excludes a word: mercury -planet.
A | asterisk minimum number of letters | It must be preceded by at least three letters.
A | Can I use brakets in a query? | Brackets are not supported yet.
A | When does the "Did you mean" line appear? | If a query brings fewer than five hits, we look for words at an edit distance of one or two, that is, one or two letters inserted, left out or exchanged, and offer a "Did you mean" line.
A | What is the difference between precision and recall? | Precision is the share of the results shown that are relevant. | Recall is the share of all relevant documents that are shown.
A | I'm a patent attorney and mustn't miss anything. Which of the two yardsticks should I care about? | For lawyers and patent searchers recall matters more; for somebody who wants opening hours, precision at the top is enough.
A | How much better did the results get thanks to the neural model? | At the last round precision at ten was 0.71, compared with 0.58 before the neural model was added.
A | Do you keep track of which hits I open? | Clicks are not stored at all.
N | In which programming language is Beetle written?
N | How many queries does Quillfinder answer per day?
N | I run a small archive and have just put up a new website that nobody links to. How do I tell you about it?
N | edit distance for words of three letters
N | How was the neural model trained?
N | Can I look for books that came out in French only?
N | How much are the four librarians paid for judging hits?
N | Which sign do I use to find two words that stand close to each other?
N | When did Quillfinder start?
N | Does it cost me anything as a private reader to keep a reading list with you?
F | Why do you show advertisements above the results?
F | Why is the recall of 0.71 so low?
F | What does year: do to the ranking of new pages?
F | Why does my reading list change the order of my results?
O | Which wood is best for a garden bench?
O | How many players are in a handball team?
