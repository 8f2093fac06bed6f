A | What actually goes wrong with the metal when it gets longer over the years? | A chain does not stretch; its pins and bushings wear, so that the distance between the links grows.
A | At what reading of the gauge do I replace an 11-speed chain? | Measure with the gauge: at 0.5 percent replace the chain on 11- and 12-speed drivetrains, at 0.75 percent on those with 8 to 10 speeds.
A | How much dearer does it get if I put it off too long? | If you wait until 1 percent, the cassette has to go too, and instead of 28 euros you pay 95.
A | I ride to work through sleet and slush, what should I put on the links? | - Wet oil sticks even in pouring rain but gathers grit; renew it every 250 km. For commuters in winter.
A | And hot wax, how many kilometres per treatment? | - Hot wax is quietest and cleanest, 700 km per treatment, yet the chain has to come off and bathe at 90 degrees for ten minutes.
A | How do I oil the thing without making a mess? | Apply a single drop to each roller on the inside, turn the pedals backwards for half a minute, wait and wipe off all that can be wiped off.
A | How far does one still roll in the rain with cable-pulled discs? | | Braking distance from 25 km/h, wet | 9.8 m | 7.1 m | 6.3 m |
A | I'm planning to cross Mongolia, wich brakes are beter for that, rim or disc? | Rim brakes can be repaired anywhere with two Allen keys, so they are still our advice for journeys far from any shop.
A | organic sintered pads lifespan | Organic (resin) pads are quiet and bite at once, but fade on long descents and last about 1,500 km. | Sintered pads withstand heat and mud and last 3,500 km, though they squeal when wet and are not permitted on discs marked "resin only".
A | What do I have to do with freshly fitted linings before they grip properly? | New pads must be bedded in: brake 20 times from 20 km/h to walking pace, without stopping altogether.
A | My gears leap over one each time I press the lever, which way do I twist? | If the chain hesitates, turn the barrel adjuster half a turn anticlockwise; if it jumps two sprockets, clockwise.
A | The bit that holds the changer got bent again after I toppled over. Can I bend it back another time? | An aluminium hanger may be straightened once; at the second time replace it, because it will crack.
A | I weigh 85 kilos, how much more air than a 75-kilo rider do I need? | For each 10 kg more, add 0.3 bar, but never exceed the figure on the sidewall.
A | Which inner rubber goes flat faster, the usual one or the light supple one? | Butyl tubes lose about 0.2 bar a week; latex tubes roll more easily but must be pumped up every other day.
A | When does the milk inside need refilling? | Their sealant dries out: top it up every four months, in hot summers every two.
A | Why does the left pedal have a left-hand thread? | Pedals: the left one has a left-hand thread, so that it does not undo itself while riding.
A | Since when has the place been shut at the end of the week, and when can I come instead? | The workshop in the old dairy is open on Tuesdays 17:00 to 20:30 and Saturdays 9:00 to 13:00; Sunday opening was given up in 2021.
A | Can my twelve-year-old son come and tinker by himself? | Children under 14 may work there only with an adult.
N | In which street do I find the old dairy?
N | What make is the gauge that I'm supposed to measure with?
N | Why did they give up opening on Sundays?
N | How long has Jonna Riis been running the workshop?
N | I have a belt drive instead of a chain, how many kilometres does that hold?
N | To how many Nm do I tighten a titanium seatpost?
N | And drum brakes, how much care do they want per year?
N | ceramic lubricant renewal interval km
N | How much does a set of sintered pads cost me?
N | How many bar should my child's bike with 20-inch weels have?
N | How many of us can work in the workshop at the same time?
N | How many millilitres of sealant go into one tubeless tyre?
F | Why do hydraulic brakes have to be readjusted by hand more often than mechanical ones?
F | Why do hub gears wear out my chain sooner than a derailleur?
F | Why should I put grease on a carbon seatpost before fitting it?
F | Since when has glass been a rarer cause of punctures than slipped rim tape?
O | How do I get the stones out of cherries without a special tool?
O | How many hours of sleep does a three-year-old need?
