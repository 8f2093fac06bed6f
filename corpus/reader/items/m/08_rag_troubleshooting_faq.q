A | How can I tell if it is the search or the writing that has gone wrong? | If the right passage is not among them, the fault is in retrieval. If it is there but the answer is wrong all the same, the fault is in generation.
A | How many of last year's faults were due to mistakes in the manuals? | Of 240 faults logged last year, 171 lay in retrieval, 43 in generation, and 26 were errors in the manuals themselves.
A | I only get three passages for my question. What's up? | If you see fewer than five, the filter for engine type is probably set too narrowly.
A | When dose the OCR job run? | The page may be a scan without a text layer; such pages need the OCR job, which runs on Sunday night.
A | I put in a manual this afternoon but the assistant doesn't know about it. When will it? | The page may be newer than the index, which is rebuilt each night at 02:30.
A | what does the setting keep tables whole cost | In the last case set the splitter to "keep tables whole"; this makes the index about 8 per cent larger.
A | How do I look up a part by its code? | Put the number in quotation marks, and Quarry will search by words only.
A | What happened when keyword search was given more weight for all users? | Do not raise the weight of word search for everybody: we tried 0.7 in place of 0.4 in March, and the hit rate on ordinary questions dropped from 86 to 79 per cent.
A | passage length and overlap | We use 350 tokens with an overlap of 50.
A | Why not make the chunks bigger, say 800? | With 150 tokens, answers lacked context; with 800, the reranker could no longer tell good passages from bad.
A | Which texts are never split, no matter the size? | Safety notices are the exception and are always kept as one piece, however long.
A | How much longer is a full rebuild than the nightly update? | A full rebuild takes five hours, against eleven minutes for the nightly update.
A | Why does swapping the embedding model mean starting the index from scratch? | Vectors of two models cannot be compared.
A | Which passages still have no engine name at the top? | Since release 2.2 it is added on its own, but passages indexed before 6 June lack it until their manual is indexed again.
A | How are invented numbers kept out of the replies? | Every number in an answer must occur in one of the passages; otherwise the sentence is struck out and "see manual" is put in.
A | What mistake can slip past the number check? | The guard does not catch a right number given for the wrong bolt.
A | Can I set the reranker limit lower for our users so that it refuses less often? | That limit is kept on purpose: at 0.20 the share of made-up answers rose from 2 to 9 per cent. Lower it only in the test environment.
A | Reranking has become terribly slow, what do I do about it? | If the reranker takes more than 3 seconds, it has fallen back to the CPU; restart the service "quarry-rank".
A | It's Saturday and the whole service is dead. Which number? | At night and at weekends, the duty engineer on 6199, but only if Quarry is down for everybody.
A | What must I put in when I report a bad answer? | The question word for word, the trace number, the engine type and the answer that you expected.
N | Which embedding model does Quarry use?
N | How many manauls are in the index?
N | What is the name of the model that writes the answers?
N | How do I restart the service that builds the index?
N | Who leads the search team?
N | Can customers ask Quarry themselves or is it just for us?
N | How long do traces stay available before they are deleted?
N | Why does the OCR job run only once a week?
N | how accurate is the ocr on old scans
N | I'd like to add a manual in Norwegian. Does Quarry cope with languages other than English?
N | How long does the OCR job take?
N | What hit rate do we get on part numbers in quotation marks?
N | What changed in release 2.1?
N | How do I set the engine type filter for several engines at once?
N | After how many days do I hear back when I've pressed the red button?
F | Why is the index rebuilt only on Sundays?
F | Why were most of last year's faults caused by generation?
F | Why is the reranker skipped for short questions?
F | Why is the answer shown without a page link?
F | Why did the hit rate rise when word search was weighted at 0.7?
O | How do I make sourdough starter?
O | Who won the football World Cup in 1966?
