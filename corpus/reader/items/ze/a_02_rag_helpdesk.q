A | How long did dealing with one customer enquiry take at first, and how much of it was looking things up? | Before the project an agent needed 11 minutes per ticket, of which 6 were spent hunting through manuals.
A | Why was the earlier bot scrapped? | A plain chat model was tried in February and dropped after three weeks, since it mixed up the Corva 200 and the Corva 220 and invented fault codes.
A | Are internal messages among staff searchable too? | Mails between agents are left out, because they contain guesses that were never checked.
A | A service notice went out just now. How soon will the bot know about it? | A new bulletin appears in the index within 30 minutes of publication, while manuals are loaded once a night at 02:15.
A | Why did big pieces of text cause trouble? | We first used fixed chunks of 1,000 tokens, but these mixed two fault codes in one chunk and the model then gave the wrong remedy.
A | what hapens to a really big grid? | Tables are kept whole unless they exceed 60 rows; longer tables are split and the head row is repeated.
A | How much delay does the second sorting stage add? | The reranker costs 140 milliseconds but lifted the share of tickets with the right chunk among the six from 78 to 91 percent.
A | When does the system decline to respond? | If the best chunk scores below 0.35, the assistant does not answer and shows "No source found".
A | Who chooses what extra material to put in after a failed lookup? | Agents are asked to mark such tickets with the tag GAP, and Lars Petrie goes through them each Monday to decide which papers to add.
A | May I dispatch a reply without having looked at any reference? | The agent must open at least one cited source before the Send button becomes active.
A | A caller reports a leak in the kitchen and feels dizzy. Who takes over, and how fast? | Replies that concern gas smell, carbon monoxide or scalding are never drafted by the assistant; such tickets go straight to the safety team, which answers within 15 minutes.
A | Who benefited more, beginners or veterans? | New agents gained most: those with less than six months in the job saved 5.9 minutes per ticket, against 2.7 for those with over three years.
A | After what time had the investment earned back its expense? | At the present volume the project paid for itself after seven months.
A | How low must the portion of useless suggestions get before the public might talk to it? | The decision will be looked at again once that rate falls under 5 percent.
N | How many of the 312 product manuals are in German?
N | What did the plain chat model tried in February cost a month?
N | Why does the reranker keep 6 chunks and not more?
N | How many tickets a month concern gas smell, carbon monoxide or scalding?
N | Who received the alarm on the on-call phone when the nightly load was not finished by 04:00?
N | The assistant quoted warranty terms from 2016 to a customer who had bought in 2023. What compensation did he get?
N | which firm made the former manual search licence that was cancelled in june?
F | Why are closed tickets cut into chunks of at most 350 tokens?
F | Why did customer satisfaction fall from 4.3 to 4.1 after four months?
F | When will customers be allowed to chat with the assistant directly, as was decided for October?
