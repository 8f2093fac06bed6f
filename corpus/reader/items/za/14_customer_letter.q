A | When does the laundry close and reopen? | If you only have a minute: we close on Friday 29 November at 4 p.m., we open again on Wednesday 4 December at the Old Dairy, and your washing is not going to be forgotten.
A | What's the reason they can't stay where they are? | The boiler was put in by my father and must be replaced under the new emission rules by the end of March. | A new one would not fit through the door, and the landlord, quite reasonably, does not want to take down the front wall of a listed building for us.
A | How does the Old Dairy compare with Rope Walk in parking? | The Old Dairy in Marsh Road has three times the floor space, a ramp, and eleven parking places, where here there were two.
A | Counter hours at the old address | For this reason we keep a small counter at the old address, next to the cobbler, where you can hand in and collect washing on weekdays from 7.30 to 10 a.m. and from 4 to 6.30 p.m.
A | can I drop off trousers with a broken zip next to the cobbler | Ironing and repairs are not accepted at the counter.
A | I bring my bag on the Thursday before the move. When do I get it back? | Anything handed in later is moved with us and can be collected from 5 December.
A | Why won't tablecloths be done during the move? | Hotels and guest houses are supplied as usual, with the help of our colleagues at Brightwater in Pell, who will wash for us on those four days; only tablecloths are not included, as Brightwater has no press wide enough.
A | What will a shirt cost from January? | From the new year a shirt costs 3.20 instead of 2.90, a kilogram of washing 4.60 instead of 4.10, a duvet 24 instead of 22.
A | Why does the price for my husband's two-piece not go up? | The dry-cleaning of suits stays at 16.50, because the new machine uses less than half as much solvent.
A | How big must my order be so that you bring it round for nothing in the new year? | Delivery to your home, until now free above 25, will be free above 35; below that it costs 4 as before.
A | subscription old and new customers | The subscription for twenty shirts a month remains at 52 for those who have one; new subscribers pay 56.
A | I was given a voucher for ten shirts last Christmas. Is it worth less now? | Vouchers bought before the new year keep the number of shirts printed on them.
A | What is the carers' tariff? | The carers' tariff, by which those who look after a relative at home have bed linen washed at half price, stays, and no longer needs a doctor's letter.
A | How did the mix-up in summer come about? | A labelling machine had been set to the wrong week, and as it was the holiday season nobody checked the second label.
A | How many bedclothes went astray and how many are still missing? | Between 12 and 16 August 214 sheets belonging to 31 customers were mixed up, and 26 of them have not been found to this day.
A | what did people get for lost sheets that were quite old already? | All but two of those affected have been compensated with the price of a new sheet, irrespective of the age of the old one; if you are one of the two, please come and see me, we do not have your addresses.
A | Isn't that tag in my clothes a way of spying on me? | It withstands 95 degrees and is of no use to anyone for following you about: it can be read from a distance of 20 centimetres only.
A | What do I lose if I stick with papper labels? | Whoever does not want a chip may go on with paper labels. | We then cannot accept liability for more than 15 per item, rather than the 60 that otherwise apply.
A | Are they still looking for staff? | Three new jobs will be created at the Old Dairy; two have been filled, the one for a driver has not.
A | self-service machines until when | The self-service machines, six of them rather than four, can be used until 10 p.m. with a card, which costs 5 as a deposit.
N | What does ironing a pair of trousers cost?
N | How long is the lease at the Old Dairy?
N | Which bus goes from the station to Marsh Road?
N | Why did prices stay the same since 2021?
N | What is the telephone number?
N | Is Brightwater cheaper than Thistlewood for hotels?
N | What was the price of dry-cleaning a coat before the new year and what is it now?
N | Who set the labelling machine to the wrong week?
N | I look after a neighbour, not a relation. Do I qualify for half price on her bedding?
N | What happens to things nobody has collected by next June?
N | who sews in the chips and what do they cost
N | When did Winifred's father die?
N | What will become of the building in Rope Walk once the boiler is out?
N | I'm allergic to the powder you use. Can I have mine washed with somthing else?
N | How many hotels and guest houses does the laundry supply?
F | Why is the Old Dairy closer to the station?
F | Why does delivery below the limit go up to 6?
F | Why does Tobias Marsh retire in November?
F | Why are the prices for suits being raised to 18?
F | What did the landlord say when he decided to sell the listed building?
O | How do I calculate compound interest?
O | What language is spoken in Suriname?
