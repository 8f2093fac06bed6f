A | I've just taken on my first apprentice. Which policy must I have, and for how much? | Employers' liability is required by law as soon as you have one employee, with cover of at least 5 million pounds; whoever lacks it can be fined up to 2,500 pounds for each day.
A | My design is faulty and the client is out of pocket. What sort of cover do I need? | - Professional indemnity pays if your advice or drawing was wrong and a customer loses money by it.
A | Can I insure my earnings alone, in case we have to shut? | - Business interruption pays lost profit and running costs while you cannot work; it is sold only together with contents insurance.
A | Which bit of the damage do I always have to shoulder? | The excess is the part of each claim that you bear yourself.
A | What happens if I declared my equipment too cheaply? | Underinsurance means that the sum insured is lower than the true value; the insurer then pays only the same proportion.
A | How much is the cheapest deal per annum? | Penrose Online   990 pounds       2 million          1,000       50,000            14 days
A | which one lets me split it into 12 bits without a surchrge? | Paying monthly costs 5% more at Harbour Mutual and 8% more at Anvil Direct; at Oakfield it costs nothing, and Penrose Online accepts yearly payment only.
A | My drill was stolen from my vehicle parked on the street after dark. Who would have paid? | Tools left in a van overnight are covered by Oakfield without conditions, by Harbour Mutual only if the van stands in a locked yard or garage, and by the other two not at all.
A | I hire a freelance plumber who bills me and arrives with all his gear. Am I insuring him too? | Those who bring their own tools and send an invoice must have their own policy; ask for a copy of it before they begin.
A | Why isn't the bargain one much good? | Penrose Online is cheap, but with an excess of 1,000 pounds it is hardly of use for the small losses that make up 70% of all claims.
A | Whose phone line kept callers hanging on longest? | Average waiting times were 2 minutes at Oakfield, 4 at Harbour Mutual, and 19 at Anvil Direct.
A | Someone broke in last night. How soon must the cops hear about it? | Report theft to the police within 24 hours and note the crime number.
A | Why shouldn't I apologise and say it was my fault? | Do not admit guilt and promise no payment, as that can cost you your cover.
A | How much cheaper does it get if I double my own share to five hundred? | Raising the excess from 250 to 500 pounds lowers the premium by about 12%.
N | What does an alarm approved by the police cost?
N | How many members does the Chamber of Crafts in Tilbrook have?
N | How much more does cyber insurance cost at Oakfield for the recovery of data and for lawyers?
N | What would the yearly premium at Harbour Mutual be for a workshop with ten employees?
N | how many minutes did the chat of Penrose Online take to give an answer?
N | My firm disagrees with the decision. Within how many weeks does the ombudsman decide?
N | How many firms were fined 2,500 pounds a day for lack of employers' liability?
F | Why is flood included in Penrose Online and Anvil Direct but not in Oakfield?
F | Why do subcontractors who work with your tools under your direction need their own policy?
F | Why is public liability of 2 million pounds required by law for every firm?
