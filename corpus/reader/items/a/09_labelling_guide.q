A | What are the labels used for afterwards? | A small classifier will be trained on your labels. It will decide which office gets a message first.
A | How many messages must be done, and by when? | About 12,000 messages are to be labelled by the end of November.
A | I know nothing at all about AI. Can I still do this job? | You do not need to know anything about machine learning, but you should read this guide to the end before you start, since half of all mistakes in issue 4 came from the rules under "Difficult cases".
A | What does the label ACCESS stand for? | ACCESS: help for people with a wheelchair, poor sight, a pram or heavy luggage.
A | Somebody left his umbrella in the waiting room, which label? | LOST: something was left on a train or in a station.
A | Where do job applications go? | OTHER: everything else, such as applications for jobs and school projects.
A | Can I put three labels on one message? | A third label is not possible; choose the two that come first in the text.
A | Why is a thank-you for money already received not REFUND? | 1. Thanks for a refund already paid is OTHER, not REFUND, because nobody has to do anything.
A | The vending machine swallowed someone's tenner and spat out nothing. How do I mark that? | 2. A ticket machine that took money and gave no ticket is TECH with the second label REFUND.
A | broken lift or broken escalator, what is the difference in labels | 3. A broken lift is ACCESS, even if the writer does not mention a wheelchair. A broken escalator is TECH.
A | A passenger moans that the train was late but doesn't ask for cash. Which label? | 4. A delay without a demand for money is TIMETABLE.
A | What if a message is sarcastic? | 6. Irony counts as what is meant: "Thank you so much for the lovely two hours on the platform" is a complaint.
A | I got one in Turkish. Can I run it through a translator? | 7. Messages in languages other than English, Welsh or Polish are marked SKIP. | Do not use a translation programme, because messages must not leave our system.
A | When should urgency 2 be given? | Use 2 only if someone may come to harm or will miss a train within the next three hours.
A | Is a message all in capitals with lots of !!! urgent? | Capital letters and exclamation marks alone do not make a message urgent.
A | I can see a real phone number that should have been hidden. What do I do? | If you find one that was missed, press F8 and mark it; do not change the text yourself.
A | The last message was upsetting and I need to talk to someone. Who is there, and do I lose money by it? | You can ask for a break or a talk with the counsellor, Siobhan Reyes, at any time, and that time is paid.
A | Why is there a cap of eight packets per day? | No more than eight packets a day are allowed, because our figures show that agreement falls steeply after five hours.
A | how many controll items may I get wrong | If you miss two or more of the five, the packet is looked at again together with you.
A | Can I still fix a label in a packet I have closed? | You can go back and change labels until you close the packet. After that only a reviewer can.
A | What happens when the two labellers differ? | If not, a reviewer decides, who may also choose a third label.
A | Which two labels get mixed up the most? | The pair most often confused was REFUND and TIMETABLE, with 31 percent of all disagreements, followed by ACCESS and TECH with 14 percent.
A | labeller hourly pay vs reviewer | Labellers receive 16.50 pounds an hour, reviewers 21.
A | I'd like to move up to reviewer. What do I have to show first? | Reviewers are chosen from labellers who have finished at least 40 packets with an agreement above 90 percent.
N | How many labellers are working on the project?
N | Where is the Wednesday meeting held?
N | Which label is the most frequent among the messages?
N | Can I do the packets from home in the evening?
N | What kind of classifier will be trained, and how large is it?
N | I can't finish a packet before I have to fetch my kids. Is it saved halfway?
N | How much is paid for a message marked SKIP?
N | agreement in the trial for second labels
N | Who replaced the names by tags, a person or a programme?
N | When does issue 6 come out?
F | Why do labellers lose pay when they miss a control item?
F | Why must labellers attend the Wednesday talk?
F | What is the label WEATHER used for?
F | Why is each message labelled by only one person?
O | How do I prune a lemon tree?
O | What is the exchange rate of the yen today?
