A | How much can the smaller of the two AIs hold at once? | Aster-mini has a window of 32,000 tokens and Aster-pro one of 400,000.
A | What am I charged for what the AI produces? | | Output | 15.00 dollars |
A | How long does a stored beginning survive if nobody uses it? | An entry lasts five minutes and is renewed free of charge at each hit.
A | How slow is the first word when I feed in a gigantic book? | The second is time: Aster-pro begins to answer after 0.8 seconds with 5,000 tokens before it, and after 21 seconds with 300,000.
A | What's the expense of going through a whole manuscript piece by piece for spelling? | Searching is the cheapest at 2 cents a question, and sliding the dearest at 1.40 dollars a book, but only sliding sees every page.
A | Why did no one realise the savings weren't happening? | As a result we had no hits whatever for two months, and nobody noticed, for the answers were right.
A | Why can one GPU handle so few people simultaneously? | With Aster-mini, which we host ourselves, it takes 0.12 MB per token, hence a full window takes 3.8 GB for each user.
A | Why was the fuzzy matching of similar queries abandoned? | We tried one at a likeness of 0.95 and turned it off after nine days, since "Is chapter 4 done?" was answered with the reply for chapter 5.
A | I address every visitor personally in the opening instructions. Does that spoil the discount? | a user's name in the system prompt
A | Does the chatbot truly recall what we discussed seven days ago? | When a chat seems to "remember" last week, some program has put last week back into the window.
A | how many times till it pays off? | Since writing costs a quarter more than ordinary input and reading a tenth, a cached prefix pays from the second call on.
A | Where in a long document is a detail likeliest to be overlooked? | Moreover it depended on the place: sentences in the first or last tenth were found nearly always, those about the middle least often.
A | I can't decide between the approaches. Whom can I turn to at the end of the week? | Editors who are unsure which to use may ask Leyla or, on Fridays, Bram Okafor.
A | How do they boil down an entire novel for its back cover? | For a blurb we summarise chapter by chapter and then summarise the summaries.
N | How many megabytes per token does the key-value cache of Aster-pro take?
N | Which supplier charges 3.75 dollars per million tokens written to the cache of Aster-pro?
N | On how many percent of input tokens did the answer cache of the glossary page have hits?
N | In which two months did the prompt that began with the date and time have no hits whatever?
N | What was the score at 20,000 tokens when three facts from distant chapters had to be put together?
N | How many tokens per word does Italian run to?
N | How much memory has the card that serves only nine readers at once?
F | Why does reading a token from the cache cost more than ordinary input?
F | Why should what changes go first in the prompt and what never changes last?
F | Why does the same window hold more pages in Finnish than in English?
