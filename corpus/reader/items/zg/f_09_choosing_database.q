A | How does the shop keep track of rentals now? | At the moment all bookings sit in a spreadsheet of 61,000 rows that only one person can open at a time.
A | How many bikes does the firm own? | You hire out 2,300 bicycles at 18 stations, and on a sunny Sunday you make about 4,000 bookings.
A | What's the ceiling on running expenses? | The new system must meet four requirements, in this order of importance: no bicycle may be booked twice; answers must arrive within half a second; two mechanics without training in programming must be able to draw lists; the cost must stay below 900 euros a month.
A | What's the drawback of the simplest and quickest sort? | They are very fast but cannot search within the values.
A | Why was the fastest product not checked for clashing rentals? | Pico could not be tested for double bookings because it cannot express the question whether two periods overlap.
A | I want someone to answer the phone at 3 a.m. How much extra for the recommended product? | The cost includes a rented server, backup and support on working days; support round the clock would add 280 euros for Garnet and 350 euros for Leafstore, and is not offered for Pico.
A | Why would the repair staff find the winner simpler to pick up? | It meets all four requirements, and SQL is easier to learn for your mechanics than the query language of Leafstore, as there are courses at the adult education centre.
A | should we run a pair of products in paralell? | We advise against using two databases side by side while you have fewer than three people to look after them.
A | What's the downside of adding lots of lookup aids? | Each index speeds up reading but slows down writing by some 5%, so do not create them on suspicion.
A | How many rentals can one machine cope with? | A single server will do for up to about 40,000 bookings a day, ten times your present peak.
A | How far back can we rewind after a disaster? | Make a full copy every night and keep the log of changes, so that you can return to any minute of the past 14 days.
A | How often should we rehearse bringing data back? | Practise restoring it twice a year; a backup that was never restored is merely a hope.
A | The trial still shows eight mismatches at the end. What then? | If the parallel run shows more than five differences in its last week, postpone the switch by a month.
A | Are these advisers paid by any vendor? | We receive no commission from any maker.
N | How many customers of Leafstore have switched on its strict mode?
N | What do courses in SQL at the adult education centre cost the mechanics?
N | How many hours did Lieve need to measure the load of the present system?
N | At which of the 18 stations are most bicycles hired out on a sunny Sunday?
N | what was the slowest 1% of Leafstore with its strict mode switched on?
N | Who is the one person that can open the spreadsheet of 61,000 rows?
N | My spreadsheet needs cleaning in October. How many days will it take?
F | Why was Leafstore's strict mode faster than its median answer of 95 ms without it?
F | Why should you spread the data over several servers first and only then rent a larger one?
F | Why should the position of each bicycle be kept in the booking tables?
