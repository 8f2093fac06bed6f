A | Why should I not let it go out after sunset? | Even so, let it run only by day: hedgehogs and toads are about from dusk on, and they do not flee but curl up or sit still.
A | If a thief grabs it, can I track down where it is? | If someone carries it out of the garden, an alarm of 90 decibels sounds and it can no longer be started; it cannot be located.
A | It's caked in mud; may I rinse it with a jet? | Never hose it down, because water gets into the bearings.
A | I can't remember the secret number any more. What now? | Whoever forgets the PIN must send in the proof of purchase to receive a new one.
A | It's April and everything is a meadow already. Will it manage on its own? | Its weakness is the start of the season: tall grass and moss overwhelm it, so the first cut in spring must be done with an ordinary mower.
A | How can I get an additional twelve months of cover? | The guarantee runs for two years, and is extended to three if you register the mower online within thirty days of purchase.
A | My garden is boggy. Why would the bigger power pack be a mistake there? | The large battery doubles the running time, but makes the mower 400 g heavier, so it is not advisable on soft ground.
A | What must I do with it for the winter? | Below 5 °C the grass does not grow, and the mower should be put away: charge the battery to half, clean the underside with a brush and store it in a dry room free of frost.
A | Will the neighbours hear it when they chat on the terrace? | At 58 decibels it is quieter than a conversation.
A | Do I have to rake up and dispose of what it cuts off? | The Grasmo leaves the clippings, which are only millimetres long, as fertiliser.
A | The ground is really steep, about 30 per cent, right beside the flower bed. Can it drive there? | Slopes of up to 35 % are mastered in the middle of the lawn, but no more than 15 % along the wire, where the wheels would slip over the edge.
A | After a shower it just sits in its hut. How much time goes by till it resumes? | It waits three hours until the sensor is dry before setting out again.
A | How much is the 5 Ah battery? | Battery 5 Ah | 165 euros | 4 years
A | And along walls, what distance for the wire? | Lay the wire anticlockwise, 30 cm from walls and hedges, 10 cm from paths that are level with the grass.
A | blades set lifespan | Blades, set of nine | 15 euros | 6 weeks
A | how log does chargeing take | One charge lasts 70 minutes, and charging takes 60.
A | Is it better to bury the wire or leave it on the ground? | On the ground the wire is grown over after about six weeks. | Burying it takes more work, but protects it from the scarifier; do not put it deeper than 10 cm, or the signal gets too weak.
A | I entered the PIN wrongly three times. How long is the mower blocked? | Three wrong entries block the mower for five minutes.
N | What does the Grasmo 600 cost?
N | In which year did the Grasmo 600 come onto the market?
N | How many square metres does the Grasmo 900 manage?
N | At what cutting heights can the mower be set?
N | How many decibels does a mower with a catcher make?
N | How long do the pegs last in the soil?
N | How many watts does the charging station draw?
N | What does it cost to have the blades sharpened?
N | How fast does the mower drive?
N | How much do 100 extra pegs cost?
N | How often must the lawn be watered in summer?
N | What does it cost to have the wire laid by a dealer?
F | Why does charging take longer than one charge lasts?
F | How does the camera of the Grasmo 600 see hedgehogs?
F | Why must the wire be dug out before the winter?
F | Why does the battery have a longer guarantee than the mower?
O | How many jurors sit at the trial?
O | How is a cello bow rehaired?
