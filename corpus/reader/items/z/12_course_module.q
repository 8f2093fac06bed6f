A | What is retrieval (RAG)? | A search fetches suitable passages from your documents, and the model answers with them in view.
A | our facts are different every month and people want to see where it's from. which way? | Use it if facts change or if the answer must show its source.
A | Why is fine-tuning bad for storing facts? | As a way of storing facts it is poor, for the model learns them unevenly and cannot forget them again.
A | the ladder rule | Do not climb to a rung before you have measured the one below with at least 50 real cases.
A | Can a tiny firm build its own GPT from nothing? | A language model from scratch is out of the question: the cheapest serious one we know of cost over 100,000 euros in computing alone.
A | When may you leave out a rung? | First, data protection: if no text may leave the house, a small tuned model may come before a large prompted one. | Second, volume: above about 100,000 requests a day the price of long prompts outweighs everything else.
A | How many of last year's projects never got beyond prompting? | In last year's class, 9 of 14 projects ended on the first rung, four on the second, one on the third.
A | Why was tuning ruled out for the bread shops? | A tuned model would be out of date by Friday, and a wrong answer can kill.
A | running cost bakery solution | Cost: about 120 euros a month.
A | What wish would have spoken for tuning at Hvidtfeldt? | Had the wish been to write the daily offer in the chain's chirpy tone, tuning would have been a candidate.
A | Compare the accuracy of prompting and of the trained encoder at the law firm. | Prompting reached 88 per cent, and adding eight examples to the prompt 91. | A small encoder model trained on 4,000 old letters reached 95 and runs without a graphics card.
A | What spared the lawyers the labour of annotating? | Here the labels already existed, because the clerks had been filing by hand for years.
A | how fast do i see something, prompting vs tuning | First result: prompting, an hour; retrieval, one to three weeks; tuning, two to six weeks; own small model, three to eight weeks.
A | Nobody here can code. Which solutions could we look after ourselves? | Who can maintain it: prompting, anyone; retrieval, an administrator; the other two, someone who programs.
A | Does it make sense to combine tuning with retrieval? | A common pair is a tuned model that answers from retrieved passages. | Tuning then serves to make the model stay with the passages.
A | what are agents | Agents, that is, models that call tools in several steps, are treated in module 8.
A | homework deadline | Hand it in by the Sunday before module 7.
A | I've got the flu and can't finish my two pages in time. What do I do? | Those who hand in late lose a third of the points; those who are ill send a note to the office and get one more week.
A | Is it cheating to let ChatGPT help with the assigment? | Using a language model for the homework is permitted if you attach the dialogue.
A | Which part of the book can I leave out if I'm weak at maths? | Chapter 5 is optional and assumes linear algebra.
N | What mark do I need to pass the oral exam?
N | Which encoder model did Brandt & Co. train?
N | How many participants may join the evening course?
N | What did it cost the law office to train its classifier?
N | Is retrieval cheaper per month than tuning?
N | who wrote the course book
N | In which room and on which weekdays does module 6 take place?
N | How does the bakery's counter staff enter a question, by voice or by tablet?
N | Which of the 14 projects reached the third rung and what was it about?
N | why does the oral exam count for 70 per cent
N | What should the counter staff in the bakery do when the system gives no answer?
N | DPO or reinforcement learning, when should a small company use it?
N | I missed the first of the two evenings. Can I catch up somewhere?
N | Which of the 12 files does the classifier mix up most often?
N | does the office need a doctors note or will a mail do
F | Why did the law office stay with prompting?
F | Why is retrieval recommended for changing the model's tone?
F | What does section 6.11 say about voice assistants?
F | Why does the homework count for more than the oral exam?
F | Why did most projects of last year's class end on the third rung?
O | What vegetables grow well in the shade?
O | train from Munich to Venice duration
