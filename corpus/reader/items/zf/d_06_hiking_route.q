A | How long will we be on our feet, not counting rests? | Walking time without breaks: 6 h 45 min
A | what do i pay to leave my vehicle by the trains | The car park at the station costs 6 francs a day, the one by the church is free but limited to 4 hours.
A | We got down too late for public transport. What would a ride home set us back? | If you miss the last bus, the taxi from Lauterbad charges about 85 francs.
A | Where can I purchase dairy goods on the way? | Above the last bend you come out at Alp Sella (1,480 m), where the Gasser family sells cheese and buttermilk from June to the middle of September.
A | Why can't I take the quicker way along the brook? | The right-hand path keeps to the stream and is shorter by 20 minutes, but it was carried away by a landslide in 2021 and remains closed.
A | What's a night's lodging if I'm in a mountaineering society? | A bed costs 38 francs, or 27 for members of an Alpine club; half board is 45 francs extra.
A | Can I write in to get a bunk? | Book by telephone with the warden, Ursina Caduff; reservations by e-mail are not answered.
A | I'm scared of rungs and wires. Is there an alternative? | Those who do not trust themselves can go round it by the Marmot Path, which starts at the signpost below the step and takes 35 minutes longer.
A | Why mustn't we stray in the protected hollow? | Below it lies the Plaun basin, a nature reserve where you must stay on the path because ptarmigan nest there.
A | We've two small kids. Which outing is right for us? | For families the round from Brunnau to Alp Sella and Lake Sella and back by the same way is suitable: 11 km, 620 m of ascent, 4 hours.
A | What's the fare up and down by gondola? | The cable car from Lauterbad to Alp Sella, which runs only in July and August, saves the first climb; a single ticket costs 14 francs, a return 22.
A | Why set off so early in high summer? | Start by 8 o'clock in July and August, because thunderstorms tend to break in the afternoon.
A | Is it OK to drink straight from the mountain tarn? | At the springs by Alp Sella and at the hut you can fill your bottle, but the water from Lake Sella should be boiled, since cattle graze on its banks.
A | Why are the homes at the end not made of wood? | Hinterwies owes its stone houses to the fire of 1771, after which timber walls were forbidden by the bailiff.
N | Who put up the steel cable and the nine iron rungs at the Black Step?
N | What is the telephone number of the warden, Ursina Caduff?
N | Who painted the frescoes of about 1430 in the chapel of Saint Luzi?
N | how much does the cheese cost that the gasser family sells
N | How deep is the water of Lake Sella?
N | We take the train from Altstetten at 12 minutes past. How long does the ride to Brunnau take?
N | What caused the fire of 1771 in Hinterwies?
F | Where does the right-hand path over the moraine lead from the fork at Lake Sella?
F | Why was the toll higher for a walker than for a mule?
F | How far apart are the marks by which the Rothorn summit can be reached in fog?
