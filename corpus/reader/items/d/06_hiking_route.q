A | How long is the walk in kilometres? | Length: 17.4 km
A | How many metres do you climb in total compared with what you go down? | Ascent: 1,260 m; descent: 980 m
A | Which months is the route passable? | It is walked from mid-June to early October.
A | I'd leave my car in Brunnau for the whole day. Which parking place can I use and what does it cost? | The car park at the station costs 6 francs a day, the one by the church is free but limited to 4 hours.
A | What time is the last bus back on a Sunday? | From Hinterwies bus 88 goes back to Brunnau at 15:05, 16:35 and 18:05, and on Saturdays and Sundays also at 19:20.
A | We got down too late and everything has stopped running. How much would a cab set us back? | If you miss the last bus, the taxi from Lauterbad charges about 85 francs.
A | Do I go over the covered bridge? | Do not cross it but turn left onto the old mule track.
A | Where on the way could I buy some cheese? | Above the last bend you come out at Alp Sella (1,480 m), where the Gasser family sells cheese and buttermilk from June to the middle of September.
A | Why is the path along the stream at Lake Sella shut? | The right-hand path keeps to the stream and is shorter by 20 minutes, but it was carried away by a landslide in 2021 and remains closed.
A | price of a bed Rothorn Hut alpine club member | A bed costs 38 francs, or 27 for members of an Alpine club; half board is 45 francs extra.
A | Can I reserve a place in the hut by mail? | Book by telephone with the warden, Ursina Caduff; reservations by e-mail are not answered.
A | If we came up on snowshoes in January, would we find any shelter at the hut? | In winter a room with 8 places stays unlocked.
A | What is the Black Step? | After 30 minutes you reach the Black Step, a band of rock about 15 metres high, which is climbed with the aid of a steel cable and nine iron rungs.
A | My girlfriend is scared of ladders and cables. Is there a way around, and how much more time would we need? | Those who do not trust themselves can go round it by the Marmot Path, which starts at the signpost below the step and takes 35 minutes longer.
A | Why must one stay on the path in the Plaun basin? | Below it lies the Plaun basin, a nature reserve where you must stay on the path because ptarmigan nest there.
A | Left or right at the ruined hut of the shepherd? | At the ruined shepherd's hut keep left, since the track to the right ends above a cliff.
A | I'd love to look inside the little church with the old paintings, but the door is locked. Who lets me in? | The key is kept at the house opposite.
A | Which outing is suitable with children and how long does it take? | For families the round from Brunnau to Alp Sella and Lake Sella and back by the same way is suitable: 11 km, 620 m of ascent, 4 hours.
A | What does a return ticket for the cable car cost? | The cable car from Lauterbad to Alp Sella, which runs only in July and August, saves the first climb; a single ticket costs 14 francs, a return 22.
A | Why not climb the Rothorn in fog? | It is graded T4 and must not be tried in fog, as the marks are far apart.
A | Why should you set out early in high summer? | Start by 8 o'clock in July and August, because thunderstorms tend to break in the afternoon.
A | Someone in our party has broken a leg above the lake and my phone shows no bars. How do we call for help? | There is no mobile signal between Lake Sella and the saddle. | The emergency number is 1414 for the air rescue service and 112 for everything else; the hut has an emergency telephone on its outer wall.
A | Is the lake water drinkabel? | At the springs by Alp Sella and at the hut you can fill your bottle, but the water from Lake Sella should be boiled, since cattle graze on its banks.
A | Why are the houses in Hinterwies made of stone? | Hinterwies owes its stone houses to the fire of 1771, after which timber walls were forbidden by the bailiff.
N | What does a room at the Hotel Krone cost per night?
N | telephone number of the Rothorn Hut
N | How long does the train from Altstetten to Brunnau take?
N | May I put up my tent by Lake Sella for a night?
N | Who painted the frescoes in the chapel of Saint Luzi?
N | At what time does the last cable car go down in the afternoon?
N | We'd prefer to do it the other way round. Is it harder from Hinterwies to Brunnau?
N | How far has the Kessler glacier shrunk in recent years?
N | Can I pay by card at the hut, or do I need cash?
N | Are mountain bikes permitted on the old mule track?
F | Why does bus 88 take two hours to Brunnau?
F | What can you eat at the restaurant on the Kessler Saddle?
F | Why was the Rothorn Hut pulled down in 1964?
F | How do you cross the suspension bridge over the Lauter gorge?
O | How do I convert a PDF into a spreadsheet?
O | What vaccines does a puppy need?
