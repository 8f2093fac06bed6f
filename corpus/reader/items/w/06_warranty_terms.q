A | Does the warranty take the place of my rights against the shop? | Those rights are neither replaced nor shortened by it.
A | What is a wear part? | "Wear part" means a part that is consumed in ordinary use, in particular tyres, brake pads, chains, belts, cables, grips and bulbs.
A | What is meant by "first owner"? | 1.2 "First owner" means the person named on the invoice of an authorised dealer.
A | How long is the frame covered for me as the buyer, and for whoever I sell it to? | 2.1 Frame and fork: ten years for the first owner, two years for anybody else.
A | battery capacity limit | The battery is deemed defective if it holds less than 65 per cent of its rated capacity within this period.
A | My accumulator has been charged 900 times in two and a half years and is getting feeble. Still covered? | 2.3 Battery: three years or 800 full charging cycles, whichever comes first.
A | Does the clock start ticking when the bike arrives at my door? | 2.5 All periods start on the date of the invoice, not on that of delivery.
A | What do I have to do to get five years on the motor? | 3.1 The period under 2.2 is extended to five years if the bike is registered online within 60 days and serviced once a year by an authorised workshop.
A | Why can't one lengthen the battery cover? | 3.2 No extension exists for the battery. This is because its ageing depends chiefly on storage and charging, which Velora cannot see.
A | I'm a plumber and ride to jobs with my pipes and spanners in the box. Am I treated like a courier? | A tradesman who rides to his own customers with his own tools is not regarded as a commercial user.
A | Why are the frames of the Trio spared the halving? | The frame of the Trio is excepted from this: it keeps its full ten years, having been built for fleets from the start.
A | we live on the coast and the bolts are getting brown | 5.3 Rust on screws and fittings in places within 5 kilometres of the sea.
A | I tweaked the firmware so it goes faster. What do I lose? | In such a case the whole warranty on the electrical parts ends; that on the frame continues.
A | Which carries more, the Haul Mini or the Trio? | The maximum loads are 200 kilograms for the Haul, 150 for the Haul Mini and 230 for the Trio, rider not included.
A | pads squeaky from day one, worn part covered? | 5.1 Wear parts, unless they were defective on delivery.
A | I've moved since. Can I take the thing to a workshop near my new flat instead of where I bought it? | 6.2 Go to any authorised dealer with the invoice and the bike. You need not go to the one who sold it.
A | What if the manufacturer just doesn't respond to my claim? | If it is silent for longer, the claim counts as accepted.
A | how do i send the battery in for checking | 6.4 Batteries must not be posted. They are handed in at the dealer's, since their carriage requires a special packing.
A | Who pays the mechanic in year three compared with year one? | Labour is free in the first two years; thereafter Velora pays 40 euros an hour towards it, and the difference is borne by the owner.
A | The same display has packed up three times. May I now insist on a new one? | If the same part fails for the third time, the choice passes to the owner.
N | What does the yearly service in an authorised workshop cost?
N | How is the number of charging cycles read out?
N | What is the rated capacity of the Haul's battery?
N | Why is the period for rain covers shorter than for the seats?
N | how many authorised dealers are there in austria
N | Is Velora's frame warranty longer than that of other cargo bike makers?
N | My dealer went bankrupt and I've lost the invoice. Can Velora look up the purchase?
N | What happens if the dealer takes longer than three working days to send the claim?
N | Who pays for the return of a bike that was found not to be defective?
N | Can I insure the bike against theft through Velora?
N | pressure washer allowed distance
N | Does the charger count as part of the battery?
N | Up to what weight may the rider be?
N | When was the Trio first built for fleets?
N | We are a kindergarten parents' club that lends one bike among its members without taking money, are we a hire firm?
F | Why do the periods begin with delivery and not with the invoice?
F | What does clause 11 say about data protection?
F | Why may the Haul be loaded with more than the Trio?
F | Why does the extension to five years carry over to a second owner?
F | Why does Velora pay 60 euros an hour towards labour after two years?
O | What's the capital of Mongolia?
O | How do you knit a cable pattern?
