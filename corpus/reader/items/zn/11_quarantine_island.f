A | What drove the city fathers to put up these buildings? | and did it keep the disease out after that? | The city was spared in 1631, when the plague raged in every neighbouring port. | In 1657 it was less fortunate, for a customs officer had smuggled a bale of silk past the guards, and 2,900 people died.
A | What if somebody got a fever on the thirty-eighth day after coming from an infected harbour? | and if he didn't pull through, where did they put him? | The dead were buried in quicklime on the eastern point, where no building has been put up to this day.
A | Suppose a warder shook hands with one of the detained. What then? | Was there anyone to look after him if he caught it? | Two physicians served on San Vero, one for the healthy and one for the sick.
A | how much was the docter for the sick payed | was it risky? | Of the nine who held the post between 1581 and 1630, four died there.
A | For how many years did the military make use of the place? | what came after them? | A school for fishermen's orphans occupied the northern wing from 1923 to 1957.
A | We want to see the graffiti. When must we be there and what's the surcharge? | how do we get over there? | A boat leaves the Old Mole every hour from 9 am to 5 pm between Easter and October; the crossing takes 20 minutes and costs 9 euros return, with entry to the museum included.
N | When did the first guests move in? | what did they trade in?
N | clean patent days | who wrote those papers out?
N | How many skeletons came to light in 2006? | where are they kept now?
N | And coins, how were they treated? | what about jewels?
N | Why couldn't people while away the hours with a round of whist? | Were they punished if they did it anyway?
N | Which got through sooner, a cargo of copper or one of fleece? | So why did they let the fleece through at once in the end?
A | How did they make correspondence safe to deliver? | when will the restoration of San Vero be finished? | The restoration, begun in 1998, is to be completed in 2027.
A | Which helped more, leaving merchandise in the breeze or keeping humans apart? | There are a dozen of us. Can we visit the island in January? | In winter the island may be visited by groups of ten or more that give a week's notice.
