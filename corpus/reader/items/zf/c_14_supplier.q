A | Why did you have to look for a new milk producer at all? | Brunner had given notice because its owner is retiring.
A | Why was the least expensive bidder turned down? | Alpenquell was the cheapest, but would deliver only twice a week.
A | What does the dried stuff set us back? | | Skimmed milk powder | none | 300 kilograms | 3.85 euros per kilogram |
A | How much extra can we get in the hot season? | From May to August the maximum for milk and cream rises by half.
A | We bought too little again. What's the penalty? | If we take less than the minimum in a week, we pay 30 percent of the shortfall, unless we tell them three weeks ahead.
A | When's the deadline for requesting supplies? | Orders go in by Thursday noon for the week to come.
A | No one was out the back when the truck came. How long does it hang around? | Lou asked what happens if nobody is at the ramp: the driver waits 20 minutes, then drives on, and a second attempt costs 75 euros.
A | they turned up half a morning behind schedule, is there a discount | If Moorhof comes more than two hours late, we get 5 percent off that delivery, and from the third time in a quarter 10 percent.
A | Does a walkout by their workers let them off the hook? | If it cannot deliver at all, it must tell us by 18:00 on the day before and bears the additional cost of buying elsewhere, except in cases of force majeure, which means flood, animal disease and official bans, but not a strike in its own plant.
A | Why is a little of everything stored for a fortnight? | We take a sample of 200 millilitres from each lot and keep it for two weeks, because it is our only proof in a dispute.
A | Can we turn up at the cowsheds unannounced? | We may visit the farms once a year, with one week's notice, and without notice if there is a suspicion of residues.
A | How much is early settlement worth to us annually? | Farida wants to use this every month, as it saves about 3,700 euros a year.
A | How long are we tied in? | The contract begins on 1 January and runs for three years.
A | Who passes the news of the thinner product on to the outlets? | Chiara informs Sven and the shops that recipes with 35 percent cream will taste slightly lighter; the labels must be changed by 15 January.
N | What price per litre of whole milk did Seewald offer for daily delivery?
N | Who signed the contract with Moorhof Dairy on 18 November?
N | How high is the fee of the laboratory Kessler & Voigt?
N | why was sven tobler excused from the meeting
N | How many crates and cans were missing at the end of the last quarter?
N | We have two free weeks in January. On which day does our shutdown begin?
N | Which temperature may the yoghurt not exceed on arrival?
F | Why did Brunner's cream have a lower fat content than Moorhof's?
F | Why must notice be given three months before the end of the three years?
F | Where does the summary prevail over the contract?
