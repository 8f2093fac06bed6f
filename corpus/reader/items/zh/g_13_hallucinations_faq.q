A | How often did it get small places in Cornwall wrong with no internet? | In a little survey by last year's class (14 people, 280 questions) it was wrong on 3 percent of questions about famous people, on 22 percent about Cornish villages, and on 46 percent when we asked for a book with its page number.
A | What was the penalty for the man who trusted the bot about HMRC? | Last autumn a member of the Redruth class had a tax deadline from a chatbot that was a month late; the fine was 100 pounds.
A | On which weekdays can I get free legal help? | But write down the date, keep a picture of the screen, and go to the advice centre in Penryn, open Tuesdays and Thursdays 10 to 1; it's free.
A | How many times should I put the identical query? | Ask the same question three times in fresh chats. Made-up details change, true ones mostly stay.
A | What percentage did the premium version get wrong overall? | In our survey the small free model was wrong in 24 percent of all cases and the large paid one in 11.
A | Why won't it admit ignorance? | It was trained to carry on a text in the likeliest way, and "I don't know" is seldom the likeliest.
A | Why is doubting its reply out loud no use? | Poor test. It backed down on 6 of 10 answers that had been right, just to please us.
A | How come errors of a premium chatbot slip past people more readily? | But when the large one was wrong, it sounded surer, and fewer of us noticed.
A | Does turning the randomness down to nothing guarantee truth? | Low temperature makes it say the same thing each time, not the true thing. If it's wrong at zero it'll be wrong every time.
A | Can I trust it on whether the fungus I picked is safe for dinner? | Doses of medicine, legal deadlines, anything with electricity or gas, and whether a mushroom can be eaten.
A | whos running the course | Your teacher is Ros Penhale.
A | Is it trying to deceive me on purpose? | Lying means knowing better. It has no separate drawer of facts to look things up in; it has a feel for what tends to follow what.
A | The reference it gave me leads to an error page. How should I regard what it told me? | If the link is dead, or the page doesn't say it, treat the answer as a guess.
A | For what sort of jobs needn't I worry about mistakes? | For a birthday poem, a packing list, ideas for names.
N | Which large paid model was wrong in 11 percent of all cases in the survey?
N | On how many percent of questions about court cases was it wrong in last year's class?
N | On what day and at what hour does the evening class "Computers without fear" meet?
N | What was the name of the member of the Redruth class who had a tax deadline from a chatbot?
N | How many people did the tenancy exercise with its 40 questions have?
N | What is the homework for week 6?
N | How many percent of questions about famous people were wrong with web search on?
F | Why is a factual hallucination easier to catch than one that clashes with a text you gave it?
F | Why did wrong answers about villages go up from 9 to 22 percent with search on?
F | Why did the Tamar Bridge open ten years later than the model says?
