A | What is a chunk? | A chunk is the unit that the search finds and hands to the language model.
A | Why do big chunks blur? | Choosing its size is a compromise: small chunks hit precisely but lack context, large chunks carry context but blur, because one vector has to stand for several subjects at the same time.
A | What is the downside of cutting after a fixed number of tokens? | It is done in five lines of code, and it tears sentences apart.
A | Which method is the usual choice for running text? | Sentence packing fills a chunk with whole sentences until the limit is reached. | It is my default for running text.
A | What must my sources have for structural cutting? | It is best for manuals, but needs sources whose headings are marked.
A | Why was the method that looks for drops in similarity given up? | It was no better than sentence packing in our test and took thirty times as long, so I gave it up in March.
A | How is the hit rate defined? | The hit rate is the share of questions for which the right place was among the first four chunks.
A | hit rate 256 tokens | 256 tokens: hit rate 83 percent, answers judged complete 77 percent.
A | Which of the sizes gave the most complete answers in the size test? | 512 tokens: hit rate 80 percent, answers judged complete 81 percent.
A | Which sizes are used for fault tables and for procedures? | We run 256 for the fault tables and 512 for the procedures.
A | Why do step-by-step instructions get larger pieces? | Procedures get the larger size because a step torn from its warning is dangerous: in the old index, step 6 of the rope inspection was found without the sentence ordering that the drive be locked first.
A | Explain overlap. | Overlap means that the end of one chunk is repeated at the start of the next, so that a thought lying across the cut is whole in at least one of them.
A | I was thinking of repeating half of each piece in the next one to be on the safe side. Is that sensible? | Going from 15 to 50 percent raised it by only half a point more and doubled the index, from 210 to 420 megabytes.
A | Should lists overlap too? | My rule: 15 percent for running text, none for tables and lists. | Rows are complete in themselves, and repeating them only brings the same row up twice in the results.
A | Two hits share some sentences. What do I do with them before they go into the prompt? | If two found chunks overlap, join them before they go to the model.
A | How are table rows made searchable? | I turn every row into a sentence of the kind "Bolt M12: torque dry 110 newton metres, greased 85".
A | My table has fourteen columns. Should I write sentences from its rows as well? | Tables wider than nine columns are an exception; there the sentences become unreadable, and I store the table as an image with a short description instead.
A | What is parent retrieval? | Index small chunks of 128 tokens, but hand the model the whole section to which the hit belongs. | This is called parent retrieval.
A | How much dearer is an answer when the whole section is handed over? | The drawback is the length: a prompt has 5,200 tokens on average and not 2,100, so every answer costs two and a half times as much.
A | what happens to very short bits under twenty tokens | Chunks under 20 tokens are merged with the one before, unless they are warnings.
N | Which embedding model computes the vectors?
N | How many manuals are in the index?
N | What was the hit rate of structural cutting compared with sentence packing?
N | Which tokeniser counts the tokens?
N | How many megabytes does the index with parent retrieval take?
N | How many questions do the mechanics ask per day?
N | I want to cut recorded phone calls. What size would be right for spoken language?
N | How are safety-relevant questions recognised and marked?
N | What torque does bolt M16 need when greased?
N | Who judged whether the answers were complete?
N | semantic cutting threshold similarity drop
N | Why does Henrike give up the index to her colleagues?
N | Is there a library that does sentence packing for me, or do I have to program it myself?
N | How do I cut a text that is written partly in German and partly in French?
N | How can I reach Emrys Kowalczuk?
F | Why did 1,024 tokens give the best hit rate?
F | Why are warnings merged into the preceding chunk?
F | Why is 50 percent overlap used for tables?
F | What made semantic cutting quicker than sentence packing?
F | Why is parent retrieval used for every question?
O | What documents do I need to register a newborn child?
O | How far is the moon from the earth?
