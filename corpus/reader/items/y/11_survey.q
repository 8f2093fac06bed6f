A | How many households got the sheet? | In spring the town sent a sheet of twenty-two questions to 4,000 households drawn from the register.
A | Why were some of the replies thrown away? | 1,532 came back, of which 41 could not be used: some had been filled in twice, and one had been chewed.
A | why weighted by age | All figures are weighted by age, for the young answered seldom.
A | How exact are the numbers for just one part of town? | For single quarters, where there were about 200 answers each, it is 7 points.
A | bus share Hill End | Bus              13        22         9        28      18
A | In which quarter do most folk pedal? | Bicycle          27        24        31         6      22
A | Has driving become less common over the years? | Compared with the survey of six years ago, the bicycle has gained 8 points and the car has lost 5. The bus stands where it stood.
A | What's the number one thing that puts non-riders off? | Too slow                  51
A | Were the councillors right to spend on cheaper passes? | That price comes only third surprised the council, which had put most of its money into a cheaper season ticket.
A | I get off work at eight up in Hill End. Can I still get a lift on public transport? | The bus there makes its last run at 19:10.
A | Who rates cycle lanes worse, daily cyclists or the rest? | Footpaths got 2.3, cycle lanes 3.4, buses 3.1 and parking 3.0. | Those who cycle daily gave the lanes 3.9, so they think less of them than people who hardly use them.
A | Where do pedestrians hardly have time to get over the road? | The worst mark of all, 4.4, went to the crossing by the tannery, where the light for walkers is green for eight seconds.
A | result 20 mph proposal | b) 20 mph in the whole of the old town: 61 for, 31 against, 8 undecided.
A | Which of the three ideas would fail if it went by the answers? | c) A charge of 2 pounds for parking by the river: 35 for, 57 against, 8 undecided.
A | Why are the people on Foundry Road set against having it reserved for coaches? | Among those living in Foundry Road itself the lane is rejected by two to one, as they fear for the delivery bays.
A | Has anything come of what the old lady asked for? | A woman of 83 wrote that she would walk more if there were a bench each 200 metres; the parks department is going to set up fourteen.
A | Can we trust what folks say about their own habits? | People were asked about a usual day, not observed. | Experience shows that they report more walking and less driving than is true.
A | Which groups were left out? | Children under 12 were not asked. | Nor were commuters from outside, who make up about half of the cars in the morning, as the count at the bridges shows: 11,300 cars on a Tuesday in May, 5,700 of them registered elsewhere.
A | I don't like my answers lying about forever. When do they go in the shreddder? | Whoever took part may look at the tables in the library; single sheets are destroyed after a year.
A | What could you win by answering? | The prize drawn among those who replied, a year's bus pass, went to a man who, as he told us, owns three cars.
N | What did the survey cost the town?
N | How much is the season ticket now?
N | When is the last bus from Northgate?
N | What percentage of cyclists in Marsh ride in winter too?
N | How many seconds would walkers need at the tannery?
N | who designed the twenty-two questions
N | Is Brackwater more of a cycling town than Dunmere?
N | What mark did people from Hill End give to the buses?
N | How many sheets came back from the Centre?
N | What does the category "other" consist of?
N | Where exactly are the fourteen benches going to stand?
N | I moved here in summer. Will there be another survay I can take part in?
N | Why has the bus gained no passengers in six years?
N | What was the reply rate six years ago?
N | how long has Dr Quarrel been at thorne college
F | Why is price the main reason for not taking the bus?
F | Why do drivers reject the 20 mph limit by a majority?
F | Why were only 400 households asked?
F | What was the vote on proposal d?
F | Why do people in Hill End mostly walk to work?
O | How do I get rid of fruit flies?
O | What does the word serendipity mean?
