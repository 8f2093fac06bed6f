A | Why did someone looking for "lift" come away with nothing in the old system? | The old engine could not cope with synonyms: whoever typed "lift" did not find documents that spoke of "elevators".
A | passage size and overlap | Documents are cut into passages of roughly 350 tokens with an overlap of 50.
A | Why does every chunk carry a heading with it? | Each passage carries the title of its file and the heading above it, because passages without a heading were often ambiguous ("Turn the valve to position 2" exists in 19 manuals).
A | Why didn't they buy a specialised vector store? | A dedicated vector database was considered and rejected: the client already ran PostgreSQL and had a backup routine for it, and 48,000 passages are a small number.
A | How are the results of the two searches put together? | A keyword search and a vector search each return 30 passages; the two lists are merged by reciprocal rank fusion, and a reranker picks the best six for the prompt.
A | What would we gain and lose if we left the reranking step out? | Dropping the reranker saved 0.9 seconds but lowered the share of correct answers from 84 to 76 per cent.
A | Is our text used to improve the provider's own product? | The language model is hosted in Frankfurt under a contract that forbids training on inputs.
A | keyword engine end date | The keyword engine stays available, read only, until 31 August.
A | I put a new handbook in the system at nine this morning, why can't anybody see it yet? | Files are re-indexed every night at 2 a.m.; a manual uploaded in the morning is therefore not found on the same day unless somebody presses "Index now".
A | What delayed the trial with the first team? | It slipped by a week because the permissions were harder than expected: passages inherit the access rights of their file, and 11 folders had rights granted to single persons instead of groups.
A | how many files were thrown out at the start | 1,900 of the 6,200 files turned out to be duplicates or outdated and were left out.
A | Is the new solution cheaper per month than the old licence? | Running costs are 390 euros a month: 210 for the language model, 95 for the reranker and embeddings, 85 for the larger database server. | The old engine's licence, 460 euros a month, ends with the year.
A | Why did the bill end up above the quote? | Set-up came to 41,500 euros against an offer of 38,000; the difference is the typing of tables and the extra week.
A | Which group of workers was least happy, and what bothered them? | Technicians rated 4.1 out of 5 on average; the night shift gave only 3.4, mainly because its tablets lose the connection in cellars.
A | share of answers wrong vs refused | Seven per cent were wrong, nine per cent were refusals.
A | Can users find technical drawings with it? | Drawings are not searchable.
A | What is the assistant supposed to do when its sources contain nothing fitting? | The model is told to answer only from the passages and to say "I could not find this" otherwise.
A | How good is the retreival alone, before any text is written? | On the test set the right page is among the six passages in 93 per cent of the questions, and 84 per cent of the answers were judged correct.
A | did escalations go down? by how much? | In the pilot, tickets passed on to second level fell from 31 to 22 a day.
A | What can you learn from the cases where it declined to reply? | We recommend reviewing the refusals monthly: in the pilot two thirds of them pointed to a document that did not exist yet and ought to be written.
N | Which embedding model is used for the passages?
N | Who typed the 85 wiring tables by hand?
N | why was 350 tokens chosen and not 500 or more
N | Would Elasticsearch have been a better base than pgvector?
N | How many technicians are in the Eastgate team?
N | What did the text recognition of the 740 scans cost?
N | share of correct answers without the keyword half
N | What are the notice periods in the contract with the Frankfurt host?
N | who is allowed to press "Index now"?
N | How many people judged whether an answer was correct, and did they agree with each other?
N | I'm on nights and the tablet drops out in the basement. When will an offline version come?
N | what was the average time to find a manual with the keyword engine
N | How do we add access rights for a folder that belongs to a subcontractor?
N | Which reranker was it, and does it run on our own server?
N | Has anyone checked wether the refusal rate went down after the switch-over?
F | Why was a dedicated vector database chosen over PostgreSQL?
F | Why did set-up cost less than the offer?
F | What did the night shift like so much that it gave the highest rating?
F | What does appendix B list about rejected rerankers?
F | Why did the pilot start a week early?
O | Which vaccines does a puppy need in its first year?
O | cheap ferry from Dover with a van
