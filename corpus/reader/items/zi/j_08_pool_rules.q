A | I've got four kindergarten kids in tow. Is that too many for me on my own? | One such person may look after no more than three children.
A | My ten-year-old wants to go without me. What proof does she need? | Children from eight to eleven may come alone if they can show the Seal badge, which stands for 100 metres without a pause.
A | My broken arm is in a hard bandage. Is there anything I could still do there? | People with a plaster cast may use the sauna terrace but not the basins.
A | What will I be billed if I overstay by twenty minutes? | A ticket for the baths is good for three hours; after that, each half hour begun costs 1.20.
A | You shut at nine. What is the latest I can get in? | The last admission is 60 minutes before closing; the basins must be left 20 minutes before closing.
A | My bracelet fell off in the changing area and turned up a fortnight later. Do I get my money back? | If it is found within a month, the sum is paid back.
A | Why must I strip off and scrub first? | The reason is plain: sweat, cream and chlorine together form chloramines, which sting the eyes and give the air of the hall its smell.
A | Is a burkini ok? | Swimsuits that cover the whole body are allowed if they are of swimming fabric.
A | how warm is it for the toddlers? | Paddling pool    0.25 m           33 degrees
A | Why shouldn't I soak in the briny one for an hour? | Stay in it for no longer than 20 minutes, since the warm brine strains the circulation.
A | On which day can I leap from the very highest spot? | The 1-metre board is always open when an attendant stands there, the 3-metre board on the full hour for 20 minutes, the 5-metre platform only on Saturdays.
A | May I take a snap of my kids by the water? | - taking photographs or films in the changing rooms and showers; elsewhere only of one's own family
A | I've been barred for messing about and think it's unjust. How long do I have to appeal? | Objections go in writing to the town's sports office within fourteen days.
A | I left my towel there two months ago. Is it still waiting for me? | Lost property is kept for six weeks and then goes to the municipal office in Rope Street.
N | How much does a ticket for the baths that is good for three hours cost?
N | What does it cost to lend a soft ball from the attendants?
N | Where can the Seal badge for 100 metres without a pause be gained?
N | How many lockers does the wristband open at the turnstile?
N | who is the coach of the Westerby Otters on Mondays and Wednesdays from 18 to 20?
N | How long does the basin stay empty after one long tone?
N | What is the temperature of the sauna that the ticket for the whole day opens?
F | Why are caps required in all basins except the sports basin?
F | Diving goggles with plastic are forbidden. Why are glass ones allowed?
F | Which indoor basins are closed during thunderstorms while the outdoor terrace stays open?
