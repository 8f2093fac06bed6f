A | What is the context window? | The context window is the largest number of tokens that a model can take in at one time, counting the instructions, the conversation so far, any documents, and the answer it is writing.
A | Why does a window hold fewer Finnish pages? | A token is a piece of a word; English runs to about 1.3 tokens per word, Finnish to 2.1, so the same window holds fewer Finnish pages.
A | My chatbot brought up something from days ago. Does it have a memory after all? | When a chat seems to "remember" last week, some program has put last week back into the window.
A | How large is the window of Aster-mini? | Aster-mini has a window of 32,000 tokens and Aster-pro one of 400,000.
A | longest answer of Aster-pro | The answer has a ceiling of its own: 4,000 tokens for the former and 16,000 for the latter.
A | If I paste in a huge manuscript, how long till it starts replying? | The second is time: Aster-pro begins to answer after 0.8 seconds with 5,000 tokens before it, and after 21 seconds with 300,000.
A | In which part of a manuscript are sentences found least often? | Moreover it depended on the place: sentences in the first or last tenth were found nearly always, those about the middle least often.
A | How did it do when three facts had to be put together? | When three facts from distant chapters had to be put together, the score at 300,000 tokens was 51.
A | What is the key-value cache for? | It keeps them in the key-value cache, so that each new word costs one step and not a rereading of the whole.
A | How much memory does one user with a full window need? | With Aster-mini, which we host ourselves, it takes 0.12 MB per token, hence a full window takes 3.8 GB for each user.
A | The weights fit on our card with room to spare, so why can so few people use it at the same time? | That is the reason why a card that holds the weights with ease may still serve only nine readers at once. | With Aster-mini, which we host ourselves, it takes 0.12 MB per token, hence a full window takes 3.8 GB for each user.
A | What does prompt caching do? | Prompt caching keeps them for the next call that begins with the same words.
A | Price per million tokens read from the cache? | | Read from cache | 0.30 dollars |
A | output price aster-pro | | Output | 15.00 dollars |
A | How long does a cache entry last? | An entry lasts five minutes and is renewed free of charge at each hit. For double the writing price it lasts one hour.
A | My instructions are just a few hundred tokens. Will they be cached? | Prefixes under 1,024 tokens are not cached at all.
A | From which call on does a cached prefix pay? | Since writing costs a quarter more than ordinary input and reading a tenth, a cached prefix pays from the second call on.
A | In which order should the parts of a promt stand? | So the order is all that matters: what never changes goes first, what changes goes last.
A | What happened to the bill once the date was moved? | After moving the date to the end we had hits on 87 percent of input tokens, and the monthly bill sank from 4,100 to 1,150 dollars.
A | Does the cache survive if I change from one model to the other? | switching models, as each has its own cache
A | When is it safe to reuse a finished answer for somebody else? | But it is only safe if the answer is the same for everyone.
A | Why was the semantic cache turned off? | We tried one at a likeness of 0.95 and turned it off after nine days, since "Is chapter 4 done?" was answered with the reply for chapter 5.
A | I want to be certain that every character's name is spelt the same throughout a very long novel. How is that done? | For checking that names are spelt alike we slide a window of 8,000 tokens over the text with an overlap of 1,000, and collect the names in a table.
A | Compare the cost of searching and sliding. | Searching is the cheapest at 2 cents a question, and sliding the dearest at 1.40 dollars a book, but only sliding sees every page.
N | Which company supplies Aster-pro?
N | How many parameters does Aster-mini have?
N | price of a summary per book
N | How many manuscripts does Orrin House handle in a year?
N | What card is Aster-mini hosted on?
N | Is there an upper limit to how many tokens may be kept in the cache?
N | We also get texts in Turkish. How many tokens per word should I reckon with?
N | How was the missing cache finally noticed?
N | Can I find out who asked what from the answer cache?
N | What share of questions on the glossary page comes from the answer cache?
F | Why are sentences in the middle found most often?
F | Why does it help to put the date at the start of the prompt?
F | Why is reading from the cache dearer than ordinary input?
F | Why does Orrin House use the semantic cache for the glossary?
O | How do I apply for a passport?
O | Which spices go into garam masala?
