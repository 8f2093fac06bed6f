A | How many calls a day did the call centre take in 2022? | In the autumn of 2022 we took 5,400 calls a day for eleven clients, among them a water company, two webshops and a railway.
A | How much of a call went on writing the note? | A call lasted 7 minutes 20 seconds, of which 1 minute 50 was spent afterwards on writing the call note.
A | What did people who quit grumble about most? | In the exit interviews the call note was named more often than angry customers.
A | What is the maximum length of a call note? | Calls are turned into text by a speech recognizer, and a model then writes a note of no more than 80 words.
A | How often were the big rented model's notes good enough to leave alone? | A large rented model with a good prompt wrote notes that agents accepted unchanged in 77% of cases, at 6 cents a call.
A | price per call small model with adapter | A small model with an adapter, trained on 9,000 corrected notes, reached 85% at 0.8 cents.
A | What did the small model manage without any adapter? | The same small model without an adapter reached only 52%.
A | Why does each client get an adapter of its own? | We chose the small model with one adapter for each client, since the water company wants meter readings first and the railway wants the journey first.
A | Our little firm gets about 100 calls a day with them. Will we have our own adapter? | Clients with fewer than 150 calls a day have no adapter of their own.
A | Why are hints dropped after 1.5 seconds? | A hint must appear within 1.5 seconds or it is not shown, because agents told us that a late hint is worse than none.
A | Do beginners use the hints more than old hands? | New agents, those with under six months of service, use the hints in 41% of calls; experienced ones in 12%.
A | How long is the training for new agents now? | Training for new agents has been shortened from five weeks to three and a half.
A | What did the voice robot do to customer satisfaction? | It handled 38% of them without an agent, and satisfaction fell from 4.1 to 3.2 out of 5.
A | What was the real trouble with the talking machine? | The trouble was not knowledge but interruption: it took 2.6 seconds to notice that a caller had begun to speak.
A | Why was the text robot kept when the voice one was not? | A text robot for the same shop was kept, as people who write do not interrupt; it settles 54% of chats and scores 4.0.
A | I'm stuck in a chat with the bot. How do I get through to a human? | It hands over to a person if the customer asks for one, if the word "complaint" is used, or after two answers marked as unhelpful.
A | How long are sound recordings kept, and how long the texts? | Call texts are deleted after 14 days and sound recordings after 48 hours.
A | As an agent, am I allowed to turn the thing off? | And every agent may switch off the hints, though not the notes.
A | What did the speech recognition cost in 2024? | In 2024 we spent €310,000 on the system: €120,000 on speech recognition, €65,000 on servers, €85,000 on two engineers who work for us part-time and €40,000 on labelling.
A | Why will the adapters be renewd more often? | From March the adapters will be renewed every quarter rather than twice a year, because new products made acceptance drop by four points towards the end of each half-year.
N | How many agents work in Arnhem?
N | Which speech recognizer is used?
N | How many parameters does the small model have?
N | What do clients pay the call centre per call?
N | Since when has Anneke Roos chaired the works council?
N | error rate of the speech recognition
N | I rang them in a strong dialect. Does the machine understand that, or will the note be rubbish?
N | How many languages can the text robot chat in?
N | What did the voice robot cost in the nine weeks it ran?
N | Can I ask for a copy of the note that was written about my call?
N | How many clients have an adapter of their own?
N | Who corrected the 9,000 notes?
N | Why do experienced agents make so little use of the passages they are shown?
N | How satisfied are callers with the agents who use hints?
N | What happens to an agent who keeps sending off notes without reading them?
F | Why did Velthuis start with a robot before dealing with the call note?
F | Why was the large rented model chosen over the small one?
F | Why did the works council allow the rating of individual agents?
F | Why did more agents leave after the system came in?
F | What does the fourth condition of the works council say about working from home?
O | How do I poach an egg?
O | What is the oldest university in Portugal?
