A | How many searches were there in the second quarter? | From April to June visitors made 412,600 searches, 6 per cent more than in the first quarter.
A | What part of the turnover comes from people who use the search box? | Search was used in 29 per cent of visits, but these visits brought 54 per cent of the sales.
A | no result rate goal | | Searches with no result | 11.2 % | 7.9 % | 6 % |
A | What share of searches ended with somebody buying in the first quarter? | | Searches ending in a purchase | 4.1 % | 4.6 % | 5 % |
A | Which of the targets has been met? | Only the time to answer has reached its goal.
A | Why do fewer people come away with an empty result list now? | The fall in searches without a result comes almost wholly from the list of synonyms brought in on 22 April.
A | what is a refinement | A **refinement** is a second query within 60 seconds by the same visitor that shares at least one word with the first.
A | Do the suggestions that pop up while I type count as searches? | A **search** is a query sent off with the Enter key or the button; suggestions that appear while typing are not counted.
A | How much of the raw traffic came from robots? | Bots are removed by means of a list, which took out 18 per cent of raw queries this quarter.
A | I always refuse cookies. Am I in these numbers? | Visitors who refuse cookies are counted in the totals, but not in the figures on purchases.
A | What do people search for most often? | The first five are "tote bag", "van Gogh", "umbrella", "calendar" and "gift card".
A | How has the length of queries developed? | The mean went from 2.1 to 2.7 words in a year, and 9 per cent are now whole questions, such as "what can I give a seven year old who likes knights".
A | What is the commonest reason for finding nothing? | 38 per cent: the article does not exist in the shop (most often puzzles and film posters);
A | Why do so many people give up after typing poster? | Exits are most frequent after "poster" (44 per cent), because the results show postcards first.
A | Compare how often phone users and desktop users leave without a click. | On telephones exits are 36 per cent, on desktop computers 25.
A | Did the vector search help with full sentences? | For whole questions clicks rose from 31 to 47 per cent.
A | What got worse in the June experiment? | For article numbers it was worse: the right article came first in 82 per cent of cases in place of 99.
A | What's the monthly bill for making the vectors on our own machine, and what would it have been elsewhere? | The vectors are made by a small model on our own server and cost 85 pounds a month. A hosted service would have been 340.
A | Why don't we get ourselves a chatbot right away? | It would cost about 14,000 pounds to set up, and questions are still fewer than a tenth of queries.
A | Can I compare the purchases with those of a year ago? | Last year's second quarter cannot serve as a comparison for purchases, since the payment page was faulty for 16 days in it.
N | Which two members of the board asked for a chat assistant?
N | How much did the shop take in from April to June?
N | What is the tenth most frequent query?
N | Which model makes the vectors?
N | Until when is the dinosaur exhibition open?
N | What does a tote bag cost in the shop?
N | How many visitors in all took part in the trial in June?
N | I typed in what I wanted in Spanish and got nothing. Is the search meant to work in other languages?
N | Who put together the list of synonyms?
N | When does the board meet to decide on the running costs?
N | What are the five favourites that are shown when nothing is found?
N | search engine software used
N | How long do people stay on the site if they use search compared with those who don't?
N | What would the chat assistant cost each month to run?
N | How many of the bot queries came from competitors collecting prices?
F | Why did the time to answer grow longer in the second quarter?
F | Why should queries with digits be answered by meaning?
F | Why did clicks on one-word queries rise so strongly in the trial?
F | How was the trial in July different from the one in June?
F | Why was the hosted service chosen for the vectors?
O | How can I stop my glasses from fogging up?
O | What is the speed of sound in water?
