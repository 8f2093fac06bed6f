A | When does the early shift start and end? | and the one that shuts the shop? | The early shift runs from 4 a.m. to 11 a.m., the day shift from 10 a.m. to 5 p.m., and the closing shift from 1 p.m. to 7.30 p.m.
A | What is a double? | Can I do that as often as I want? | Doubles are forbidden on the dough shift and allowed elsewhere at most once a week, with an hour's rest in between.
A | I'm 61, can they force me to come in for the nights? | ok and suppose I did want to, do they bring anything on top of the wage? | Night hours, that is, those between 11 p.m. and 5 a.m., bring 25% extra.
A | Throwing up since midnight, due in at four. Who do I get hold of? | Who will they try first to take my place? | Whoever answers starts the chain: first the person marked S for standby, next those who have had the fewest extra shifts in the past month, last of all the owners.
A | overtime from which hour | do I have to take it as cash? | Overtime begins with the 43rd hour of a week and is paid with 25% or taken as time off with one and a quarter hours for each hour, whichever you prefer.
N | difference in standby pay between ordinary and dough shift | How many of those can they stick on me in a month?
N | Why is it forbidden to be alone with the large kneading machine? | what exactly happened there?
N | can I trade tomorrow evening's duty with Beata if we sign today? | and if she changes her mind after she's put her initials down?
N | My sister gets married on a Saturday next month. Where do I write it down so I'm surely off, and how many such requests have I got? | Can I save the one I don't use for the rota after that?
N | What gets baked when a single person turns up for the night? | Do the customers get told about it beforehand?
N | Did things get better with short-handed nights compared with before the new rules? | why did the number of refused wishes drop to zero then?
A | They phoned me on my free day to fill in for somebody. May I simply say no? | can I take a slice of cheesecake home after work without paying? | Cakes are half price, and those from the day before cost nothing after 6 p.m.
A | In what order are people called when someone drops out? | How many of us have to agree before one of these rules gets altered? | A rule is changed if ten of the fifteen want it so.
