A | What is hearting? | how can I see that it was done badly? | Poor hearting shows itself by a bulge at half height.
A | How do I prepare the ground before starting? | what goes down there first? | The lowest course, the footings, consists of the largest stones and lies in a trench.
A | Will my grandchildren still have it if I do a proper job? | Would it last even longer if I squirted some cement into it? | Filling the gaps with mortar does more harm than good, since water can no longer drain and the frost bursts the stones.
A | Is sandstone or granite better for someone doing it for the first time? | what about slate? | Slate should be used only for the cope, since it splits under load.
A | How many tonnes of stone do I need for a metre of wall? | what will that cost me if I get it straight from the quarry? | New stone from the quarry at Hask costs 95 pounds a tonne delivered; reclaimed stone is cheaper, at 60, but contains about a fifth of waste.
A | By when do I have to put in for the subsidy? | and how much do they give? | The Hill Farming Fund pays 28 pounds for each metre restored and 12 for each metre of hedge planted alongside; applications are accepted from 1 February to 15 April, provided that the work has not yet begun.
N | hammer weight | where do I get one?
N | There are lovely pebbles in the brook behind the house. May I use them? | and what about the ones on the beach?
N | And beside a road, how high may a new wall be? | who comes and checks that?
N | As a novice, how far will I get between breakfast and supper? | my brother would help, do we get twice as far then?
N | whats the right way to get rid of ivvy | how many months does that take?
N | Why is it unwise to start during a cold snap in January? | and why is it banned in August as well?
A | Where are reptiles without legs most likely to show up early in the year, and why? | do I need permission to mend a wall that has fallen down? | Repairs in the same place and to the same height need no permission.
A | At which level do I put the long pieces that join front and back? | How wide should a dry stone wall be at the top? | Continue to the top, narrowing to 35 centimetres, and set the cope tightly from one end to the other.
