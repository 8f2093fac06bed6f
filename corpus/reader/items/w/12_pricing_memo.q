A | How many halls does Puddlework have? | Puddlework runs 23 indoor play halls.
A | What has a child's ticket cost up to now? | A child's ticket has cost 11.50 euros since 2021, on every day of the week.
A | Why does Constance think the present price is wrong? | In short: we are too dear when nobody wants us and too cheap when everybody does.
A | How many kids are sent home on a Sunday because it's full? | We lose money from Monday to Thursday, with 61 children a day and hall on average, and turn families away on Sundays, when 340 want to come and 280 may.
A | Which sources did she draw on? | A survey of 1,900 parents in the queue. | A trial in Ghent and Namur from April to June. | And the prices of Zigzag, the only rival with more than ten halls: 10 euros on weekdays, 15 at the weekend.
A | Why doesn't she believe what parents said while queuing? | People said they would pay no more than 12 euros on Sundays, and then in Namur they paid 14 without a murmur.
A | ghent vs namur takings | Ghent: 9 euros on weekdays, 14 at weekends. Visitors on weekdays rose by 38 percent; on Sundays they fell by 3. Takings rose by 12 percent. | Namur: 11.50 on weekdays, 14 at weekends. Weekdays stayed as they were, Sundays fell by 4 percent. Takings rose by 9 percent.
A | Who are the people that a low midweek tariff attracts? | The lesson, I think, is that a dear Sunday frightens off hardly anyone, and that a cheap weekday does bring people in, chiefly grandparents and childminders.
A | café income per extra child | The extra visitors also ate: the café took 2.10 euros per additional child.
A | What would a visit on Friday afternoon cost from January? | Friday afternoon, Saturday, Sunday and school holidays 14.
A | Do tots of eight months need a ticket? | Babies under one year free as before.
A | Should mums and dads get in for nothing? | Adults stay at 3 euros, coffee included; Odile's wish to let them in free would cost 410,000 a year, and nobody has ever told me that they stayed away because of the 3 euros.
A | I bought a card for ten goes in August. Can I still use it on a Sunday next summer? | Cards already sold stay valid as they were until the end of next year.
A | Parties are full for weeks, so why not ask more for them? | They are booked up five weeks ahead, so we could ask more, but they bring the next year's customers.
A | What's wrong with letting the tariff move up and down during the day? | They would bring in about 3 percent more, but a mother who hears at the till that it's 16 euros now and was 13 at ten o'clock will not come back, and I'd be on her side.
A | why no family ticket | Two children per family is our average, so everybody would have one, and it would be a discount for all.
A | What would classes have to do for the reduced rate? | I would offer them 6.50 if they book before noon on the previous day.
A | How much and how long for changing the old tills? | Kazimir says 600 euros apiece and six weeks.
A | When would one go back to the former weekday price? | If weekday visitors rose by less than 10 percent, the lower weekday price would not pay, and we should return to 11.50 while keeping the Sunday price.
A | What does each of the three adressees have to deliver? | Bram: a yes or no by 30 September, because the leaflets go to press on 10 October. Odile: a text for the halls that explains it in three sentences without the word "dynamic". Kazimir: the order for the tills.
N | What does Zigzag charge for birthday parties?
N | Who carried out the survey in the queue?
N | Why were Ghent and Namur picked for the trial?
N | By how much did the café's takings grow in Namur?
N | How many halls does Zigzag run exactly?
N | What will a party cost per additional child above eight?
N | Does a public holiday on a Wednesday count as a weekend?
N | adult price in 2021
N | How many of the old cards for ten visits are still unused?
N | What happens with the leaflets if Bram says no?
N | Is Kazimir's till offer cheaper than that of another maker?
N | How many school groups come in a year?
N | I'm a childminder with five little ones, is there any group rate for me?
N | Who'll check at Easter whether the weekday visitors have risen?
N | How is it made sure that a weekday card isn't used at the weekend at the old tills?
F | Why did weekday visitors in Namur rise by 38 percent?
F | Why does Odile want to charge adults more?
F | Why should the ten-visit card go up to 105 euros?
F | What does point 12 of the proposal say about socks?
F | Why does Constance recommend a surcharge for heating?
O | What is the longest river in Africa?
O | How can I stop my glasses from fogging up?
