A | Why do I sometimes get told nothing was found? | If the best passage scores below 0.32 after reranking, the writer isn't called at all and the user sees "I have found nothing on that".
A | What does the rewriter do compared with the reranker? | A question passes through four stages: the rewriter turns it into a search query, the retriever fetches 40 passages, the reranker keeps the best 6, and the writer composes an answer with footnotes.
A | two notices say opposite things, which does the system go by? | The last are the most troublesome since they contradict each other; the writer is told to prefer the latest date.
A | chunk size and overlap | Passages are 350 tokens long with an overlap of 50.
A | Are bigger chunks better? | We tried chunks of 700 tokens: answers grew longer, not better, and each cost 40 percent more.
A | What happens with a very long table? | Tables are not cut; a table that is longer than 1,200 tokens is split by rows and the header is repeated.
A | How do I load a new price list into the search, step by step? | 1. Put the file into the inbox "tariff-ready". | 2. Run: harbourctl index tariff --dry | 3. Compare the number of rows with the cover sheet. If they differ by even one, stop and ring the tariff office. | 4. Run the same command without --dry. | 5. Ask the ten tariff questions from the checklist.
A | The dry run shows one line fewer than it should. Can I carry on? | 3. Compare the number of rows with the cover sheet. If they differ by even one, stop and ring the tariff office.
A | why keep tariff books that are no longer valid? | Old tariff books stay in the index with the mark "expired", because disputes about invoices go back up to four years.
A | Everything's awfully sluggish today. What's probably wrong? | A1 Latency: the 95th percentile exceeds 6 seconds for ten minutes. Usual cause: the reranker has fallen back to the CPU. Restart it.
A | alarm A4 remedy | A4 Cost: more than 95 euros a day. Usual cause: a script is asking. Throttle the account to 30 questions an hour.
A | Which alarms get me out of bed and which can wait? | A3 wakes people at night; the others wait until 07:00 unless two of them go off together.
A | Why are access rights applied so early on rather than at the end? | We don't filter afterwards: in the first version forbidden passages crowded out permitted ones, and users got empty answers.
A | I've moved to another section of the company, when will I be able to see their papers? | When someone changes department, rights follow within 15 minutes.
A | Can a department head read the pilots' medical circulars in it? | Pilots' medical circulars are not indexed for anybody.
A | What went wrong on 19 August? | A colleague had released the new book but left out step 5, and the mark "expired" hadn't been set on the old one.
A | How has a repeat of the August mishap been ruled out? | Since then the mark is set by the program itself, and step 5 is a gate: without ten ticks the index is not switched over.
A | reasons for complaints in spring | Of 500 complaints in spring 46 percent were due to retrieval, 31 to missing documents, 14 to the writer, 9 to the question being unclear.
A | who reads the thumbs-down coments | "Outdated" goes straight to the owner of the source; the rest is read on Thursdays by Joost Amani.
A | Could I swap the reranker and the writer in one go to save time? | Never change two parts in the same week, or you will not know which one did it.
N | Which embedding model is in use?
N | How many passages come from the circulars?
N | What was recall with a chunk size of 700 tokens?
N | How long does the nightly run at 02:30 take?
N | Who was the colleague that left out step 5?
N | what's the phone number of the tariff office
N | Is our reranker faster than a plain keyword search like BM25?
N | Why is the cut-off at 0.32?
N | Which ten questions are on the tariff checklist?
N | tariff office is closed and the row count doesn't match, who else can decide
N | How many users does Ask Harbour have?
N | What has to be tested before the rewriter is changed?
N | How much did the invoice have to be corrected by, and who was the custommer?
N | How quickly must the on-call person react to the pager?
N | My script was throttled to 30 questions an hour although it's legitimate. How do I get that lifted?
F | Why are passages filtered for permissions after scoring?
F | What is the usual cause of alarm A6?
F | Why did longer chunks make answers cheaper?
F | Why are the tariff books indexed every hour?
F | Why was Sunniva Kell blamed for the incident?
O | How do you get chewing gum out of hair?
O | Which country has the most time zones?
