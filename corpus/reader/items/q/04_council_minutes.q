A | How many councillors came? | Present are 19 of the 24 councillors; apologies came from Mrs Tamm, Mr Okafor, Mr Brill, Mrs Wendt and Mr Lasky.
A | Why was the land sale at Hafenstrasse not debated in public? | Item 6 (sale of the plot at Hafenstrasse) is moved to the closed part because a bidder's finances will be discussed.
A | quorum number of members | The council has a quorum, as at least 13 members are present.
A | What was wrong in the earlier minutes? | The minutes of 12 March are approved with one change: on page 4, the cost of the playground is 86,000 euros and not 68,000 euros.
A | It's pitch black on Am Anger at night, when will somebody fix that? | The mayor answers that a cable was damaged during fibre work and that the repair is planned for the week after Easter.
A | Why can't the town just paint a zebra crossing in front of the school? | The head of the building department, Mrs Corinna Veit, explains that the road belongs to the county and that a traffic count is a precondition.
A | How many people signed for the skate park? | A pupil, Lena Strobl, hands over 312 signatures for a skate park.
A | Difference in price and lifetime between the two pool variants | Variant 1 renews the technical plant only, costs 1.4 million euros and would last about ten years. | Variant 2 also gives the pool a stainless steel basin, costs 3.1 million euros and would last at least thirty years.
A | Why is there no state money for Variant 1? | The state would subsidise Variant 2 with 40 per cent, but Variant 1 not at all, since it does not save energy.
A | How did the vote on the pool end? | Decision: Variant 2 is adopted by 12 votes to 6 with one abstention.
A | Who wanted to hold off on the pool until the tax figures were in? | Councillor Dietz (Free Voters) fears that the town will have to borrow and asks to wait for the tax estimate in May.
A | I've got a season ticket, where do I do my lengths while the place is shut? | During the closure, season ticket holders can swim at the reduced price in the neighbouring town of Ulmen.
A | What will a full-day nursery place cost from August? | From 1 August the monthly fee rises from 142 to 156 euros for a half-day place and from 228 to 249 euros for a full-day place.
A | Our third kid starts nursery this autumn, what will we be charged for her? | The second child of a family pays half; the third and every further child pays nothing.
A | What became of the idea to freeze fees for single parents? | The proposal is referred to the social committee, which is to report by 18 June.
A | Why isn't the market going to the station? | The stallholders had asked for the station forecourt instead, yet the fire brigade objected because its access would be blocked.
A | How long will the market stay at the Bleiche? | The move starts on 5 June and lasts until the end of October, unless frost delays the paving.
A | Did trade tax go up or down compared wth last year? | The treasurer, Mr Samir Haddad, reports that trade tax brought in 4.2 million euros in the first quarter, which is 0.3 million less than in the same quarter of 2024.
A | I'd love to go along to the festival in the twin town, by when must I say so? | The twin town of Saint-Aubry invites a delegation of eight to its festival from 11 to 14 July; those interested should tell the mayor's office by 2 May.
A | Where is the May meeting held and why not in the usual hall? | The next meeting takes place on 14 May at 7 p.m. in the school hall, since the Old Granary will be let for a wedding fair.
N | Who is buying the plot at Hafenstrasse?
N | What did the mayor answer to the girl with the skate park signatures?
N | What will the swim in Ulmen cost for season ticket holders?
N | Which firm damaged the cable in Am Anger?
N | How will the town pay for its share of the pool?
N | I sell cheese on the market, how much will my pitch cost me once the free weeks are over?
N | nursery opening hours
N | How did Councillor Yilmaz vote on the new nursery fees?
N | What does repaving the Kirchplatz cost?
N | Why was Mr Okafor absent?
N | How much must I pay to borrow a sewing machine from the libary?
N | When will the new fire engine be delivered?
N | Is the trip to Saint-Aubry paid by the town or do we pay our own fares?
N | How many new posts had been planned for this year?
N | Which architect drew up the two variants for the pool?
F | Why did the council choose the cheaper Variant 1?
F | Why will the market move to Saturdays?
F | Why were the nursery fees lowered?
F | What was decided under item 9?
F | Why did the motion to adjourn succeed?
O | How do bees make wax?
O | What is the best way to sharpen ice skates?
