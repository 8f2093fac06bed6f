A | How many people live in Wellerby? | Wellerby had 48,316 inhabitants, 412 more than a year before.
A | Is the town growing because more babies are born? | There were 431 births and 527 deaths, so the growth is due wholly to people moving in: 3,208 came and 2,700 left.
A | We only have a weekend flat there, are we in the head count? | People who have their second home here are not counted.
A | Inhabitants and area of Northfield | | Northfield | 17,480 | 9.6 | 17 % |
A | What share of the people in the Harbour district is over 65? | | Harbour | 6,745 | 3.8 | 14 % |
A | Why is Kingsmead so old? | Kingsmead is the oldest district, because the two largest care homes lie there.
A | Which countries do most foreigners come from? | 14.2 % of the inhabitants have a foreign passport, from 96 countries; the largest groups are from Portugal (1,310), Poland (1,045) and Syria (870).
A | How has the share of people living alone changed since 1990? | 44 % consist of one person; in 1990 it was 31 %.
A | When is a flat considered vacant? | A dwelling counts as empty if nobody has been registered there for six months or more.
A | I want to rent cheaply, which part of town should I look at? | The dearest district is the Harbour with 11.90, the cheapest Northfield with 8.60.
A | Why were fewer flats completed than the year before? | 218 dwellings were finished during the year, compared with 305 in 2022; the Office puts the fall down to higher interest rates.
A | How long would I be on the list for a council flat? | The average wait is 26 months.
A | biggest employers in Wellerby | The largest employers are the Saint Luke Hospital (2,150), the Brandt pump works (1,480) and the town itself (1,220).
A | What was the unemploment rate of young people? | Among those under 25 it was 4.1 %.
A | How much do women earn compared with men? | The median income of full-time workers was 3,460 a month before tax; men had 3,610, women 3,190.
A | When will the new nursery in Northfield be ready and how many children can it take? | A further nursery with 80 places is being built in Northfield and is to open in August 2025.
A | How do people get about, by which means and in what shares? | According to the household survey of 2023 the inhabitants make 46 % of their trips by car, 26 % on foot, 17 % by bicycle and 11 % by bus or train.
A | Which crossing is the most dangerous? | The junction with most accidents was again Mill Road and Ring Road, with 31.
A | We're taking in a mutt from the shelter, do we have to pay the tax at once? | Guide dogs are free, dogs from the animal home for the first two years.
A | Why do your population figures not match those of the state? | The population comes from the residents' register, which is cleaned each spring; therefore the figures differ slightly from those of the state, which go back to the census of 2022 (47,655).
N | How many crimes were recorded in the year?
N | Who is the mayor of Wellerby?
N | What was the turnout at the last town election?
N | How many tourists stay the night in the town each year?
N | What does a monthly bus pass cost?
N | How many dogs are registered?
N | I'm looking to buy a house, what do they go for per square metre?
N | How many pupils leave school without a certificate?
N | average class size secondary school
N | How many doctors and dentists have their practice there?
N | Which district has the most people without a job, and has that changed?
N | How many of the foreigners were naturalised during the year?
N | What rate does the town charge for the trade tax?
N | We've a baby of ten months and need a nursery place, how do I put her down for one?
N | Why has the number of passengers on the buses not gone back to what it was in 2019?
F | Why did the town's debt go up last year?
F | Why is unemployment among the under-25s higher than among the rest?
F | How much lower is the dog tax for the second dog than for the first?
F | Why were schools charged 45 an hour for special analyses?
F | How did the opening of the tram in May change the way people travel?
O | How do I fold a paper crane?
O | What is the half-life of carbon-14?
