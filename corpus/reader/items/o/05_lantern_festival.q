A | How many people come to the festival? | It is held over three days in November, ending on the Saturday nearest to St Martin's Day, and draws about 22,000 visitors, nearly four times as many people as live in the town.
A | Why was the old fair abandoned? | The fair was given up in 1871 after an outbreak of fowl cholera.
A | who brought the festival back and what did he want with the lights | It was revived in 1926 by the schoolmaster Anton Grell, who added the lanterns: the town had just been given electric street lamps, and he wanted the children to see once a year how dark the streets had been.
A | Was there a year when flooding stopped it? | There was no festival from 1940 to 1946, nor in 1978, when the river Halder stood a metre deep in the market square.
A | What do historians think is the real reason that geese are eaten? | Historians hold that the custom has a plainer cause: the geese were fat in November, and rents were due on St Martin's Day and often paid in poultry.
A | I'd like to sell scarves knitted 120 km away, would that be allowed at the market? | About 140 stalls stand between the church and the bridge, and only goods made within 50 kilometres may be sold.
A | Where do the choirs sing? | Three stages are set up: the Brewery Yard for brass bands, the Corn Hall for folk, and the steps of the library for choirs.
A | Which of the stages costs money and how much? | The Corn Hall needs a ticket at 12 crowns; the other two are free.
A | How does the goose race work? | Twelve live geese, each backed by a street, are driven by their keepers over 80 metres of Mill Lane.
A | Why are people no longer allowed to lay hands on the birds? | Since 2015 no goose may be touched during the race, following a complaint by the animal protection society.
A | start time lantern walk | The Lantern Walk starts at 17:30.
A | Can my kids carry a lantern with a real candle? | Candles were used until 1988, when a coat caught fire; since then only lamps with batteries are allowed, except for the great goose at the head of the procession, which is five metres long and is still lit by 64 candles under the eye of the fire brigade.
A | Do they set the big goose on fire at the end? | It is not burnt, contrary to what many visitors expect, but stored and used again; the present one was built in 2011 and is the fourth.
A | what happens if it pours on the evening of the procession | In heavy rain the walk goes through the covered market instead.
A | I don't eat meat, will there be something warm for me? | A vegetarian soup of parsnips has been served since 1997.
A | What are the duties of the Goose Warden? | The Warden carries a staff of ash wood, opens the next year's market, and must pay for the chestnuts given out in the school.
A | Where does the festival get its money from? | A third comes from the town, a quarter from stall rents, and the rest from sponsors and the sale of badges.
A | Is buying the badge compulsory and is it good for anything? | The badge costs 5 crowns; nobody is obliged to buy it, but it gives a free ride on the shuttle buses.
A | rent six metre stall | A stall of three metres costs 90 crowns a day and one of six metres 160.
A | Coming by car, which car park has the more frequent bus? | Visitors park at the sugar factory, east of the town, or at the sports ground in the north; buses go every ten minutes from the first and every twenty from the second.
N | How much does parking at the sugar factory cost?
N | Which street won the goose race last year?
N | what does a bread in the shape of a goose cost
N | At what time does the market open on Thursday?
N | Who built the great goose that is used now?
N | We are coming with a wheelchair. Is the route of the walk suitable, or are there steps on the way to the river?
N | Why did Birger Lund step down as chair?
N | How many candles did the third great goose carry?
N | Where can I make a lantern with my children before the walk?
N | How do I become one of the volunteers?
N | first train back after the Lantern Walk
N | Is there a prize for the prettiest lantern?
N | My hotel is in the centre, can I get a permit to drive up to the door during the festival?
N | names of the sponsors
N | recipe chesnut flour dumplings
F | Why is the great goose burnt at the weir?
F | Which bishop revived the festival in 1926?
F | Why is the Goose Race held on Thursday?
F | How much is the entrance ticket to the Brewery Yard?
F | Why did the festival move from November to December?
O | What is the capital of Burkina Faso?
O | My laptop fan is very loud since the update, what should I check?
