A | When does the early shift start and end? | The early shift runs from 4 a.m. to 11 a.m., the day shift from 10 a.m. to 5 p.m., and the closing shift from 1 p.m. to 7.30 p.m.
A | What is a double? | A double is two shifts in a row.
A | Why is there only one shift on Sundays? | On Sundays there is just the early shift, since the shop shuts at noon.
A | My sister gets married on a Saturday next month. Where do I write it down so I'm surely off, and how many such requests have I got? | Wishes go into the blue notebook until the Monday before that. | You have two firm wishes per rota, which are granted unless more than two people in the same trade wish for the same day, and as many soft wishes as you like, which are granted when it suits.
A | How is it decided who goes first when there are too many firm wishes? | If too many firm wishes collide, the person whose firm wish was last refused goes first; if nobody's was, lots are drawn.
A | weekends per rota maximum | Nobody works more than two weekends out of four.
A | I'm 61, can they force me to come in for the nights? | Those over 58 are not put on dough shifts unless they ask for it, and two of them do, because it is quiet.
A | can I trade tomorrow evening's duty with Beata if we sign today? | Swap as you please, provided that both are trained for the work and both put their initials on the rota at least 24 hours beforehand.
A | Is a swap valid if it leaves only nine hours between two shifts? | A swap that leaves someone with less than eleven hours between two shifts is void even if both wanted it.
A | Why may shifts be given away only three times a quarter? | Otherwise we would soon have some people with no hours at all and others falling asleep over the slicing machine.
A | Throwing up since midnight, due in at four. Who do I get hold of? | The one who is ill rings the bakery telephone, not a colleague.
A | In what order are people called when someone drops out? | Whoever answers starts the chain: first the person marked S for standby, next those who have had the fewest extra shifts in the past month, last of all the owners.
A | difference in standby pay between ordinary and dough shift | For standby you get 20 francs a day even if nobody rings, and 35 francs on top of your wages if you come in. | Standby on the dough shift is done only by bakers and pays 30 francs.
A | They phoned me on my free day to fill in for somebody. May I simply say no? | You may refuse an extra shift without giving a reason; you may not refuse when you are on standby, except when you are ill yourself.
A | What gets baked when a single person turns up for the night? | If it has only one, rye and rolls alone are made.
A | Why is it forbidden to be alone with the large kneading machine? | Nobody works alone with the big mixer: this is not a matter of taste but a condition of our insurance, after what happened at Brandt's.
A | If I work at 2 a.m. on a Sunday do I get both percentages? | The extras are not added together; the highest applies.
A | overtime from which hour | Overtime begins with the 43rd hour of a week and is paid with 25% or taken as time off with one and a quarter hours for each hour, whichever you prefer.
A | Which rest periods come with wages and which don't? | Half an hour, unpaid, in every shift, and ten paid minutes for each two hours of standing at the oven. | On the dough shift the half hour is paid, because one cannot go anywhere.
A | Did things get better with short-handed nights compared with before the new rules? | In the first six weeks there were 9 refused firm wishes, 5 of them for the same Saturday, and 3 short dough shifts; in the six weeks before there had been 11 short ones.
N | What happened at Brandt's?
N | Why was that one Saturday wished for by so many?
N | What is the hourly wage of a baker on the dough shift?
N | Since when has Lucjan been trained for both trades?
N | How many firm wishes did Nils refuse to shop assistants and how many to bakers?
N | How many days of standby a month may I be given?
N | I was on standby and got stuck in the snow for two hours. Do I loose the 20 francs?
N | sunday closing time before the rules
N | Who draws up the rota while Carmen is away?
N | I'm expecting a baby in October, may I be put on the dough shift until then?
N | What happens to somebody who gives a shift away a fourth time in the same quarter?
N | Is the dough shift better paid here than in the bakery across the street?
N | Can apprentices under 18 be given early shifts?
N | how long before the end of the shift should I start cleaning the ovens
N | How long must I have been at the bakery before I can enter wishes in the notebook?
F | Why does the dough shift end at 4 a.m.?
F | Why did the short dough shifts rise from 3 to 11?
F | Why do Sunday hours bring less extra pay than night hours?
F | What did Nils write in the blue notebook when he drew up the rota?
F | Why are doubles allowed on the dough shift but not on the day shift?
O | How do bees find their way back to the hive?
O | What documents do I need to register a boat?
