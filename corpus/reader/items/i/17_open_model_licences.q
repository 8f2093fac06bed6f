A | What is meant by open weights? | If only the weights can be downloaded, one speaks of open weights.
A | What does open source in the strict sense require? | Open source in the strict sense demands that anyone may use, study, change and pass on the system for any purpose.
A | I found a model on a website with no terms whatsoever. Surely I can do as I please with it? | Without a licence nothing is permitted. | It makes no difference that the file can be downloaded freely.
A | On what conditions may I sell something based on Meadow? | Everything, including sale, on two conditions: you keep the copyright notice and enclose the text of the licence.
A | When does the patent grant under Meadow end? | Meadow also grants the patents of the author; this grant ends if you sue somebody over patents in the model.
A | harbour user limit | Harbour allows commercial use free of charge, unless your firm with all its affiliates has more than 5 million monthly users; above that a separate contract is necessary.
A | Which words do I have to show when using Harbour? | It demands the words "Built with Harbour" in a visible place, and the name of any derived model must begin with "Harbour".
A | Which uses does Harbour forbid? | A list of forbidden uses is attached, among them weapons, and the assessment of creditworthiness without a human check.
A | We would only use Summit in our own office for writing quotes, nothing gets sold. Is that allowed? | Commercial means not only selling: using it internally to prepare offers is commercial as well.
A | How long may a firm try Summit out? | A trial of up to 60 days to see whether the model is suitable is expressly allowed.
A | May changed weights be passed on? | | Passing on changed weights | yes | under the same licence | no |
A | Whose licence applies to my fine-tuned model? | Your adapter or your changed weights may belong to you, but the licence of the base model continues to apply to the whole.
A | What if I merge two models with contradictory licences? | If you merge two models, both licences apply; if they contradict each other, you may not pass the result on.
A | My customers only reach our altered Harbour model through a website. Must we publish what we changed? | With Harbour only if you pass the model on to others; as long as it runs on your own server and customers merely use it over the web, this does not count as passing on.
A | Why shouldn't I give away weights trained on customers' files? | Bear in mind, however, that a model can repeat passages from its training. | Do not pass on weights trained on customers' files.
A | Can a competitor copy a text which my model wrote all by itself? | Whether you yourself acquire copyright in it is another matter: a text created without human creative work is not protected in many countries, so that competitors may copy it.
A | How many insurance policies did not cover software errors? | Check that your business insurance covers software errors; four of the nine policies we looked at did not.
A | Can the author change the licnce afterwards for the copy I already have? | Authors can change a licence for later versions, but not for copies that you have already received under the old one.
A | Compare what happens after a breach under Harbour and under Summit. | Under Harbour, your rights end by themselves but revive if you remedy the breach within 30 days of a first notice. | Under Summit they end at once and for good.
A | What does advice cost for members? | Members get the first half hour free; after that it is 140 euros an hour.
N | What does the separate contract for Harbour cost?
N | What do non-members pay for advice?
N | Which real models fall under a licence of the Meadow type?
N | Is the use for medical diagnosis on Harbour's list of forbidden uses?
N | Which court decides in a dispute over Summit?
N | Who drew up the Harbour licence?
N | What was the name of the member who had to withdraw his product?
N | Which insurers do cover software errors?
N | How large must the words "Built with Harbour" be printed?
N | The trial of Summit was not long enough for us. Can it be extended?
N | training data open licence example
N | Do I have to tell customers that a text was written by a model?
N | How long must the licence text and the checksum be kept on file?
N | Do the three licences hold for children and schools as well, or are there age limits?
N | How high was the damage for the craftsman whose product had to go?
F | Why does Summit allow the sale of products?
F | Why do all three licences demand that training data be published?
F | Why does Meadow set a deadline of 30 days?
F | Why do the authors claim ownership of the output?
F | What does the fourth licence type in the table permit?
O | How do I clean a wool carpet?
O | When does the next train to Hamburg leave?
