A | What was the model case? | Model case: a joiner's workshop with four employees and an annual turnover of 420,000 pounds.
A | I've just taken on my first helper. What could happen to me if I don't insure her? | Employers' liability is required by law as soon as you have one employee, with cover of at least 5 million pounds; whoever lacks it can be fined up to 2,500 pounds for each day.
A | How much public liability does the Council ask for? | All the others are voluntary, though customers may demand them: Tilbrook Council gives orders only to firms with public liability of 2 million pounds or more.
A | what is professional indemnity | Professional indemnity pays if your advice or drawing was wrong and a customer loses money by it.
A | A chair I sold last year collapsed under somebody. Which kind of cover is for that? | Product liability pays if something you made or sold does harm later.
A | Can I buy business interruption on its own? | Business interruption pays lost profit and running costs while you cannot work; it is sold only together with contents insurance.
A | explain excess | The excess is the part of each claim that you bear yourself.
A | What does underinsurance mean? | Underinsurance means that the sum insured is lower than the true value; the insurer then pays only the same proportion.
A | Harbour Mutual yearly premium | Harbour Mutual   1,480 pounds     2 million          250         80,000            3 months
A | Who lets me out of the contract soonest? | Penrose Online   990 pounds       2 million          1,000       50,000            14 days
A | Up to what value does Oakfield insure the contents? | Oakfield         1,690 pounds     5 million          100         120,000           3 months
A | I can't put down the whole sum at once. Where can I pay by the month without it costing extra? | Paying monthly costs 5% more at Harbour Mutual and 8% more at Anvil Direct; at Oakfield it costs nothing, and Penrose Online accepts yearly payment only.
A | What is excluded by all insurers? | Wear and tear, intent, war and fines are excluded everywhere.
A | My drills stay in the van at night, parked in the street. Whose policy would pay if they got stolen? | Tools left in a van overnight are covered by Oakfield without conditions, by Harbour Mutual only if the van stands in a locked yard or garage, and by the other two not at all.
A | flood cover Anvil Direct price | Flood is included in Harbour Mutual and Oakfield, may be added at Anvil Direct for 140 pounds a year, and is not to be had from Penrose Online within 200 metres of a river.
A | We sometimes work on church towers 15 metres up. Do we need to tell the insurer? | Work at heights above 10 metres must be declared beforehand to all of them, or else they may refuse to pay.
A | Are subcontractors who bring their own tools covered? | Those who bring their own tools and send an invoice must have their own policy; ask for a copy of it before they begin.
A | Why is Harbour Mutual recomended for most workshops? | Harbour Mutual is our recommendation for most workshops, since it combines sufficient cover with a bearable excess.
A | Why not simply take the cheapest, Penrose? | Penrose Online is cheap, but with an excess of 1,000 pounds it is hardly of use for the small losses that make up 70% of all claims.
A | Which hotline keeps you hanging on the longest? | Average waiting times were 2 minutes at Oakfield, 4 at Harbour Mutual, and 19 at Anvil Direct.
A | A pipe burst and a customer's carpet is ruined. Should I tell him straight away it's my fault and I'll pay? | Do not admit guilt and promise no payment, as that can cost you your cover.
A | deadline for reporting theft to the police | Report theft to the police within 24 hours and note the crime number.
A | How long do I have for going to the ombudsman? | That is open to firms with fewer than 50 employees, and must be done within six months of the insurer's final letter.
A | What's the saving if I bear 500 of each loss myself instead of 250? | Raising the excess from 250 to 500 pounds lowers the premium by about 12%.
N | What does cyber insurance cost at Oakfield?
N | How long does Harbour Mutual take to pay out after a fire?
N | Who owns Anvil Direct?
N | premium for a workshop with eight employees
N | How much does Oakfield charge for a van?
N | I do a bit of work over the border in France now and then. Does any of the four cover me there?
N | How do I reach the ombudsman?
N | How many claims does Penrose Online turn down each year?
N | I work on my own from the spare room. Does my ordinary home policy pay if a client trips on the stairs?
N | What does it cost to become a member of the Chamber?
F | Why is Penrose Online the dearest of the four?
F | Why does the law make cyber insurance compulsory?
F | How long was the average wait on the telephone hotline of Penrose Online?
F | Which of the five insurers covers wear and tear?
O | How do I bake sourdough bread without a proofing basket?
O | Which planet has the most moons?
