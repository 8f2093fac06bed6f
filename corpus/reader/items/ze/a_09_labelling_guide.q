A | How much material do we have to get through before December? | About 12,000 messages are to be labelled by the end of November.
A | Do I have to be some kind of AI expert for this? | You do not need to know anything about machine learning, but you should read this guide to the end before you start, since half of all mistakes in issue 4 came from the rules under "Difficult cases".
A | Somebody forgot an umbrella on board. Which category? | LOST: something was left on a train or in a station.
A | Could one mail carry three categories? | A third label is not possible; choose the two that come first in the text.
A | Why does a grateful note about cash already returned not go with the money ones? | 1. Thanks for a refund already paid is OTHER, not REFUND, because nobody has to do anything.
A | An elevator is out of order, and the writer says nothing of a disability. How do I tag it? | 3. A broken lift is ACCESS, even if the writer does not mention a wheelchair.
A | Why can't I put an Italian one through Google? | Do not use a translation programme, because messages must not leave our system.
A | somone is SHOUTING at us!!! is that top priority? | Capital letters and exclamation marks alone do not make a message urgent.
A | How do I handle a real phone no. that slipped through? | If you find one that was missed, press F8 and mark it; do not change the text yourself.
A | Will I be docked wages while I see somebody about an upsetting text? | You can ask for a break or a talk with the counsellor, Siobhan Reyes, at any time, and that time is paid.
A | How many batches may I do in a single shift? | No more than eight packets a day are allowed, because our figures show that agreement falls steeply after five hours.
A | How often is it fine to admit I don't know? | Ticking up to 10 percent of messages is normal; less than 1 percent makes us suspicious.
A | When will my wages arrive? | Hours are entered in the sheet by Friday noon and paid on the 15th of the following month.
A | I'd like to be promoted to checking other people's work. What record do I need? | Reviewers are chosen from labellers who have finished at least 40 packets with an agreement above 90 percent.
N | How many of the 12,000 messages came by web form?
N | What share of messages in issue 4 got the label TIMETABLE?
N | Why are Welsh and Polish labelled but not other languages?
N | Who gets the messages that are passed on with the red button?
N | How many labellers and reviewers attend on Wednesday at 16:00?
N | What does the counsellor, Siobhan Reyes, receive an hour?
N | I finished 40 packets in October. by when does Noor El-Amin answer suggestions for issue 6?
F | Why is a broken escalator ACCESS and a broken lift TECH?
F | Why was agreement in the trial higher for urgency than for main labels?
F | Why do labellers lose pay if they miss two or more of the five control items?
