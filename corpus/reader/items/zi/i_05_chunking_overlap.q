A | Why do oversized pieces make for fuzzy hits? | Choosing its size is a compromise: small chunks hit precisely but lack context, large chunks carry context but blur, because one vector has to stand for several subjects at the same time.
A | What's wrong with simply chopping every so many words? | It is done in five lines of code, and it tears sentences apart.
A | Which technique do you normally pick for prose? | Sentence packing fills a chunk with whole sentences until the limit is reached. | It is my default for running text.
A | Why was the clever meaning-based splitter abandoned? | It was no better than sentence packing in our test and took thirty times as long, so I gave it up in March.
A | What piece length is in use for the step-by-step instructions? | We run 256 for the fault tables and 512 for the procedures.
A | How big did the storage get once half of each piece was repeated? | Going from 15 to 50 percent raised it by only half a point more and doubled the index, from 210 to 420 megabytes.
A | should I repeat bits between bullet points too? | My rule: 15 percent for running text, none for tables and lists.
A | Two neighbouring hits contain the same lines. What harm does it do to pass both on untouched? | Otherwise it reads the repeated sentences twice and tends to treat them as more important than they are.
A | How well were the bolt-tightening queries handled once each line had been spelled out in prose? | This made the largest single improvement of all, from 49 to 88 percent on the 40 torque questions.
A | My spreadsheet has a dozen fields across. How should it be kept? | Tables wider than nine columns are an exception; there the sentences become unreadable, and I store the table as an image with a short description instead.
A | How much dearer is each reply if the full chapter gets passed along? | The drawback is the length: a prompt has 5,200 tokens on average and not 2,100, so every answer costs two and a half times as much.
A | Can a caution notice be glued onto a bigger piece because it is so short? | Warnings always stay by themselves and are additionally copied into the chunk that follows.
A | Why shouldn't I kick off a complete re-indexing on a Tuesday morning? | A full rebuild takes 3 hours; do it at the weekend, since the mechanics' tablets show the old index until it has finished.
A | Whom do I talk to before throwing away an outdated version? | Ask Emrys Kowalczuk before deleting an edition: older lifts still run on it.
N | How many mechanics really asked the 180 questions?
N | What hit rate did 15 percent overlap bring for chunks of 256 tokens?
N | How many chunks does the index of ski-lift maintenance manuals hold?
N | Which model computes the vector after the heading path is put in front of the text?
N | which lift types do the older editions still run on?
N | What torque does bolt M16 need when dry?
N | Who judged whether the answers were complete?
F | Why did chunks of 1,024 tokens have the highest hit rate?
F | Since when has parent retrieval been used for every question that mechanics ask?
F | I am cutting a table. Why does it need 15 percent overlap and running text none?
