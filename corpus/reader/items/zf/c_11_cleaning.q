A | What's your rate for a law firm at ten in the evening? | | Office, after 20:00 or before 6:00, per hour | 33.00 euros | 39.27 euros |
A | Why can't I book you for a quick once-over of my flat? | The shortest visit is two hours in offices and three hours in households, because the way there has to pay.
A | why do i save money if you come more often | Weekly cleaning is cheaper than fortnightly cleaning, since less dirt gathers and the same person can be planned in firmly.
A | How much is it to wipe a skylight? | | Roof window | 9.50 euros |
A | Will you come on New Year's Eve? | We do not work on 24 and 31 December.
A | What happens to my glass appointment in an icy spell? | In frost below minus 3 degrees we do not clean windows outside, because the water freezes on the pane; such dates are moved free of charge.
A | How long before I can use the rug after a wet wash? | It takes six to eight hours to dry.
A | Why won't you touch sprayed tags on my soft rock facade? | We take on brick, concrete and render, but not sandstone, which would be roughened by the jet.
A | I live 20 km past the city belt. What's the call-out fee? | Zone 1, up to 15 kilometres beyond it, costs 9 euros a visit; zone 2, up to 30 kilometres, 18 euros.
A | I need someone tomorrow. How much is added? | Express, meaning within 24 hours of the call: 30 percent.
A | Do I have to buy my own detergent? | Cleaning agents, cloths and machines are included.
A | Who do I phone to book? | Call Mrs Jovana Ilić on 0621 555 0127 or write to order@blitzrein.example.
A | I forgot you were coming and was at work. What do I owe? | If nobody opens, the full price is due.
A | The kitchen still looks grubby. What's my remedy? | If you are not content with the cleaning, say so within 24 hours; we come again free of charge.
N | How long does a leather sofa take to dry?
N | How many people are needed for the fine cleaning of a building site?
N | What are the two specialised firms for clearing out a hoarder's home called?
N | how much does the insurance of up to 3 million euros cost a year
N | Which breathing masks have to be worn for removing pigeon droppings?
N | Mr Tarek Mansour comes for a look at our staircase. How long does that take?
N | By how many percent did the last wage agreement of the trade rise?
F | How do pensioners add the 8 percent off window cleaning to the other reductions?
F | Why is the oven included in the basic cleaning of a flat before moving in?
F | Why does dry powder remove wine and coffee stains when spray extraction does not?
