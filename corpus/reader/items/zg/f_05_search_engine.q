A | How often will your bot drop by my website again? | It starts from a list of 1,900 library home pages and comes back to each page after 3 to 30 days, sooner if the page changed at the last visits.
A | Is there any means of locking your robot out? | Write a rule for "beetle" in the file robots.txt of your site; it is read anew every 24 hours.
A | I shut the robot out, yet my URL still pops up. Why? | Use robots.txt if you want to save traffic, and "noindex" if you want to stay hidden, because a blocked page may still be listed by its bare address if others link to it.
A | How much disk does the lookup structure need? | Our index takes up 2.1 terabytes, roughly a quarter of the size of the texts themselves.
A | In which tongues do you not chop suffixes? | Stemming is switched off for Finnish and Hungarian, where it did more harm than good; there we use a dictionary of base forms instead, which is called lemmatisation.
A | why could people not find a famous rock band before? | Until 2016 we dropped stop words such as "the" and "of" to save space. | That made it impossible to search for "The Who" or "to be or not to be".
A | How much delay does the AI step add? | The neural model then reads the query together with each candidate and re-orders them by meaning, which takes 120 milliseconds more.
A | What stops someone from cheating by stuffing one term in endlessly? | In BM25 the gain levels off after a few repetitions.
A | Could my firm pay to appear at the top? | Nobody can buy a better place; Quillfinder has no advertisements and lives on membership fees of its libraries, 480 euros a year for small houses and 2,300 euros for those with more than 50 staff.
A | How many characters must come before the wildcard? | It must be preceded by at least three letters.
A | Do I need to put a conjunction between terms? | AND need not be typed, because it is assumed between all words.
A | I made a speling slip in a quoted phrase. Will you fix it? | Words in quotation marks are never corrected.
A | How is quality checked, and by whom? | Four librarians judge the first ten hits of 600 test queries every spring.
A | For how many days do you hold on to what I typed? | We store queries without names and without addresses for 90 days, in order to find spelling mistakes and overload.
N | How many members with more than 50 staff pay Quillfinder membership fees of 2,300 euros?
N | In which year was the neural model that re-orders the candidates by meaning added?
N | What was recall at the last round of 600 test queries?
N | When will brackets be supported?
N | on how many servers are the 310 million pages of the inverted index stored?
N | How many words are there in the dictionary of base forms for Finnish?
N | I run a library. How do I add my home page to the list of 1,900 from which Beetle starts?
F | Why do links between pages of the same owner get a bonus of 10%?
F | Why does BM25 re-order the best 200 candidates after the neural model has picked them?
F | Why must AND be written in capitals while OR need not be typed?
