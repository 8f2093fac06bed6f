A | When was the agreement with the dairy signed? | Benedikt summed up the contract that was signed with Moorhof Dairy on 18 November, so that all departments know what has been agreed.
A | What if these notes say something else than the contract? | Where this summary and the contract differ, the contract prevails.
A | Why wasn't the cheapest offer taken? | Alpenquell was the cheapest, but would deliver only twice a week.
A | What spoke against Seewald? | Seewald could deliver daily, yet could not guarantee organic quality from its own farms.
A | Who voted against Moorhof and for what reason? | The decision was taken with three votes to one; Lou would have preferred to stay with our former supplier, Brunner, whose cream has a fat content of 35 percent instead of 33.
A | How come we can't just carry on buying from Brunner? | Brunner had given notice because its owner is retiring.
A | How much milk must we take each week at least? | | Whole milk, organic | 2,400 litres | 4,000 litres | 0.94 euros per litre |
A | price cream per litre | | Cream 33 percent, organic | 500 litres | 900 litres | 4.10 euros per litre |
A | Is there a minimum for milk powder? | | Skimmed milk powder | none | 300 kilograms | 3.85 euros per kilogram |
A | In a hot June we'll need lots more. Can we order above the usual ceiling? | From May to August the maximum for milk and cream rises by half.
A | We ordered far too little last week without saying so beforehand. What will that cost us? | If we take less than the minimum in a week, we pay 30 percent of the shortfall, unless we tell them three weeks ahead.
A | By how much can prices go up in a year after the first twelve months? | After that they follow the national milk index, but only if it has moved by more than 4 percent, and by at most 8 percent a year.
A | Deadline for orders for the following week | Orders go in by Thursday noon for the week to come.
A | On which days do they deliver? | Delivery is made on Monday, Wednesday, Thursday and Saturday between 4:30 and 6:00, to ramp 2.
A | How warm may cream be on arival compared with milk? | The temperature of the milk may not exceed 6 degrees on arrival, that of cream 5 degrees.
A | Everyone overslept and the lorry found a locked gate. What then? | Lou asked what happens if nobody is at the ramp: the driver waits 20 minutes, then drives on, and a second attempt costs 75 euros.
A | We've lost a few of their cans. How much is each? | Crates and cans are lent; each that is missing at the end of the quarter is charged at 11 euros.
A | Does a strike at the dairy excuse it from delivering? | If it cannot deliver at all, it must tell us by 18:00 on the day before and bears the additional cost of buying elsewhere, except in cases of force majeure, which means flood, animal disease and official bans, but not a strike in its own plant.
A | Why do we put a little bit of every lot aside? | We take a sample of 200 millilitres from each lot and keep it for two weeks, because it is our only proof in a dispute.
A | Who decides when the dairy denies a defect, and who pays? | If a claim is contested, the laboratory Kessler & Voigt decides, and the loser pays its fee.
A | May we turn up at the farms unannounced? | We may visit the farms once a year, with one week's notice, and without notice if there is a suspicion of residues.
A | What do we gain by paying quickly? | For payment within ten days we may deduct 1.5 percent. | Farida wants to use this every month, as it saves about 3,700 euros a year.
A | When can the dairy walk away because of us? | Notice for good cause is possible at any time: for us after three deliveries that were spoilt within six months, for Moorhof if we are more than 45 days behind with payment.
A | Who writes the checklist for the ramp? | Lou writes a checklist for the ramp by 10 December.
N | How much had Alpenquell asked for a litre of milk?
N | How many cows do Moorhof's farms have?
N | Why was Sven Tobler excused?
N | What are the five conditions that a dairy had to meet?
N | Who signed for the dairy?
N | My freezer van is in the repair shop. Could Moorhof store our ice cream for a week?
N | fee of Kessler & Voigt per sample
N | Does the dairy's lorry come on public holidays, or is the delivery moved to the next day?
N | What fine is due if someone gives away a recipe?
N | How much did we spend on milk and cream last year?
F | Why did Lou vote for Moorhof?
F | Why was the dearest of the three offers accepted?
F | What are the terms for the delivery on Sundays?
F | Why does the new cream have more fat than the old?
O | How do I renew my passport?
O | What makes the sky blue?
