A | What volume of correspondence does the company handle? | Fenwick Parcel answers about 90,000 customer mails a week.
A | How good is the little one next to the big one, and how much cheaper? | It reaches 94 percent of the teacher's score on our test at one fortieth of the price.
A | Why couldn't the method that looks inside be used? | A third form, feature distillation, compares inner layers and was out of the question for us, since teacher and student have different builds.
A | Staff had started typing everything themselves. What had driven them to it? | Second, delay: a draft took 6.5 seconds at noon, and agents began to write by hand.
A | What spoke against the rented compact alternative? | A smaller hosted model was tested first but wrote wrong customs duties in 9 percent of cases.
A | We'd like to resell what we have taught. Would the vendor permit that? | They allow training on outputs only if the student is not sold or offered to others; we have that in writing since 4 March.
A | how did they save on disk space | For the logits we stored only the 32 likeliest tokens per position, which cut the storage from 40 terabytes to 1.1.
A | How long did the machines have to run, and what was the invoice? | Training took 61 hours on four A100 cards and cost 470 euros in rent.
A | Why did imitating the chain of thought go badly? | The student copied the look of the reasoning but not its sense, and its drafts grew worse by 4 points.
A | Someone shipping ashes had a bad experience. Why? | This raised the mean score a little, but the student then treated an urn like any other parcel, which led to two complaints.
A | From what day on did every branch have it? | The student went live on 2 September in the Leeds office and on 30 September everywhere.
A | An attorney has written to us. Will the small one reply? | Mails about damage above 1,000 euros, and all mails from lawyers, still go to the teacher; these are 2 percent of the total.
A | How do they keep quoted sums from being out of date nowadays? | Since then the student writes placeholders such as {PRICE}, and the order system fills them in.
A | When is a refreshed edition rejected? | A new version replaces the old one only if it is not worse on any of the 37 topics by more than two points.
N | Which open teacher with 32 billion parameters did we run ourselves?
N | How many drafts longer than 220 words did the filter throw out?
N | What score of 5 did the judge model give to the drafts on average?
N | Who at Solvane gave us the terms in writing on 4 March?
N | How many of the 37 topics are rare topics that count five times?
N | The monthly cost is 775 euros for two L4 cards. How much of it is power?
N | how many agents work in the leeds office since 2 september?
F | Why did the student's share of wrong customs duties fall below the teacher's 1.2 percent?
F | Why did Variant 2 with logits reach a higher score than Variant 1?
F | Why did trust fall in Leeds once the small "S" was shown?
