A | groceries before and after | | Groceries | 690 | 560 |
A | How long did the couple have to jot down their spending? | I asked them to write down everything for eight weeks.
A | By how much were they living beyond their means? | So they spent 187 more than came in, and the overdraft grew.
A | Isn't it silly to take out a loan just to clear the red on my account? | Why borrow to repay? Because an overdraft has no end date, and what has no end date does not end.
A | Which rate is lower, the overdraft's or the instalment loan's? | It costs 11.9 per cent. | I advised a plain instalment loan at 6.2 per cent over 18 months, which comes to 111 a month and is taken from the 290.
A | what is a cushion | The remaining 179 goes into a *cushion*: money that is touched only when something breaks, falls ill or loses its job.
A | We own our home. How big ought the rainy-day pot to be? | Three months' rent is a good size for tenants, six for people with a house.
A | May I dip into the reserve for presents in December? | Christmas is not an emergency; it comes every year.
A | Why write the list on a Thursday of all days? | 1. A list for the week, made on Thursday, when the leftovers are known.
A | I pop into the supermarket nearly every day. What does this habit really cost? | 2. One big shop instead of five small ones. Each time you go in, 9 goes on things that you did not come for; I have counted it in forty households.
A | Was there anything where the cheap label wouldn't do? | Not for coffee: Mr Decker went on strike.
A | insurances worth keeping | Liability, disability and, if there is a house, fire: these stay.
A | Why wasn't the 2016 contract scrapped? | Their life policy, begun in 2016, I left alone, for giving it up would have cost 1,300 in fees.
A | What is a sinking fund? | A sinking fund is a sum you set aside monthly for a bill you know will come.
A | envelopes or sinking funds, which for what? | For groceries I prefer envelopes, for bills sinking funds.
A | Do you really spend more if you pay by plastic? | With cards people spend about an eighth more than with notes; why this is so, nobody could explain to me convincingly.
A | My lad has been cheeky all week. Should I keep back his allowance? | Pocket money is never withheld as a punishment, since it is for learning to handle money and not manners.
A | Under what condition should they get rid of their vehicle, and what stands in the way now? | But Mrs Decker begins at the bakery at four in the morning, when no bus runs. | If she changes to the day shift, which has been promised for autumn, it should go.
A | What do they do on evenings when nobody feels like cookng? | They now keep two frozen pizzas for bad evenings; at 3.20 each that is the best investment in the whole plan.
A | They're about to cut off my electricity and I can't pay. Who can help? | If you are behind with rent or power, don't write to me but go to the debt advice in Cooper Street at once: it is free, and a letter from them stops most disconnections.
N | What did the sofa cost?
N | Which of the Deckers earns more?
N | What are the opening hours of the debt advice in Cooper Street?
N | How much is insuring a pair of spectacles a month?
N | At what age should a child begin to get pocket money?
N | what bank gave them the loan
N | How much of the 265 for the car is petrol?
N | Is an instalment loan better than borrowing from my parents?
N | How many days after the shop do the leftovers have to be used up?
N | Which club does the six-year-old go to besides swimming?
N | I'm self-employed and my income jumps up and down each month. How big should my cushion be?
N | Why did the groceries come to 690 for four people, did they buy organic?
N | What's the sum insured by the life policy?
N | How did they get the phone and television bill down to 61?
N | should i put the cushion in a savings acount or under the mattress
F | Why did she advise the Deckers to cut the children's clubs?
F | Why does she tell everybody to use envelopes for the car tax?
F | Why did Mrs Decker refuse to give up her coffee brand?
F | Why did they sell the car after five months?
F | What is the fourth rule for cheaper groceries?
O | Which metal is liquid at room temperature?
O | How do I train a puppy to sit?
