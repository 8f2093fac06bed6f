A | How long is the offer valid? | It holds for eight weeks.
A | If we dither until autumn, what could become dearer and by how much? | After that only the price of the tiles may change, and by no more than 6 per cent.
A | How old is the main roof? | The main roof of 142 square metres dates from 1968.
A | Does anything need doing to the garage? | The flat roof over the garage is newer and needs nothing for the time being.
A | Why is water getting in at the dormer? | The dormer leaks, but not through its covering: the lead apron at its foot has split.
A | What is the total price with tax? | Total: 28,200 pounds
A | scaffolding cost | Scaffolding, up to six weeks: 3,150
A | What would we save on tiles with Moor grey? | If you take the concrete tile "Moor grey" in place of clay, the tiles cost 2,900 less before tax.
A | Is there a hidden extra cost if we go for the heavier tile? | Concrete is heavier by 9 kilograms a square metre; your rafters bear it, but we would then have to strengthen six instead of two, which costs 1,100 more.
A | Which tile gets mossy earlier? | Concrete grows moss sooner on the north side.
A | Why does the man next door have to agree if we insulate? | It raises the roof by 14 centimetres, and for that you need the written consent of your neighbour at number 19, since the roofs join.
A | How much is the bathroom window without a blind? | B. New roof window in the bathroom, with an outside blind: 1,350 (without the blind 980).
A | We may want solar in a few years. Is it cheaper to prepare for it now or to do it all later? | C. Hooks and cable ducts for solar panels to be mounted later: 420. If they are put in afterwards, it costs about 1,600, as tiles must be taken up again.
A | On which days could the work start? | We could begin on 8 July or on 2 September.
A | At what time of the morning does the hammering begin in September? | In July, work would start at 7; in September at 7.30.
A | Will we be sleeping under an open sky during the works? | At no time will the roof be open overnight; each evening we close it with sheeting.
A | How much must be paid once the scafolding is up? | Fifteen per cent is due on order, forty when the scaffolding stands, thirty-five when the last tile is laid, and ten after you and we have inspected the roof together.
A | discount for quick payment | If you pay within five days, you may deduct 2 per cent, except from the first instalment.
A | How long does the maker stand behind clay compared with concrete? | The maker guarantees clay tiles for thirty years and concrete tiles for twenty.
A | What happens if asbestos turns up? | We saw none, but should there be any under the felt, we must stop and bring in a licensed firm. In that case you can withdraw from the order and pay only for what has been done.
N | How many tiles are needed for the whole roof?
N | Is the firm insured against damage to our house?
N | What does an extra week of scaffolding cost?
N | How much would insulation lower our heating bill?
N | material of the new gutter
N | Can we get a grant from the council for the insulation?
N | Our car is usually parked in the drive. Where should we leave it while you are working?
N | Who makes the "Ardenne red" tile?
N | What is Sven's mobile number?
N | How many years has the firm been in business?
N | Where will the workers' toilet and the skip be placed?
N | Do we need permission from the town for the new roof?
N | What would it cost to renew the flat roof over the garage as well?
N | How much does the offer cost us if we decide against it?
N | Can the moss on the concrete tiles be washed off, and how often would that be needed?
F | Why does the bathroom window have to be replaced in any case?
F | Why are the concrete tiles dearer than the clay ones?
F | How much does it cost to remove the asbestos that was found?
F | Which of the three rotten rafters in the garage will be replaced?
F | Why does the firm need 30 working days with two people?
O | How do I train a puppy not to bite?
O | What is the plural of "octopus"?
