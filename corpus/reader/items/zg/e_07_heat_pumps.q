A | Which of the two efficiency ratios should I look at if I care about what I'll pay? | The SPF is the figure that matters for your bills; the COP on the data sheet is measured under laboratory conditions and is usually better.
A | What would the cheapest kind set me back, fitted? | | Outside air | 3.1 | 19,000 | 3 metres from the neighbour's boundary |
A | May I put an apple orchard or a shed on top of the buried loops? | A flat collector lies 1.4 metres below the lawn; the area must not be built over or planted with trees, because the sun and rain must be able to warm the soil again.
A | Why is it a bad idea to get an oversized machine? | A pump that is too large costs more and switches on and off too often, which wears out the compressor.
A | How loud can it be after dark where only people live? | At night an outdoor unit may produce no more than 35 decibels at the neighbour's window in a purely residential area, and 40 in a mixed area.
A | Do I have to rip out my existing wall heaters? | In our survey of 212 houses, 61 percent kept all their old radiators, 30 percent changed between one and four, and only 9 percent needed more.
A | we are just building our home from scratch. can we get the subsidy? | New houses are not eligible.
A | How soon after the last check will I get the subsidy on my acount? | The money is paid within ten weeks of the final inspection.
A | I've already ordered from the fitter, unconditionally. Is it too late to ask for the subsidy? | The application must be lodged before the contract is signed, unless the contract contains a clause making it depend on the grant.
A | When will I need to replace it because of old age? | Expect a life of 18 to 20 years; boreholes outlast the machine by far and can be used again.
A | Why shouldn't I turn it down before bed? | Lowering the temperature at night. | Reheating in the cold morning hours eats up what was saved.
A | Will the power company switching it off make me freeze? | You will hardly notice this, for the house cools by less than half a degree in that time.
A | How do I stop dangerous germs in the shower supply? | 50 is enough in a one-family house; go to 60 once a week against legionella.
A | What percentage do I cut per notch if the circuit runs cooler? | Every degree less saves about 2.5 percent of the electricity.
N | How much does the drilling permit for boreholes 80 to 140 metres deep cost?
N | What does a compulsory refrigerant leak check cost for systems holding more than 3 kilograms?
N | How many decibels may an outdoor unit produce at the neighbour's window during the day?
N | How many firms are on the county's list?
N | what does a water test for two groundwater wells cost?
N | How long does it take to change between one and four radiators in an old house?
N | I heat with oil that costs 2,150 a year. What would the same house pay for district heating?
F | Why is the COP on the data sheet usually worse than the SPF over a whole year?
F | Why must the area above a flat collector be planted with trees?
F | Why can the bonus for natural refrigerants not be combined with the one for replacing an oil heater?
