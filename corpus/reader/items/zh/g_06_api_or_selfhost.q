A | How much does he spend on the cloud provider each month? | With the API you use, that is 2 euros per million going in and 8 coming out, and since yours is half and half, you pay 200 euros a month.
A | At what volume would doing it in-house become the better deal? | For that machine, somewhere near 250 million tokens a month, provided you can keep the card busy.
A | For how long does the vendor hang on to what we submit? | Second, how long they are kept: 30 days for abuse checks, unless you apply for zero retention, which your supplier grants to medical customers only.
A | What was the actual downtime over the past twelve months? | Last year it really was off for 9 hours in all.
A | How much warning is there before a fixed release gets retired? | Pinned versions stay up for at least 12 months after the next one comes out, and you get 90 days' notice.
A | Why did the bot's style shift without anyone touching a thing? | That's because you called it by its short name, which always points to the newest version.
A | Why wouldn't training on old jobs help much with Gaelic? | For Irish it was another story: 74 for the API, 52 for the open one, and tuning only brought it up to 58, because you have just 1,100 pairs in Irish.
A | How come a breakdown of one's own box may last 24 hours? | With one machine of your own you should reckon with a full day once a year, because a spare card takes a day to arrive.
A | Would a server in my basement automatically be more secure? | A badly patched box in your cellar is not safer than a large supplier.
A | Can the vendor learn from documents of a paying firm? | First, whether your texts are used for training; on the business contract they aren't, on the free one they may be.
A | whats her fee | A translation into Norwegian. My mother-in-law's recipes, 60 pages.
A | What staffing is needed if we operate it ourselves? | To self-host you need one person who can read a log at eight in the evening, and a second for holidays.
A | One client forbids third parties altogether. What options does that leave me? | Then for Saint Brendan's there's nothing to weigh up. That job goes on your own machine or you decline it.
A | When ought he to redo the calculation? | Look at the sums again when you reach 150 million tokens, or when the Irish of the open models has caught up, whichever comes first.
N | What is the name of the second of the two clients that are hospitals?
N | How many pages are in the one batch that Saint Brendan's sends each week?
N | Which company supplies the API that Marek uses on the business contract?
N | How much did tuning the open 27B model on the archive cost in euros?
N | How many of the 19 people at the translation bureau translate into Irish?
N | In which spring month did the tone of the model change overnight?
N | Who looks after the machine when Aoife is on holiday?
F | Why is having everything done inside the EU 10 percent cheaper?
F | Why did the translators take more of the untuned open model's sentences than of the API's?
F | Why does Sunniva advise moving everything but hospital work to a rented machine?
