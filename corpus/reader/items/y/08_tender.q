A | How many meals is the kitchen meant for? | Conversion of the old gymnasium annexe into a kitchen for 320 meals a day, with cold store, dishwashing room and extraction.
A | Why must the building be done within the summer? | The works must take place between 6 July and 11 September, since meals would otherwise have to be brought in at 3.85 each.
A | How come one firm got its envelope back? | Carrow & Sons came at 10:07 and was sent back unopened.
A | nordkitchen price | | Nordkitchen | 447,200 | 7 | 8 years | 0 |
A | What does eligible mean for a bid? | A bid is *eligible* if it is signed, complete and accompanied by proof of insurance for 2 million.
A | The cheapest one is out, on what grounds? | Eleven weeks, however, do not fit between the two dates given above, and so the bid was excluded, though it was the lowest.
A | If a bidder forgets one figure in the sheet, can it hand it in afterwards? | The panel asked for them by letter, as the rules allow for single missing prices of less than 2 per cent of the sum, and got them within the three days set.
A | how much does the cost count in the scoring, and what gets the top mark there? | | Price | 50 | the lowest eligible price |
A | formula for price points | For price, others receive 50 times the lowest price divided by their own.
A | Why were the plans marked with the sums still sealed? | The panel judged the concepts separately before the prices were known to it, so that a cheap offer would not look better than it is.
A | How far apart were second and first place in the total? | The margin is 1.1 points; the auditor has recalculated it and found no mistake.
A | concept marks of the three firms | | Concept | 13.0 | 18.0 | 16.5 |
A | Which design did the woman who'll cook there like best? | Nordkitchen draws the clean and the dirty ways so that they never cross; Mrs Odell calls it the best plan she has seen.
A | Are the pupils going to be able to test anything beforehand? | Stobart Lane reuses the gymnasium's beams as shelving and offers a mock-up of the serving hatch in cardboard, for the children to try before it is built.
A | What was wrong with Hallam's layuot? | Hallam Build's plan is sound, but pots would have to be carried past the door to the playground, and the cold store is nine metres from the stove.
A | Who was outvoted and what did he want? | The panel recommends awarding the contract to Stobart Lane for 405,000, by two votes to one. | Mr Bielak would have preferred Nordkitchen because of the guarantee.
A | They find asbestos and we lose a fortnight. Are we docked for it? | - For each week of delay, 4,000 is kept back, up to 20,000 in all. Delay caused by the asbestos survey does not count.
A | May the winner bring in other companies without asking? | - Subcontractors need consent in writing, with the exception of the electrician, who was named in the bid.
A | We came third and feel cheated. How long have we got, and do we see the money for it again? | They then have ten days to object to the county's procurement board. | An objection holds up the award; the fee of 600 is returned if it succeeds.
A | What if the chosen company backs out? | Should Stobart Lane withdraw, the second-placed firm is asked, provided its price still stands; bids are binding until 30 June.
N | What price did Carrow & Sons ask?
N | Which two firms fetched the papers but did not bid?
N | Why has the auditor no vote?
N | How many staff will work in the new kitchen?
N | What would Mrs Odell's second choice have been?
N | how long does the procurement board take to decide on an objection
N | Who carries out the asbestos survey?
N | How many years has Stobart Lane been building kitchens?
N | What did the prices for the grease trap come to?
N | Is induction cheaper to run than gas in a school kitchen?
N | What becomes of the gymnasium itself?
N | What's the electrician called who was named in the bid?
N | We are a small joinery and would like to do the shelving. Whom at Stobart Lane do we apply to?
N | Does the council pay firms anything for drawing up a bid that lost?
N | Who pays for meals being brought in if the kitchen isnt ready in time?
F | Why did Nordkitchen get the most points for price?
F | Why was Stobart Lane's bid excluded?
F | Why did the chair vote for Petrie Brothers?
F | Why is the penalty for delay capped at 40,000?
F | What does section 12 say about the playground?
O | How do I tune a ukulele?
O | What causes hiccups?
