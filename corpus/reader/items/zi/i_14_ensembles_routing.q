A | Can having several systems tackle the same thing ever be cheaper? | An ensemble lets several models answer the same question and combines the answers; its aim is quality, and it always costs more.
A | How many sentences go through the office between morning and night? | Our example throughout is a translation bureau in Trieste that handles 22,000 segments a day.
A | When does pooling the percentages beat a show of hands? | It is slightly better than voting, 91.6 percent, but only if all models state honest probabilities.
A | Was it worth going from four versions to twice that? | With four drafts the share of segments that needed no correction rose from 63 to 70 percent; going to eight drafts brought only one more.
A | Why were two of the sorters such a poor combination? | The bureau's second and third classifier came from the same maker and shared 80 percent of their errors; exchanging the third for an older, weaker but differently built one improved the vote by 1.5 points.
A | Could adding somebody less capable improve the team? | A weaker member can thus be the better one.
A | How quickly can I set up the simplest kind of dispatcher? | Built in an hour, easy to explain.
A | What's the downside of having a chatbot decide where things go? | 3. A language model as router: flexible, but it takes 400 milliseconds and eats up part of the saving.
A | who coached the dispatcher at the trieste office? | The classifier was trained in February by an intern, Zuleika Brandt.
A | How sure must the little one be so that its big brother isn't called in? | As a measure of certainty the bureau takes the mean probability of the tokens, with a threshold of 0.82.
A | What would a thousand sentences set me back if only the biggest one did the job? | Large model for everything: 6.10 euros per 1,000 segments.
A | Why was the try-small-first approach dropped at the start of summer? | It gave up the cascade in June, because translators complained about the uneven waiting.
A | One system has crashed and we're on the backup. After how long must I inform clients? | If one of the models fails, everything goes to the other; the customer is told only if the failure lasts longer than 20 minutes.
A | My homework is done. By when does it have to be in the post? | Send in your solutions within three weeks.
N | Which maker did the second and third classifier come from?
N | How many translators does the bureau in Trieste have?
N | What accuracy did four classifiers reach by voting?
N | Which languages are the 22,000 segments a day translated into?
N | How many milliseconds does a router with rules take per question?
N | what do voting and averaging cost per 1,000 segments?
N | What is the topic of lesson 15 of the correspondence course?
F | How does routing combine the answers of several models to the same question?
F | For which everyday texts does the bureau use four drafts?
F | Why does voting need an even number of voters?
