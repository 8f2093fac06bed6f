A | What does the compressor do? | A compressor squeezes the gas, which makes it hot.
A | Difference between COP and SPF | The coefficient of performance (COP) is the heat delivered divided by the electricity used at one moment. The seasonal performance factor (SPF) is the same ratio over a whole year, including the pump and the defrosting.
A | The brochure promises a COP of 5. Why shouldn't I trust that for my bills? | The SPF is the figure that matters for your bills; the COP on the data sheet is measured under laboratory conditions and is usually better.
A | How much would I pay for a system with boreholes, all in? | | Ground, boreholes | 4.2 | 34,000 | Drilling permit, access for a drilling rig |
A | How big does my lawn have to be for pipes laid flat under it? | | Ground, flat collector | 3.9 | 28,000 | Garden of twice the heated floor area |
A | distance to neighbour's boundary air unit | | Outside air | 3.1 | 19,000 | 3 metres from the neighbour's boundary |
A | Why do air units do badly in freezing weather? | Air units are the cheapest but lose efficiency just when most heat is called for, since frosty air holds little of it.
A | Can I plant a cherry tree on top of the collector? | A flat collector lies 1.4 metres below the lawn; the area must not be built over or planted with trees, because the sun and rain must be able to warm the soil again.
A | When is groundwater not an option? | Groundwater is the most efficient source, but it is ruled out in water protection zones and where the iron content is above 0.2 milligrams per litre, because rust would clog the wells.
A | How much power do I save if I turn the flow down by one degree? | Every degree less saves about 2.5 percent of the electricity.
A | What kind of day should I pick for trying out whether my home is fit for it? | 1. Wait for a day with frost, at best below minus 5 degrees.
A | I did the test and only the bathroom and one bedroom stayed chilly. Do I have to rip everything out? | 5. If single rooms stay cold, note which ones. Larger radiators in those rooms often suffice.
A | How many owners in the survey got by without a single new radiator? | In our survey of 212 houses, 61 percent kept all their old radiators, 30 percent changed between one and four, and only 9 percent needed more.
A | Do I need underfloor heating? | Underfloor heating is ideal but not necessary.
A | What is wrong with simply taking a bigger pump to be on the safe side? | A pump that is too large costs more and switches on and off too often, which wears out the compressor.
A | Why can't the installer just go by the size of my old boiler? | The heating load must be calculated room by room; a guess from the old boiler's rating is not enough, as most boilers were chosen twice as big as needed.
A | noise limit mixed area night | At night an outdoor unit may produce no more than 35 decibels at the neighbour's window in a purely residential area, and 40 in a mixed area.
A | What do I lose by switching on the night mode? | A night mode lowers the fan speed but takes away about a fifth of the output.
A | My oil burner is old but runs fine. Do I get something extra for throwing it out? | There are two bonuses: 5 percent for natural refrigerants such as propane, and 10 percent if an oil heater that still works is replaced.
A | May I sign with the firm first and ask for the grant later? | The application must be lodged before the contract is signed, unless the contract contains a clause making it depend on the grant.
A | What does hydraulicaly balanced mean? | The firm must be on the county's list, and the heating circuits must be hydraulically balanced, that is, adjusted so that each radiator gets just the water it needs.
A | Will my living room get cold when the grid people throttle the thing? | You will hardly notice this, for the house cools by less than half a degree in that time.
A | yearly service cost for a ground unit | A yearly service is 180 for air units and 140 for ground units.
A | I've always turned the heating down before bed. Why is that a bad idea with a heat pump? | - Lowering the temperature at night. Reheating in the cold morning hours eats up what was saved.
N | How much does a larger radiator cost?
N | What does the drilling permit cost, and which office issues it?
N | Which refrigerant is used in most pumps if not propane?
N | How deep do the two wells for groundwater have to be?
N | Can I run the pump off the solar panels on my roof?
N | how long does it take to install an air unit
N | I rent my flat. Can I make my landlord put in a heat pump?
N | How many firms are on the county's list?
N | Can the heat pump also cool my bedrooms in August?
N | What is the warranty on the compressor?
F | Why is the grant for new houses higher than for old ones?
F | Why is an air unit more efficient than groundwater?
F | Why is it best to heat the hot water to 60 degrees every day?
F | What is the fee for a talk with Renata Solk on Fridays?
O | Which bait is best for catching carp?
O | How do you say "good night" in Finnish?
