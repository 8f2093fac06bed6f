A | what does plus cover that basic doesn't | **Plus** covers in addition damage by accident and fall, vandalism, theft of single parts, wear of battery and motor, and breakdown service.
A | Which package is cheaper, and what are the two rates? | Basic costs 4.9 per cent of the purchase price per year, Plus 8.2 per cent, in either case at least 39 euros.
A | What is meant by the purchase price? | The *purchase price* is what you paid, including accessories bolted to the frame, minus discounts.
A | my bike is five years old now, will you knock something off when it's nicked? | It is what we replace: there is no deduction for age in the first three years; after that we deduct 10 per cent for each further year, but no more than half.
A | Why won't you take my fast e-bike that does 45? | Not insurable: S-pedelecs, since the law treats them as motor vehicles; hired and leased bicycles; bicycles used for deliveries.
A | Can I insure a second-hand bike from a privat seller? | We accept used ones only from a dealer with an invoice.
A | Is there a higher price for a family's cargo bike? | Cargo bikes are insurable at no surcharge as long as they are private.
A | Does it matter if my sister was the one riding? | Anyone may ride the bicycle with your consent.
A | cover abroad, outside europe | Cover holds throughout Europe, and elsewhere for journeys of up to six weeks.
A | It stood in my private basement with just a lock through the spokes and someone took it. Am I covered? | In a locked cellar room of your own, the lock around the wheel is enough.
A | lock requirements plus vs basic | The lock must have cost at least 50 euros (Basic) or carry the mark of a recognised testing body (Plus).
A | what does it mean that a battery is worn | A battery is deemed worn when it holds less than 60 per cent of its rated capacity, as measured by a dealer.
A | Why are chains and brake pads left out? | Tyres, brake pads and chains are never covered: they are bound to wear out.
A | excess basic | In Basic there is none.
A | The mechanic wants 90 euros for the bent fork. Do I have to wait for your OK? | Up to 150 euros you can go ahead; beyond that wait for our go-ahead, which comes within three working days.
A | Explain how I claim for a stolen bicycle, from the police to the money. | Theft, robbery, vandalism: go to the police within 48 hours and get a file number. | Report the claim to us within seven days, by app or phone. | Theft: we wait 21 days in case the bicycle turns up. | We then transfer the money within a week.
A | You've paid me out and now the cops have found it. What happens? | If it turns up afterwards, you may choose between keeping the money and taking the bicycle back against repayment.
A | Ran out of juice on a hill 10 km from home, will anyone fetch me? | Punctures count, an empty battery doesn't.
A | How come there is a waiting period after moving up to the better package? | With Plus, a waiting time of four weeks applies after switching, otherwise many would switch the day their derailleur starts grinding.
A | premium went up 7 %, can i get out | If the rise exceeds 5 per cent, you have the right to terminate within six weeks of our letter.
N | By how much have premiums gone up in recent years?
N | Which testing bodies count as reconized for locks?
N | what does a dealer charge for measuring the battery
N | How long does Kirsten Moll take to answer a complaint?
N | I've got two bicycles. Do I get a discount if I insure both?
N | What happens if a fifth call-out is needed within a year?
N | Is the helmet or the luggage in the panniers covered when the bike is stolen?
N | lost the receipt of my lock, how can I prove its price
N | By how much do you reduce the payment with gross negligence?
N | How many customers have chosen Plus?
N | Is VeloSafe better than adding the bike to my household insurance?
N | How much do you pay at most for a stolen single part?
N | can I pay the premium monthly
N | On which basis do you quote for e-bikes above 6,000 euros?
N | Within how many minutes does the van arrive
F | Why doesn't the insurance pay for thefts between 10 p.m. and 6 a.m.?
F | Why is there an excess of 25 euros in Basic?
F | What does chapter 14 say about racing?
F | why can I switch from Plus to Basic at any time but not the other way round
F | Why are bicycles used for deliveries accepted at no surcharge?
O | What is a good recipe for lentil soup?
O | How do I merge two PDF files?
