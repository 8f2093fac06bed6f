A | What is Cohen's kappa? | We measure agreement with Cohen's kappa, a figure that takes off what would agree by chance; 1 is perfect, 0 is chance.
A | Someone grumbles about a rude driver but really only wants his delivery. Which topic? | "Where's my parcel? Your driver laughed at me." Topic: LATE. He wants the parcel.
A | Why is there no LOST label any more? | It was merged into LATE, because annotators could not know whether a parcel was lost or merely slow: they agreed in only 58 per cent of those mails.
A | When is a mail graded red? | RED: danger, medicine, live animals, a threat to go to court or to the press.
A | The writer is furious and curses in every line. Does that make it top priority? | Anger alone does not make a mail red. | Capitals and swear words are to be ignored.
A | two topics in one mail | If a mail has two topics, the one the customer wants solved counts, not the one that takes up more room.
A | May I run a foreign message through an online translation to label it? | Do not use a translator, since it loses the tone that decides between amber and red.
A | Who gets the Turkish and Polish ones? | (Mails in Polish and Turkish go to Ewa and Selim.)
A | I really can't make up my mind about this one, how long may I ponder and then what? | If you hesitate for more than 90 seconds, choose what seems likeliest and tick UNSURE.
A | kappa goal topics and urgency, and what was reached last month | The goal is 0.80 for topics and 0.70 for urgency. | Last month we reached 0.83 and 0.66.
A | Why don't you pay per piece? | You are paid by the hour (15.80 euros), not by the mail, as piecework led to guessing: in the trial with 9 cents a mail, speed rose by 40 per cent and kappa fell to 0.61.
A | How many gold mails have to be right? | With fewer than eight right, the batch comes back to you, and you are paid for it all the same.
A | max hours labelling per day | Nobody should label for more than four hours a day; mistakes double in the fifth.
A | I can see somebody's full street address here. What now? | If one has slipped through, press MASK and go on.
A | What was wrong with the big model that did the sorting before? | It replaces a large hosted model that did the job well but took six seconds a mail and cost 900 euros a month.
A | Must I explain myself if I don't want to read something upsetting? | If a mail distresses you, you may pass it on without giving a reason; call Lotte Haverkamp (extension 219) if it stays with you.
A | What changed about amber in the new edition? | Changed: amber was two days, now three.
A | Do I label the older messsages quoted underneath as well? | In mails with quoted earlier messages, only the newest message is labelled.
A | Which label gets no highlighted words at all? | For OTHER mark nothing.
A | The contents were stolen from the box, is that a category? | "The box was open and the watch was gone." Topic: DAMAGE. Theft is not our judgement to make.
N | How many annotators work on Undertow?
N | Which small classifier will be trained on the labels?
N | what is the kappa between amber and green alone
N | How long does the training morning last?
N | Why were 90 seconds chosen as the limit for hesitating?
N | Is Krippendorff's alpha better suited here than Cohen's kappa?
N | Who decides the label of the gold mails?
N | A mail consists of nothing but photos of a crushed box, no words at all. What do I mark as the stretch that shows it?
N | Where are mails sent to that I SKIP in, say, Romanian?
N | hourly pay on sundays
N | What happens after a fifth returned batch?
N | What does Lotte Haverkamp do with threats passed on to her?
N | How many mails have been labelled so far?
N | who had the idea to drop the second topic
N | Can I label from home on my own laptop?
F | Why are annotators now paid 9 cents a mail?
F | Why does a lost parcel have its own label since edition 3?
F | What does section 12 say about labelling voice messages?
F | Why was amber shortened from three days to two?
F | Why is a returned batch not paid?
O | How do I change the oil in a lawn mower?
O | visa for Canada how long to wait
