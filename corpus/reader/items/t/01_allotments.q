A | i'm in a wheelchair, do I have to queue like everyone else? | The waiting list is kept strictly by date of receipt; the only exception is for wheelchair users, who are offered the four raised-bed plots at Mill Lane first.
A | what does a half plot cost a year | The yearly rent is 95 euros for a full plot and 55 euros for a half plot.
A | Why do people pay extra at Old Orchard? | At Old Orchard a supplement of 20 euros is charged because the plots there have mains water; the other two sites draw from wells.
A | I completely forgot to transfer the money and it's June now. Do I lose my garden? | If nothing is paid by 31 May, the lease ends without further notice.
A | late payment reminder fee | Whoever has not paid by 30 April receives a reminder with a fee of 8 euros.
A | Could I put up a little stall and charge for my spare courgettes? | Produce may be given away freely but must not be sold.
A | Why is bamboo not allowed? | Conifers, walnut trees and bamboo are prohibited, since their roots and shade spoil neighbouring plots.
A | Which needs more distance from the boundary, a fruit tree or a berry bush? | Fruit trees must stand at least three metres from the boundary, berry bushes one metre.
A | hut maximum size | One hut of up to 16 square metres, roof overhang included, is allowed on a full plot; on a half plot the limit is 8 square metres.
A | Can we spend a warm July night out there in the shed with the kids? | Sleeping in the hut is tolerated on single nights from May to September, but nobody may live there.
A | Is a rooster ok if I only have three chickens | Up to six hens may be kept, but no cockerel.
A | who decides where beehives go? | Bees are welcome at Quarry Side only, where Mr Tobias Renk, the site warden, assigns the places for the hives.
A | May I light a bonfire for my old branches in winter? | Burning garden waste is forbidden all year round.
A | petrol mower hours | Petrol-driven machines may run on weekdays from 8 to 12 and from 15 to 19 o'clock. | On Sundays and public holidays they must stay off.
A | When are barbecues not permitted? | Charcoal and gas barbecues are permitted unless the district has declared forest fire level 4 or 5.
A | My gran is 78 and holds a plot, must she join in the shared chores? | Holders over 75 are exempt.
A | Do full plot and half plot holders owe the same amount of comunity work? | Every holder owes six hours of community work a year; holders of a half plot owe four.
A | What happens to my hut when I leave, do I get any money for it and what if nobody wants the plot? | The next holder pays that sum to the previous one. | If there is no next holder within six months, the hut must be removed at the previous holder's expense.
A | On what grounds can the town terminate a lease? | The town may give notice only if a rule was broken after a written warning, or if the land is needed for public building.
A | what is a full plot? | A full plot measures 250 square metres, a half plot 120 square metres.
N | how long is the wait for a plot at the moment?
N | How many half plots are there at Quarry Side?
N | what's the rent for a raised-bed plot
N | Since when has Tobias Renk been site warden?
N | Who is the warden at Mill Lane?
N | how high may a tree on my plot grow?
N | If I die, can my wife simply carry on with our plot or does it go to the next on the list?
N | Can I swap my plot for one at another site?
N | Does Old Orchard have electricity?
N | How does the assessor work out the value of the hut and plants?
N | what kind of jobs are done during the community work
N | electric hedge trimmer sunday
N | Can I keep rabits on the plot?
N | Are the Quarry Side wells tested so that one can drink the water?
N | We're two unmarried friends sharing a flat and want to sign for a garden jointly, is that possible?
F | Why is the rent at Old Orchard 20 euros lower than at the other sites?
F | What does section 11 say about greenhouses?
F | why do holders of half plots have to work six hours and the full plot people only four
F | Why are hives allowed only at Mill Lane?
F | Why was the community work charge set at 25 euros an hour?
O | how do I reset the PIN of my SIM card?
O | Which planets have rings?
