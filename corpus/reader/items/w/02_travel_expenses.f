A | Who has to say yes to a journey to Brazil? | it's three weeks, can I get some money before I fly? | An advance is possible for trips over five days: 70% of the expected cost, paid a week before departure.
A | Can I put a glass of beer on the claim? | I did have a guest but I've lost the slip, now what | A missing receipt can be replaced by a signed statement, at most twice a year and only below 500 kroner.
A | when are taxis ok | none of that fits me. how do I get to the hotel then? | Otherwise take the bus.
A | I was on parental leave and am four months late with my claim, is the money gone? | how soon do I have to do it normally? | Send in the claim in the Kvitta program within 30 days of the end of the trip.
A | Who gets a company card, and how much can be spent with it? | could I buy my own stuff with it and pay that back? | Private purchases are not allowed, even if you pay them back.
N | What is a customer meal? | could I have it at my own house?
N | hotel limit Stockholm | is parking in that?
N | My card has gone missing, what are the steps? | how long till I get another?
N | Is an electric car paid better than a diesel? | what if I come by motorbike
N | I found the flight on a website for a good bit less than the agency wanted. May I grab it? | and why is it enough just to tell you about it?
A | Why won't the firm pay for the dent I got on the way to a site? | When does the money for a claim reach me? | Claims that are complete by the 10th are paid with that month's wages; the others with the next.
A | 600 km to the customer, what may I take? | who helps me when my plane's cancelled at two in the morning | Terje answers questions about claims; Nordtur's night desk handles cancelled flights.
