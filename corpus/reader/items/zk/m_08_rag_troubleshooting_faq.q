A | How long is the usual wait for a reply? | The normal time is 3.5 seconds: 0.4 for the search, 0.9 for the reranker and 2.2 for the answer.
A | I uploaded a handbook this afternoon. When will it turn up? | The page may be newer than the index, which is rebuilt each night at 02:30.
A | How much bigger do things get if I stop splitting grids? | In the last case set the splitter to "keep tables whole"; this makes the index about 8 per cent larger.
A | How many hours must I plan in if I swap the vector network? | A full rebuild takes five hours, against eleven minutes for the nightly update.
A | What's the number for 2 a.m. when the entire thing is dead? | At night and at weekends, the duty engineer on 6199, but only if Quarry is down for everybody.
A | Why can't I find photographed documents? | The page may be a scan without a text layer; such pages need the OCR job, which runs on Sunday night.
A | Why not give keywords more influence for all users? | Do not raise the weight of word search for everybody: we tried 0.7 in place of 0.4 in March, and the hit rate on ordinary questions dropped from 86 to 79 per cent.
A | how do I tell if its the search or the writing thats broken | If the right passage is not among them, the fault is in retrieval.
A | Are warnings about danger also chopped up? | Safety notices are the exception and are always kept as one piece, however long.
A | Can it invent tightening figures without being stopped? | Every number in an answer must occur in one of the passages; otherwise the sentence is struck out and "see manual" is put in.
A | A colleague types in SM-4471-B and gets nothing. What should she try? | Put the number in quotation marks, and Quarry will search by words only.
A | The ranking step crawls along. How to fix it? | If the reranker takes more than 3 seconds, it has fallen back to the CPU; restart the service "quarry-rank".
A | only three snippets come up, whats wrong? | If you see fewer than five, the filter for engine type is probably set too narrowly.
A | I filed a complaint but left out the ID from the log. What becomes of it? | Reports without a trace number are closed after five days.
N | Which embedding model fetches the twelve passages by meaning?
N | how many manuals of sunde marine engines are in the index?
N | I rang extension 6120. Who leads the search team there?
N | How long does the OCR job on Sunday night run?
N | What kind of errors were the 26 in the manuals themselves?
N | Does the second model server have its own GPU?
N | Why are bad answers looked at on Tuesdays and Fridays?
F | How far did the hit rate rise when the weight of word search went up to 0.7?
F | Why did most of the 240 logged faults lie in generation?
F | the guard catches a right number given for the wrong bolt, what does it put in then?
