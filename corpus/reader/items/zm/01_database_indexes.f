A | Why shouldn't I put a bitmap on a shop where hundreds of people are editing at once? | where would it do me any good then? | They suit columns with few distinct values, such as status or country, in reporting systems that are loaded overnight.
A | covering index definition | how much did that bring you? | In Harbour this brought the monthly invoice list from 22 seconds down to 3.
A | And the homework, until when? | and if I'm a day late? | Late work loses 2 points per day; after the fourth day it is no longer accepted.
A | Why does saving data get more laborious once I have such a lookup aid? | so when should I leave it out altogether? | Leave small tables alone: below about 1,000 rows a full scan is as quick.
A | I need everything from last week sorted chronologically, which type handles that? | I always search with upper(name), will it still be used? | Wrapping the column in a function, as in `upper(name)`, also disables the index unless you have built it on that same expression.
A | How fast was fetching somebody's purchases after the speed-up? | It was like that with us too, but we threw out masses of old rows last month and now it's sluggish. why? | Deleted rows leave holes.
N | How many seconds does it take to create the hash variant? | on what kind of machine was that?
N | What is the maximum number of fields I should combine? | does that go for mysql as well
N | how long shoud i wait after reseting the usage conters? | who's allowed to do that?
N | The power failed halfway through the online recreation. How do I clean up? | can I see anywhere how far it had got?
N | When are the planner's statistics renewed by themselves, and do I have to do anything after a big import? | how long does it take?
N | Rebuilding in the normal way or concurrently: which one lets colleagues keep working, and what does that cost me? | why is it the faster one?
A | My lookup list has just 300 lines, is it worth the bother? | How much disk space did last year's class get back? | In last year's exercise the students removed 11 of 37 indexes and won back 1.4 GB.
A | When is there so much air inside that I have to recreate it? | With how many people can I do the exercise sheet? | Groups may have up to three members.
