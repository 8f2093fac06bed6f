A | What is the equilibrium price? | The *equilibrium price* is the price at which the quantity offered equals the quantity people want to buy: here 7 euros.
A | How many folks leave with nothing when a bowl is a fiver? | At 5 euros a bowl she sells all her 120 bowls by a quarter past twelve, and forty people go away hungry.
A | shortage vs surplus | At 5 there is a *shortage*, at 9 a *surplus*.
A | What explanations have students come up with for her cheapness? | - She wants regulars to feel fairly treated. | - The queue is advertising. | - She closes early and has the afternoon free. | - The city gives her the pitch at 200 euros a month on condition that a meal costs no more than 5. The ordinary rent is 950.
A | What strings are attached to the cheap pitch? | - The city gives her the pitch at 200 euros a month on condition that a meal costs no more than 5. The ordinary rent is 950.
A | Would a cap of eight euros alter anything? | A ceiling of 8 euros would change nothing.
A | When does a price ceiling bite? | A ceiling only has an effect if it lies below the equilibrium.
A | If money doesn't decide who gets to eat, what does? | If bowls are not rationed by price, they are rationed by time.
A | Student and lawyer: what does lunch really cost each of them? | Ask pupils to work out the full cost: a student who values her time at 4 euros an hour and waits 30 minutes pays 5 + 2 = 7. | A lawyer who values hers at 60 pays 35 and so goes elsewhere.
A | what does opportunity cost mean | Economists call what you give up by choosing one thing over the next best the *opportunity cost*.
A | elasticity figure May trial | That is a fall of 12.5 per cent for a price rise of 20 per cent: elasticity 0.625 in size.
A | Elastic or inelastic, where's the line between them? | Demand is called *inelastic* when this figure is under 1 and *elastic* when it is above.
A | Under what circumstances do buyers react strongly to a dearer product? | What makes demand elastic? Close substitutes, a large share of the budget, and time to adjust.
A | Why might customers end up shouldering a levy that was meant for the vendor? | The burden falls mostly on the side that can less easily dodge. | If diners are inelastic and Mira could just as well sell at the station, diners pay nearly all.
A | How are the cards dealt out at the start of the game? | 1. Deal out twelve red cards (sellers, with a cost on each) and twelve blue cards (buyers, with a value on each).
A | I only have 14 kids in the room. How do I adjust the deck? | With fewer than sixteen pupils take out the highest red and the lowest blue cards in equal numbers.
A | Why mustn't I reveal the balance point before they begin trading? | Do not tell anybody the equilibrium beforehand. | The point of the game is that no one needs to know it.
A | Which assumptions does the theory rest on? | It takes for granted that people know the prices, that soup is soup, and that nobody is big enough to set the price alone.
A | test weighting | Weight: calculation 50 per cent, explanation 30, drawing 20.
A | Missed teh exam and never saw a physician, can I still get full marks? | Pupils who miss it with a doctor's note sit it in the following week; those without a note get the oral version, which is counted with no more than 80 per cent of the marks.
N | What does Mira earn in a month?
N | How much does a bowl at the noodle bar cost?
N | By how much did elasticity change once the noodle bar had opened?
N | What did the city do when it found out about the 6 euros in May?
N | How many bowls would Mira sell at 8 euros?
N | What does she do with the leftover soup when she charges 9?
N | What's the rent at the station?
N | how long does the oral version last
N | How many bargains are usually struck under the ceiling of 4?
N | What is taught in lesson 9 about secret recipes?
N | Is a price ceiling better than a subsidy?
N | Why does it take until the second round for prices to settle?
N | I'm dyslexic and usually get extra time. Does that hold for the 40 minutes too?
N | Which costs are printed on the red cards?
N | What happens with a price floor set above 7?
F | Why does a ceiling have its strongest effect when it's above the equilibrium?
F | Why was demand in May elastic?
F | Why does it matter so much in the long run who hands the tax over?
F | Why does drawing count for half of the test?
F | Why do prices settle near 9 in the card game?
O | How do I clean a cast-iron pan?
O | What time is low tide in Cardiff tomorrow?
