A | How many of the in-house projects ended up being used every day? | Five of them reached daily use; the other six were stopped after costing 1.4 million euros together.
A | what is a blend | **Blend** means buying a core product and writing our own parts around it, through the supplier's documented interface.
A | We need a new tool for paying wages. Should we write it ourselves? | If not, buy. Payroll, expenses and the staff directory always fall here.
A | Why is a mixed approach favoured when only two vendors exist on the market? | If fewer than three do, prices tend to climb at renewal, so a blend is preferred.
A | How many programmers must stay available for something we write ourselves? | Can we keep two developers on it for as long as it lives? If we cannot, we do not build, whatever the earlier answers were.
A | Why did the route planner fail? | The fourth question is there because the route planner failed in 2021 when its only developer left and nobody else could read the code.
A | developer hourly rate build cost | For a build, count developer time at 92 euros an hour, hosting, and upkeep, which we put at 20 per cent of the build cost each year.
A | By how much do we assume that licence prices rise each year? | For a purchase, count licences, set-up, training, and the yearly price increase, which we assume to be 6 per cent.
A | Over what period are the options priced against each other? | Costs are compared over five years, not over the first year alone.
A | How long would it have taken before the dock-booking tool could first be used, if built? | | Time to first use | 3 months | 14 months | 7 months |
A | Which option won for booking docks, and why? | The blend was chosen. It was the cheapest over five years, although buying would have been live four months sooner.
A | Can I ask Slotwise to add a feature just for us? | Slotwise, for example, publishes changes twice a year and does not take individual requests.
A | A vendor offers me a nice discount if I sign for five years. Am I allowed to? | Contracts longer than three years are refused unless the finance director signs them in person.
A | How quickly must we be able to get our data out? | To limit this, every contract must let us export all our data in an open format within 30 days of notice.
A | How much notice of interface changes must the supplier of a blend promise? | Its particular danger is that the supplier changes the interface; we accept a blend only if the supplier promises twelve months' warning of such changes.
A | I want something that will cost about 20 thousand in total over five years. Whose approval do I need? | Up to 25,000 euros over five years, the department head decides alone.
A | When must the board paper be handed in? | Above 250,000 euros the board decides at its monthly meeting, on a paper handed in ten working days earlier.
A | My department is at odds with the architects about which way to go. Who breaks the tie? | If the department and the architecture desk disagree, Ingrid Solvang, the operations director, settles it within a week.
A | What happens to a home-made tool that too few people use when it is reviewed? | A purchase that falls short is not renewed; a build that falls short gets one further six-month period and is then closed.
A | Who looks after the software register? | The results are entered in the software register, which Tomas Reke keeps.
N | How much did the two bought packages that were never rolled out cost?
N | What hourly rate do we reckon with for outside contractors?
N | Who is the finance director?
N | How many suppliers of dock-booking software were looked at besides Slotwise?
N | Which date is the board's monthly meeting held on?
N | Where can I see the software register, I'd like to look up what another department picked?
N | Are we allowed to use free open source programs, and do those count as buying?
N | what does the handover note have to contain
N | In which programming language should in-house tools be written?
N | My department head is on leave for months; who signs for small purchases in the meantime?
N | how many developers does Halden Freight employ
N | Why did the two purchased packages not get rolled out?
N | Does the architecture desk have to answer within a certain time?
N | I have a vendor who wants to test his product with us for free for a month. May I run such a trial?
N | What share of the dock workers now use the booking tool each week?
F | Why was building the dock-booking tool cheaper over five years than buying it?
F | Why is a decision reviewed again after only six months?
F | What does the fifth question ask about security?
F | How can I appeal against the operations director's ruling?
F | Why did Halden Freight decide to purchase the dock-booking tool outright from Norlast?
O | How long should I boil an egg for a runny yolk?
O | Which planets have rings?
