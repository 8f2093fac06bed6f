A | What is round-trip efficiency? | **Round-trip efficiency** is the share of the energy put in that comes out again.
A | what does depth of discharge mean | **Depth of discharge** says how much of a store may be used without harm.
A | On how many days do the roofs yield more than gets used? | The village produces more power from its solar roofs than it needs on 140 days a year and buys power on the other 225.
A | vanadium flow cost and life | | Vanadium flow | 74 % | 15,000 cycles | 560 € | four containers |
A | Which loses the least between charging and using, and how much room does that need? | | Lithium iron phosphate (LFP) | 92 % | 6,000 cycles | 310 € | one 20-foot container |
A | Is hooking it up to the grid contained in the prices? | Costs include inverters and foundations, but not the line to the substation, which would be about 85,000 € wherever the store stands.
A | What does LFP need in freezing weather? | It must not be charged below 0 °C; the container is heated for this, which eats about 1.5 per cent of the yield.
A | How does sodium-ion differ from LFP when it is icy outside? | It must not be charged below 0 °C; the container is heated for this, which eats about 1.5 per cent of the yield. | Takes frost down to -20 °C and holds no lithium, cobalt or copper.
A | Why is the lifetime given for the salt battery a bit uncertain? | Two makers so far; the oldest plant in operation is three years old, so that the life in the table is taken from laboratory tests.
A | Can I make the liquid one last longer hours without buying more power? | Power and capacity can be chosen separately: bigger tanks for more hours, more stacks for more kilowatts.
A | I'm scared of something going up in flames next to the school. Which kind is harmless? | Nothing in it can burn.
A | Which can be drained to nothing every day, and which should not? | It may be emptied completely every day, whereas LFP should be kept between 10 and 95 per cent.
A | why cant we just use the quarry | The nature authority, however, counts eagle owls on the north face and allows no works from February to July. | A permit would take four to seven years.
A | Could any of them carry July's sunshine into January? | **Hydrogen.** The only one that keeps summer power for the winter.
A | How much would 800 kWh improve our independance? | A store of 800 kWh would raise self-supply from 39 to 63 per cent; doubling it to 1,600 kWh would add only 6 points, because in summer the store is never empty and in winter never full.
A | When do we draw the most, and why then? | Peak demand is 310 kW, at half past six on winter evenings, when people cook.
A | How long till it's earned its money back with help from the region? | With the regional subsidy of 30 per cent, on the store alone, it takes eight.
A | subsidy conditions | The subsidy demands that at least ten households hold shares and that work begins within twelve months of the grant.
A | Under what circumstances should the recommendation be reconsidered? | I advise LFP, in a container behind the fire station, and a second look at sodium-ion if signing slips beyond next summer.
A | I've got fifteen thousand lying idle. May I put it all in? | Shares of 500 € may be reserved with Lorenz Abt until 31 May; nobody may hold more than twenty.
N | What interest do the shares bear?
N | Which nine makers deliver LFP?
N | How many eagle owls are there on the north face?
N | Why is the efficiency of hydrogen so low?
N | What does the insurance of a container behind the fire station cost?
N | How big would the tray under the electrolyte have to be for 800 kWh?
N | are lead-acid batteries cheaper than sodium-ion
N | What is the feed-in rate at present, in cents?
N | How many roofs in Upper Sallow have solar panels?
N | Who measured the load for a year?
N | I only rent a flat in the village. Can I still reserve shares with Lorenz Abt?
N | What becomes of the LFP modules at the end of their life, can they be recycled?
N | how long does it take for the vanadium store to be deliverd
N | Where does the water for the quarry come from in a dry summer?
N | How loud is the container's heating for the neighbours?
F | Why does the paper advise building 1,600 kWh rather than 800?
F | Why does sodium-ion last more cycles than vanadium flow?
F | Why was hydrogen put in first place?
F | Why may LFP be emptied completely while flow may not?
F | What does the table say about the flywheel?
O | What's a good name for a goldfish?
O | How is paper made?
