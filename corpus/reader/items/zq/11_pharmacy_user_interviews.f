A | How long am I stuck on hold at the start of the week? | and later in the week? | The telephone is valued because questions can be put at once; its drawback is a wait of eleven minutes on average on Mondays, against three on other days.
A | untill when must i order to have it deliverd the same evening? | and if I don't get round to it till three? | Orders received by noon are brought the same evening between 5 and 8; later ones the following day.
A | When were the tapes of the talks wiped? | and what they jotted down, is that gone too? | Sound recordings were erased on 28 June; the written notes, without names, remain with the research team for three years.
A | For what length of time is permission to act for my mum kept on file? | how do I get it renewed? | How to renew: print the form or fetch it at the counter, have both persons sign, show the identity card of the one who is cared for, and hand it in at any branch.
A | My fingers tremble a lot. Should I tap it in or call? | is that the quickest too, or is something else faster? | The application is the quickest, with less than two minutes for a repeat order, and the only one open at night, though it logs people out after ten minutes and then demands the long customer number.
A | chat robot objections | and seeing a doctor on the screen, did they want that at least? | A video consultation was suggested by the management, but not one of the interviewees asked for it; we advise against it for the time being.
N | The courier missed me both times. Until when can I fetch it myself? | do I need my passport for it?
N | Why won't the driver leave my diabetes stuff with the lady next door? | what's it packed in, does it stay cool in the van?
N | How do some of them manage to make out the tiny letters? | which phone do they use for that? Mine just makes it blurry.
N | What did participants get for giving up their time? | where could they spend it?
N | What's the difference between "accepted" and "released"? | how long is it usually from one to the other
N | and the discarded talk, why wasn't it used? | why did they leave out three of them?
A | How many ring up a second time to check? | What was the age range of the customers? | The youngest was 34, the eldest 88.
A | How many days of effort is the text message "ready to collect"? | How many more customers should be asked before something expensive gets built? | The figures show tendencies and should be tested by a survey of at least 400 customers before anything costing over 20,000 euros is built.
