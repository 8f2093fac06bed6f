A | How were the products tested? | We paid for everything ourselves, used each product for six weeks, and put the same 120 tasks to all of them.
A | Which one should I get to ask about my own documents? | Get **Parley** if you need to ask about your own documents.
A | Why should OraclePal be left on the shelf? | Leave **OraclePal** on the shelf: it was the dearest, and the only one that would not let us delete our chats.
A | Parley Home yearly price | | Parley Home | 15 euros | 150 euros | 96 | 1,500 pages | iPhone only |
A | How many tasks did Finch solve? | | Finch Free | 0 euros | 0 euros | 83 | 20 pages | Android, iPhone |
A | Does OraclePal have a phone app? | | OraclePal Gold | 29 euros | 290 euros | 94 | 300 pages | none |
A | My daughter's at university and short of cash. Does any of them knock something off for her? | Lumo gives students 40 percent off; none of the others has a student price.
A | What does the family plan cost and for how many people? | Parley has a family plan for up to five people at 27 euros a month.
A | How many messages does Finch allow? | Finch lets you send 25 messages in any five hours, and if you never bump into that, stay there.
A | In what ways are the paid ones better? | The paid ones are better in three ways: fewer mistakes, longer documents, and no queue in the evening.
A | After supper the free one keeps me hanging about. How bad is that normally? | Finch made us wait 40 seconds on average between 7 and 10 p.m., the paid ones never more than 5.
A | Is paying by use with a key a good idea? | It's cheap but fiddly, and there is no app.
A | Which product is best at e-mails? | For letters and e-mails Lumo came first with 4.6 out of 5, followed by OraclePal with 4.4.
A | Why is Parley so good at sums? | For sums it was Parley, 19 right out of 20, as it runs a calculator in the background.
A | which ones can be talked to | Voice: Lumo and Finch can be talked to.
A | How many pictures a day can I make with Lumo compared with OraclePal? | Lumo allows 30 a day and OraclePal 100.
A | How do I stop Finch from using my chats for training? | Lumo and Finch use your chats for training unless you switch it off, under Settings, Privacy, "Help improve".
A | After how many days are deleted chats gone with Finch? | Deleted chats are gone after 30 days with Lumo and Parley, and after 90 with Finch.
A | I keep the membership list of our choir and don't want it leaving Europe. Who fits the bill? | Servers stand in the EU only with Parley.
A | How do you get out of an OraclePal contract? | OraclePal: by post, to an address in Malta, with six weeks' notice.
A | I paid Parley for a whole year in January and regret it. Do I get the rest refunded? | Parley: two clicks as well, but a yearly plan can be ended only in its last 30 days; it is not paid back.
A | How can I tell the real Lumo app from a fake? | The real one is made by Lumo Labs BV.
A | Is Parley really unlimitted? | Parley says unlimited, and slows down after about 200 messages a day.
A | Can I move my old conversations over to a different product? | From Lumo and Parley you can download them as a file. But no product we tested could read in another's file.
N | Who makes Finch, and how does it earn money?
N | Do I have to give my card number for Parley's trial month?
N | OraclePal marks for sums
N | How many of the news questions did Parley get wrong?
N | In which town is Lumo Labs BV based?
N | What does OraclePal's business contract cost per head?
N | My eyesight is bad. Which of them has large print or reads the answers aloud?
N | How much does Hilde Brandt use hers each day?
N | Which two products from Asia will be added?
N | Can I use Lumo on my phone without an internet connection?
F | Why does Parley train on everybody's chats?
F | Where is OraclePal's switch against training?
F | Why did Finch come first in questions about the news?
F | Why may children of ten use Parley?
O | Which washing machine is the quietest?
O | How do I remove ice from a windscreen?
