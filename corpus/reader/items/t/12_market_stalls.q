A | what does a permanent pitch cost on saturday | | Permanent pitch, per metre of front | 3.20 | 3.80 | 4.60 |
A | How much for power if my fryer draws 5 kW? | | Electricity above 3 kW | 9.00 | 9.00 | 9.00 |
A | Is there anything off for regulars who come all week? | Permanent traders who book all three days get 10 per cent off.
A | How do payment terms differ between permanent and day traders? | Permanent traders are billed every quarter; day traders pay in cash or by card before setting up.
A | What is a grower? | A **grower** is a trader who produces at least 60 per cent of the goods offered.
A | I'd like to sell T-shirts and pans. When would that be possible? | Textiles and household goods only on Saturdays, and on no more than eight pitches.
A | We make our own plum brandy on the farm, can we bring it? | Growers may sell spirits they distilled themselves.
A | how do you find out whether somebody really raised the stuff himself? | The share is checked by visits to the farm, without notice, about every third year.
A | Which documents go with an application for a permanent pitch? | Enclose trade licence, liability insurance for at least two million euros and, for open food, the health instruction certificate.
A | If I apply before everyone else, do I stand a better chance? | The market committee decides in November. | It looks at the mix of goods, not at the order of receipt.
A | I'm retiring and my daughter wants to carry on, may she keep my spot? | If a business is handed to a child or spouse, the contract goes with it.
A | day pitch allocation | Pitches left over and those of permanent traders who have not come by 6:30 are drawn by lot. | Traders who did not get one last time draw first.
A | Why is packing up early punished? | Nobody may pack up early, for a market with gaps drives customers away; whoever does so nevertheless pays 40 euros, unless the goods are sold out and Mr Sahin has been told.
A | fire extinguisher type | Each stall with gas or hot fat has a fire extinguisher; with fat it must be class F.
A | Am I alowed to call out my offers, or use a speaker for it? | Shouting one's wares is permitted and even wished for. | Loudspeakers are not.
A | It's blowing a gale and they sent us home at nine. Do we see any money again? | Half the fee is then refunded if closure comes before 10 o'clock.
A | can regulars skip some icy weeks in winter | Frost is no ground for closing, but in January and February permanent traders may stay away for up to three weeks without losing the fee already paid: it is credited.
A | What happens if a farmer passes off wholesale tomatoes as his own? | For selling bought goods under the green sign the sign is withdrawn at once for two years.
A | Why does the Saturday market move in May? | From 4 May to about the end of September the Saturday market moves to the Schlossgarten car park, because the drains under the Rennplatz are being renewed.
A | scales verification interval | Scales are verified every two years by the Weights Office; uncalibrated scales are sealed on the spot.
N | How many of the pitches are held by growers?
N | What does verification of scales cost?
N | who sits on the market committee
N | What are the fees at the Schlossgarten car park?
N | How long has Bilal Sahin been market master?
N | Is the Rennplatz market cheaper for traders than the one at the harbour?
N | Can I have my front pitch swapped for a corner?
N | I bake cakes at home as a hobby. Do I need a trade licence to sell them just once?
N | What's the maximum number of metres one stall may have?
N | Where can traders park their vehicles after unloading?
N | health instruction certificate how to get
N | Is the market held when a Friday falls on a public holliday?
N | Which firm is renewing the drains?
N | Why were tobacco products left out of what may be sold?
N | I'm excluded for four days after a quarrel with a neighbour stall, and think it unfair. Who hears my complaint?
F | Why is Tuesday the dearest day for a pitch?
F | Why do growers have to wait until last when permanent pitches are handed out?
F | what does step 7 of getting a permanent pitch require
F | Why are all three market days moved to the car park during the works?
F | Why must water be paid for separately?
O | How do I remove a stripped screw?
O | what are the symptoms of iron deficiency
