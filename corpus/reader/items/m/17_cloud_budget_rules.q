A | By how much will we overshoot this year? | Ben Achieng reported that cloud spending this year will reach 1.18 million euros against a budget of 940,000.
A | Which department stayed below its budget? | Research is 150,000 over, products 96,000 over, and sales 6,000 under.
A | How much money went on machines that did nothing? | Idle machines alone came to 81,000 euros.
A | Why is it a problem that almost a quarter of the costs have no label? | Sofia Lindh added that 23 per cent of all costs bear no label, so that nobody can be asked about them.
A | research gpu limit next year | Research: 420,000, of which no more than 260,000 for GPUs
A | How big is the reserve? | Reserve held by finance: 60,000
A | Did Marcus Toll get what he asked for? | This was refused by three votes to one, with one person not voting, but research may apply for money from the reserve in July if it has kept to its budget until then.
A | Wich labels must a resource have? | From 1 February every resource must carry four labels: team, project, owner and end date.
A | I forgot to tag my test server. When will it be gone for good? | A resource without labels gets a warning on the first day, is stopped on the fourth and is deleted on the fifteenth.
A | Are databases deleted too if they have no labels? | Databases are stopped but never deleted.
A | I'd like to rent something for 20 euros an hour. Who must say yes and how long will I wait? | Above 15 euros an hour, and for any reservation of a year or longer, finance must agree as well, which takes up to two working days.
A | The customers can't log in and we need more machines this minute. Must I get permission first? | In an outage that affects customers the platform team may start anything at once and explain afterwards.
A | When does a GPU machine turn itself off? | GPU machines are switched off by themselves after 45 minutes without work.
A | How long may I use a normal machine for a training run that can't be resumed? | Those that cannot save checkpoints may use normal ones for up to 12 hours.
A | What happens when a team reaches 110 per cent of its share? | At 110 per cent new machines are blocked for the team, though running ones go on.
A | Could our live service get shut down because we've overspent? | Production machines are never stopped on grounds of cost.
A | Why were the tokens of the report service so wasteful, and what will be saved? | Dr Zhang pointed out that two thirds of the tokens in the report service were the same instructions sent again and again; caching them should save 3,200 euros a month.
A | What do I have to prove in order to use the large model? | Whoever wants the large one shows, on 50 examples, that it is better by at least five points.
A | Why don't we reserve for three years any more? | Three-year reservations are no longer made, since the one of 2021 tied us to machines that nobody wants.
A | My team has saved a lot this month. May we keep the money? | Savings stay with the team by half; the other half goes into the reserve.
N | Which cloud provider does Varga Analytics use?
N | How did Ilona Varga vote on the request of research?
N | Why was Paula Reis not at the meeting?
N | Which hosted model do we spedn the most on?
N | How much did the platform team spend this year?
N | Where can I find the tool Costa and how do I log in to it?
N | How much does it cost to fetch a file back from cold storage?
N | How much are the GPU machines per hour that research uses?
N | Until when does the reservation of 2021 run?
N | I left the key for the language model in a public folder by mistake. Whom do I tell so that it gets blocked?
N | What is the number of employees in research?
N | monthly spend report service
N | What made the research team go over by so much?
N | Does a team that breaks the rules several times face a penalty?
N | Who wrote down what was said at the meeting?
F | Why did the meeting grant research 480,000 euros?
F | Why are production machines stopped at 125 per cent?
F | What did Paula Reis say at the meeting about the budget of sales?
F | What was decided under item 12 on travel costs?
F | Why may the idle time of GPU machines be set to 24 hours?
O | How often should I water a cactus?
O | Who wrote the novel Moby-Dick?
