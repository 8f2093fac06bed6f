A | How far back can we trace this pastime? | and when did women get a league? | The men's league has been contested since 1921 by twelve villages, the women's since 1987 by nine.
A | It looks like rain on Sunday. What should we use instead of the horsehair one? | what does that one cost? | A new match ball costs 46 crowns, a cork one 31.
A | How high above the ground is the rim of the kettle? | how close may I get to it when I attack? | Around each of them a circle of five metres is marked with sawdust. | No attacker may set foot in it unless the ball is already inside.
A | Our best man hit somebody. For how many fixtures will we be without him? | can we fight that? | Appeals against a ban must be lodged with the Wend Union in writing by noon on the Tuesday after the match, together with a fee of 25 crowns that is returned if the appeal succeeds.
A | overturned tripod penalty | And if one of our defenders handles the ball down there? | Hand-ball in the own circle by anyone but the keeper leads to a penalty from nine metres.
A | And for schoolchildren, the yearly subscription? | can she try it out for a few weeks before we pay that? | Training is held on Tuesdays and Thursdays in most villages, and the first month is free.
N | Does my fourteen-year-old have to protect her head? | roughly what does one cost?
N | I want to contest my suspension. By when and how must I do so? | how long till they decide?
N | Why does just one team get promoted? | Has nobody ever tried to change that?
N | how long is the brake at half-time | do they play on for injuries at the end?
N | What is the difference between ash and willow for a bat? | who makes them?
N | Why do the two sides swap over so often? | Then why was it done away with at Sallow?
A | How is a game set in motion? | I'm 34, what would I pay a year to belong to a kettleball club? | The annual fee is 80 crowns for adults and 30 for pupils.
A | What happens when both are level at the final whistle? | how big is the crowd at the Copper Cup final? | The Copper Cup, by contrast, is a knockout over a single weekend in August, open to any team that can name eight players, and its final draws around 4,000 spectators.
