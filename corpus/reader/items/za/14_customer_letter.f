A | When does the laundry close and reopen? | what about my hotel's towels in between? | Hotels and guest houses are supplied as usual, with the help of our colleagues at Brightwater in Pell, who will wash for us on those four days; only tablecloths are not included, as Brightwater has no press wide enough.
A | What's the reason they can't stay where they are? | How long have they been there? | We have been in Rope Walk for 38 years.
A | How does the Old Dairy compare with Rope Walk in parking? | Is it nearer the station at least? | It is 1.4 kilometres further from the station.
A | What is the carers' tariff? | What do I have to show for it? | The carers' tariff, by which those who look after a relative at home have bed linen washed at half price, stays, and no longer needs a doctor's letter. | A word at the counter is enough.
A | self-service machines until when | how many are there? | The self-service machines, six of them rather than four, can be used until 10 p.m. with a card, which costs 5 as a deposit.
N | Are they still looking for staff? | what does that pay?
N | What will a shirt cost from January? | and a blouse?
N | Isn't that tag in my clothes a way of spying on me? | Who sews it in?
N | subscription old and new customers | can I share it with my brother?
N | How many bedclothes went astray and how many are still missing? | Whose are they?
N | what did people get for lost sheets that were quite old already? | Why did those two refuse the money?
A | Counter hours at the old address | who's going to do the ironing once the old lady has left? | Her successor is Tobias Marsh, who learned in a hotel and folds fitted sheets in a way that I had believed to be impossible.
A | What do I lose if I stick with papper labels? | are you open saturday afternoon in the new place | From 4 December our hours are 7 a.m. to 7 p.m. on weekdays and 8 a.m. to 1 p.m. on Saturdays.
