A | Who carried out the measurements? | Here is our opinion; my daughter Lieve did the measurements.
A | What is wrong with the way bookings are kept today? | At the moment all bookings sit in a spreadsheet of 61,000 rows that only one person can open at a time.
A | number of bicycles and stations | You hire out 2,300 bicycles at 18 stations, and on a sunny Sunday you make about 4,000 bookings.
A | Which requirement matters most? | The new system must meet four requirements, in this order of importance: no bicycle may be booked twice; answers must arrive within half a second; two mechanics without training in programming must be able to draw lists; the cost must stay below 900 euros a month.
A | What does ACID stand for? | The guarantee is summed up in the letters ACID: atomicity, consistency, isolation and durability.
A | explain transaction | They guarantee transactions, that is, groups of changes that happen completely or not at all.
A | I've got a shop range where every article has other details and it changes all the time. Which family would fit? | They suit data whose shape changes often, such as product catalogues.
A | What can't you do with a key-value store? | They are very fast but cannot search within the values.
A | When does a graph database pay off? | They are worth while if you ask questions over many steps, such as "friends of friends of friends".
A | How many users were simulated and on what kind of machine? | We loaded a copy of your data, multiplied by ten, into three candidates and simulated 200 customers at once on the same computer (8 cores, 32 GB):
A | double bookings with Leafstore | Leafstore     document      21 ms           640 ms       17                540 euros
A | How long did the slowest one per cent take with Garnet? | Garnet        relational    38 ms           210 ms       0                 620 euros
A | We'd like somebody to help us at night and on Sundays too. How much extra would that be with the relational product? | The cost includes a rented server, backup and support on working days; support round the clock would add 280 euros for Garnet and 350 euros for Leafstore, and is not offered for Pico.
A | Can Leafstore be made safe against two people getting the same bike, and what's the catch? | Leafstore can avoid double bookings too, but only if its strict mode is switched on, which slowed its median answer to 95 ms.
A | Why was Pico not tested for double bookings? | Pico could not be tested for double bookings because it cannot express the question whether two periods overlap.
A | Why is Garnet better for the mechanics? | It meets all four requirements, and SQL is easier to learn for your mechanics than the query language of Leafstore, as there are courses at the adult education centre.
A | Where do I put odd stuff like damage reports that never look the same? | In addition it can hold JSON columns, so that the odd record of changing shape, such as a damage report, does not require a second database.
A | Should we run two databases side by side? | We advise against using two databases side by side while you have fewer than three people to look after them.
A | What to do if we want to keep every place a bike has ever been? | If you store only the latest position, Garnet is enough; if you want to keep the whole history, consider a time series database in two years or so, once you know what you would use it for.
A | Why not simply put an index on everything? | Each index speeds up reading but slows down writing by some 5%, so do not create them on suspicion.
A | Is it scaling up or scalling out that should come first? | Beyond that, first rent a larger machine (scaling up), and only then spread the data over several (scaling out), since the latter makes every change to the program harder.
A | how long did the test restore take | Our test restore took 50 minutes.
A | In the trial weeks the two systems keep disagreeing. Do we still go ahead with the change in March? | If the parallel run shows more than five differences in its last week, postpone the switch by a month.
A | What would it cost to have you by our side while we move? | Accompanying the move would cost 110 euros an hour, at most 60 hours.
N | Which company makes Garnet?
N | What does a time series database cost per month?
N | How much would a bigger server for Garnet cost?
N | price of the SQL course at the adult education centre
N | What does the spreadsheet cost us at the moment in lost bookings?
N | Our customers pay by card. Where should the card numbers be kept so nobody can steal them?
N | Which two stations have the most bookings?
N | How do I write a query that lists all bikes due back today?
N | How do we get the doubled customers merged, is there a program that does it?
N | In which town should the outside copy be stored?
F | Why do you recommend Leafstore?
F | Why is Pico dearer than Garnet?
F | How large is the commission you get from the maker of Garnet?
F | Why was the graph database slower than the other three in the test?
O | How do I get rid of moles in the lawn?
O | Which languages are spoken in Switzerland?
