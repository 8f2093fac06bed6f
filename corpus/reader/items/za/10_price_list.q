A | What does the big service cost for an e-bike? | | Big service | 89 | 109 | 129 | 149 |
A | my commuter ran over a nail, how much to mend the inner tube? | | Repairing a puncture ● | 14 | 16 | 24 | 28 |
A | What is the winter package? | The **winter package** is a big service plus dry storage from November to March, with the battery kept at half charge.
A | How do the small check and the big service differ? | The **small check** takes half an hour: tyres, brakes, lights, screws. It contains no dismantling. | The **big service** takes about two and a half hours; wheels, gears and headset are adjusted, the chain is measured and everything is cleaned.
A | Why must the winter package be booked by mid-October? | It has to be booked by 15 October, as there is room for only 60 bicycles.
A | Why is a flat at the back dearer when the motor sits in the wheel? | A puncture in the rear wheel of an e-bike with a hub motor is charged at 34, because the cable must be undone.
A | Do you patch tubeless tyres? | Tubeless tyres are not patched here; we send them to Valerie's in Kopp Street.
A | hourly rate carbon frame | The hourly rate for frames of carbon is 78, since two people are needed for clamping.
A | My pedelec has gone dead, I got it from another dealer. What do you take for looking into the cause? | Fault-finding in the electrical system: the first 20 minutes are free if the e-bike was bought from us, otherwise 25.
A | Can I just walk in with a snapped spoke? | Without an appointment we repair punctures and broken spokes only.
A | When is express service not available? | With the express surcharge of 30% the bicycle is ready within 24 hours; it is not offered in April and May.
A | who is allowed to jump the queue | Couriers and midwives with a card from the city are served first and pay no surcharge.
A | collection outside ring road | Collection and return cost 18 inside the ring road and 29 outside.
A | Do I get the 20 for the quotation back? | A written estimate costs 20, which is credited if you give us the order.
A | You said 120 and then you found more wrong with it. At what point do you stop and let me know? | Should it turn out during the work that more is needed, we stop when the agreed sum has been exceeded by 15%, and ring again.
A | I'm 19 and want to borrow one with a big box at the front for moving house. OK? | The renter must be 18, for cargo bikes 21.
A | What is meant by half a day of rental? | Half a day means until 1 p.m. or from 1 p.m. on.
A | I forgot about my bike at yours for over a year. What has become of it? | A bicycle that has not been collected three weeks after our call costs 2 a day for storage, and after a year it is sold by auction for the benefit of the youth club.
A | I'm a trainee and in the cyclists association. What discounts are there and can I have both? | Students, trainees and holders of the city pass get 10% on labour, not on parts. | Members of the cyclists' association get 5% on everything. | Only one of them applies.
A | Why is there no guaranty on parts I bring with me? | Parts that you bring along yourself are fitted at the hourly rate plus 20%, and without a guarantee, because we once fitted a bottom bracket from the internet three times in the same week.
N | What does the big service cost for a tandem?
N | What did a puncture repair for an e-bike cost three years ago?
N | How much is a new chain itself, without the work of fitting it?
N | Why was the rental of tandems given up?
N | Can the bike be stored with you until the end of April?
N | What does Valerie's take for a tubeless tyre?
N | Is renting an e-bike for a month cheaper than four single weeks?
N | How do I get a card from the city as a courier?
N | opening hours on saturdays
N | I cracked the display of the e-bike I had rented from you. What do I have to pay?
N | What is the deposit for a racing bike?
N | Which locks count as good enough for the theft cover?
N | How much did the four auctions raise for the youth club?
N | I'd like to pay a bill of 700 in monthly instalmants, is that possible?
N | Which of the three, Ansel, Noor or Peer, does the electrical work?
F | Why has the price of mending a puncture gone up by 4?
F | Why is the small check dearer for a city bike than for a cargo bike?
F | Why do students get 10% on parts as well?
F | What does the medium service include?
F | Why are the parts guaranteed for a shorter time than the work?
O | How do I train for a half marathon?
O | What is the boiling point of mercury?
