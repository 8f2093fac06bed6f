A | What is retrieval-augmented generation? | Retrieval-augmented generation, RAG for short, means that a search step first picks passages from our own papers and the model then writes its reply from those passages only.
A | Why was the ordinary chatbot without search given up? | A plain chat model was tried in February and dropped after three weeks, since it mixed up the Corva 200 and the Corva 220 and invented fault codes.
A | How much of the old handling time went on looking things up? | Before the project an agent needed 11 minutes per ticket, of which 6 were spent hunting through manuals.
A | Are the emails agents send each other searchable too, and if not why? | Mails between agents are left out, because they contain guesses that were never checked.
A | How many product manuals are indexed and in which languages? | (a) 312 product manuals, in English and German;
A | We put out a bulletin a minute ago. When will the assistant know about it? | A new bulletin appears in the index within 30 minutes of publication, while manuals are loaded once a night at 02:15.
A | chunk size and overlap for manuals | Manuals are cut at headings into chunks of at most 350 tokens, with an overlap of 40 tokens.
A | Why weren't larger pieces of text kept? | We first used fixed chunks of 1,000 tokens, but these mixed two fault codes in one chunk and the model then gave the wrong remedy.
A | What happens to very long tables? | Tables are kept whole unless they exceed 60 rows; longer tables are split and the head row is repeated.
A | Why are closed tickets not split up? | Closed tickets are not cut at all, as their median length is just 180 tokens.
A | Which of the two searches copes better with something like E-47? | Keyword search (BM25) is good at fault codes such as E-47, which embeddings blur.
A | A customer just says his radiator goes bonk bonk after dark. Which search finds the right page for such talk? | Embedding search is good at everyday wording, for example "it clanks at night".
A | how are the two result lists combinded? | The two lists are merged by reciprocal rank fusion, and the best 30 chunks go to a reranker, which keeps 6.
A | Was the extra reranking delay worth it? | The reranker costs 140 milliseconds but lifted the share of tickets with the right chunk among the six from 78 to 91 percent.
A | When does the assistant refuse to write a reply? | If the best chunk scores below 0.35, the assistant does not answer and shows "No source found".
A | Who looks at the questions the system had nothing on, and when? | Agents are asked to mark such tickets with the tag GAP, and Lars Petrie goes through them each Monday to decide which papers to add.
A | My Send button is dead. What do I have to do to wake it up? | The agent must open at least one cited source before the Send button becomes active.
A | Somebody writes that it smells of gas. Does the machine draft something? | Replies that concern gas smell, carbon monoxide or scalding are never drafted by the assistant; such tickets go straight to the safety team, which answers within 15 minutes.
A | share of drafts discarded | Drafts thrown away: 18 percent.
A | Who benefited more, beginners or veterans? | New agents gained most: those with less than six months in the job saved 5.9 minutes per ticket, against 2.7 for those with over three years.
A | What does one ticket cost to run through the model? | Running costs are 0.031 euros per ticket for the model, 0.004 for the reranker, and a flat 210 euros a month for the search server.
A | How long did it take until the savings covered the expense? | At the present volume the project paid for itself after seven months.
A | A buyer from 2023 was told outdated guarantee conditions. How did that come about and what has been changed to stop it? | The cause was that all versions lay in one index with no date. | Since then each chunk of the warranty terms carries a validity period, and the purchase date is a required field.
A | Why can't customers talk to the assistant themselves? | We decided against letting customers chat with the assistant directly, because an 18 percent rate of unusable drafts is too high without a human check.
N | Which embedding model turns the chunks into vectors?
N | How many agents work on the help desk?
N | What was the satisfaction score among new agents?
N | What did the plain chat model cost during its three weeks?
N | Can I upload a voice message from a customer and have it searched?
N | Who cleaned the manuals, our own people or an outside firm?
N | I found an error in one of the indexed tickets. Whom do I tell so that it gets taken out?
N | How many tickets a month go to the safety team?
N | why was 0.35 picked as the cutoff score
N | How long are agents' chats with the assistant kept on file?
F | Why did handling time go up after the assistant came in?
F | How are the technical drawings turned into vectors?
F | What made the team choose embedding search alone and drop keyword search?
F | Why are French manuals already loaded while German ones are missing?
O | What is the best soil for growing blueberries?
O | Which court hears appeals against a parking fine?
