A | What would he ask me for doing the big instrument with the lid? | He charges 1,800 crowns for an upright and 2,200 for a grand.
A | How much does he knock off for old people? | Pensioners who play every day receive a discount of 300 crowns.
A | How much must I reckon with for a decent one that's had a previous owner? | A good used upright costs between 40,000 and 70,000 crowns; whatever is offered free "is usually the most expensive of all".
A | How many people did he teach the trade? | He has trained five apprentices, two of whom stayed in the trade.
A | We bought ours straight from the shop last month. At what intervals does somebody have to come? | A new piano is an exception: in its first two years it should be seen to every four months since the strings are still stretching.
A | How long should one wait after transporting it to another flat? | After a move the instrument should stand for three weeks before anyone touches the tuning pins.
A | Since when has he been doing this job? | Leopold Vrba, 71, has tuned pianos in Brno and the surrounding villages since 1974.
A | How often does the humidifier have to be topped up? | If the reading drops below 45 per cent, hang up a water container made for the purpose, and refill it every ten days.
A | Is the ear or the electronic device better where there's chatter going on? | He uses it for two things: to set the first note, and in rooms where people are talking.
A | What's the difference between the gadget and doing it by hearing, as regards time? | The device is quicker, about 50 minutes as against 80, and does not tire.
A | What was his motive for quitting his employer? | He left the factory in 1981 because he was ordered to pass thirty instruments a day, which he considered fraud.
A | Why is there a surcharge if mine is badly flat? | If the pitch has to be raised by more than a quarter tone, an additional 900 crowns fall due, as the work must be done twice.
A | How do I wipe off grubby finger marks without doing harm? | Clean the keys with a barely damp cotton cloth; no spirits, as these make ivory brittle.
A | How should I examine a pre-owned one at the seller's house? | Before buying, one should play every key slowly, listen for buzzing, and ask for the last three tuning invoices.
A | successor north of river | From next spring Ludmila Horakova will take over his customers north of the river, while he keeps those to the south as long as his knees allow.
A | at wich humidity do the hamers swell? | Below 40 per cent humidity the soundboard may crack; above 70 per cent the hammers swell and the keys stick.
A | My living room has a big window and a heater under it. Where's the right spot? | Place the instrument against an inner wall, never beside a radiator or a window.
A | and for customers out of town, the travel costs? | Journeys within the city are free; outside it he asks 12 crowns a kilometre.
N | What is the name of Leopold Vrba's daughter?
N | Who made the grand of 1862 from the castle near Telc?
N | What did the neighbour who found him the apprenticeship do for a living?
N | Why did Bohumil Kratky forbid electronic aids?
N | How often should a harpsichord be tuned?
N | What does Vrba charge for repairing a cracked soundboard?
N | How should the tuning pins of a zither be treated after a move?
N | Which tuner looks after the concert halls in Prague?
N | What does a simple hygrometer cost?
N | How many customers does Vrba have south of the river?
N | How much did his daughter pay for the electronic tuning device?
N | How many apprentices were trained at the Hradec factory in his year?
F | Why does Vrba find the electronic device slower than his ear?
F | How did Vrba spend the 14,000 marks he kept in 1996?
F | Why does he recommend placing bowls of water on the lid?
F | In which year did Vrba finish his training as a violin maker?
O | How long may a dog be left alone in a parked car?
O | How do I merge two branches without losing my changes?
