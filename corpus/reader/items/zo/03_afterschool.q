A | My rota differs every week, which kind of reservation would be wiser for me? | For shift workers with changing hours the second is usually the better choice in spite of the price.
A | How much will I pay for my twins' little sister, number three? | The second child of a family pays 20 per cent less, the third child half.
A | Why won't anyone mark my daughter's exercises? | We see that homework is done, but we do not correct it, so that teachers can tell what has been understood.
A | How many places are there for the older group? | There are 48 places, 30 for the younger group (reception to year 2) and 18 for the older group (years 3 to 6).
A | He threw up last night. How soon can he return? | After vomiting it may come back once 48 hours have passed without another attack.
A | What age does a sibling need to be to fetch him? | Older brothers and sisters may collect from the age of 14.
A | What does it cost to leave them there all day when there's no school in October? | A holiday day costs 28.00, lunch included.
A | Until when is the club open on Fridays? | Monday to Thursday the club is open from 15.10 to 18.00, on Fridays until 17.00.
A | By what date do the papers have to be in if we want to begin after Christmas? | 3. Hand it in by 15 June for the autumn term or by 30 November for the spring term.
A | How do I swap a day without being charged? | Booked days may be exchanged free of charge up to 48 hours in advance by message to the group leader.
A | My train is often delayed, what's the penalty? | A child not collected at closing time waits with the leader; after fifteen minutes a late charge of 10.00 falls due, and after an hour we have to inform the youth service.
A | Why are fees not credited for days spent on school trips? | Fees are not credited for days spent on school trips, since the staff have to be paid all the same.
A | collection card identification | Only persons named on the collection card, who must show identification at the first time.
A | will staf give my sun his antibiotix | Asthma sprays and adrenaline pens are given by the leaders, other drugs are not.
A | What's the difference between reserving for months ahead and deciding the evening before? | If you book by the term you are sure of your days, while day booking lets you choose freely but only as long as places are left.
A | And for year 4 pupils, going home without a grown-up? | Children of year 4 and above may walk home by themselves if we have a signed permission.
A | How long will they take to let us know whether we got in? | 4. You will receive our answer within ten working days.
A | What must I do so that she gets something else to eat because of her milk intolerance? | The kitchen is free of nuts; other allergies are considered if they are on the health page.
N | How many years has Carla Wendt worked at the club?
N | I am not happy with the snack. Who is head of the parents' board?
N | Where in the building is the quiet room my shy son likes?
N | Why is the club closed on the two training days, what do the leaders learn there?
N | I start at seven, what does the breakfast club before lessons cost?
N | chess circle afternoon fee
N | can she leave her scoota in the yard
N | And with head lice, how long does a child stay away?
N | How high is the grant that the town gives?
N | What should I budget for the outings that are charged extra?
N | How many children does one leader look after at a time?
N | How long would we be on the waiting list for the younger group?
F | Why is booking by the term dearer for me than booking from one day to the next?
F | My five-year-old is tired, why does the younger group have to do its homework in the club?
F | Since when has the school itself run the club?
F | Why may my son bring toys along only on Mondays?
O | What pressure should my road bike tyres have if I weigh 80 kilos?
O | When was the first cable laid across the Atlantic?
