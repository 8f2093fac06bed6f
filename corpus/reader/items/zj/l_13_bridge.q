A | What's the distance the arc covers from bank to bank? | It is a steel arch bridge with a span of 164 metres and a deck 71 metres above the water.
A | How many labourers died putting it up? | Three lost their lives, two in a rockfall and one by a fall from the deck.
A | what did it end up costing | The final cost was 331,000, chiefly because the eastern rock was cracked and had to be filled with cement.
A | How much may my truck weigh if I want to get over? | | Load limit today | 24 tonnes |
A | How often is it given a thorough examination? | A main inspection takes place every six years, a simple one every two.
A | Why wasn't the lowest bid chosen? | The concrete arch was cheapest, but it would have needed timber scaffolding from the bottom of the gorge, which the spring floods would have carried off.
A | Why was the illumination swapped for something softer? | The lamps were changed to warm LED light in 2018, as the former white light drew too many moths and harmed the bats which roost in the eastern abutment.
A | Why can't I leap off on an elastic rope any longer? | Bungee jumping was allowed from 1993 to 2001 and then forbidden for the sake of the peregrine falcons that breed on the pier.
A | What finally tipped the balance in favour of building it? | The matter was decided by the accident of November 1929, when the ferry capsized and 11 people drowned.
A | Is it called after the raptor? | A safety net, still unusual at the time, was hung below from 1932 and saved nine men, who called themselves "the Kestrels"; the name of the bridge goes back to them and not to the bird.
A | My son is 12 and loves heights. Could he go up the structure with a tour leader? | Climbing the arch is permitted only with the guides of the Stowmere Arch Company, from June to September, for people over 14 and taller than 1.40 metres.
A | A gale of ten Beaufort is forecast. Am I stuck if I'm towing my mobile home? | Above wind force 9 the bridge is closed to cyclists, walkers and caravans, and above force 11 to everyone.
A | Did pedestrians ever have to hand over money? | Walkers never paid.
A | How did they get the two pieces to line up in the end? | They were then 4 centimetres out of line; by slackening the northern cables in the cool of the night the gap was closed.
N | How much did the viewing platform at the western end cost in 2006?
N | How old was Professor Emil Stahr at the competition of 1930?
N | How much do the guides of the Stowmere Arch Company charge for climbing the arch?
N | why is the bridge fair held on the second sunday of may
N | Which firm changed the 14 hangers by 2017?
N | I drive a lorry of 20 tonnes. What is the fine if I do not keep 50 metres apart?
N | How fast may vehicles drive on the county road 18 across the bridge?
F | Why does Kestrel Bridge now use salt that costs eight times as much as brine?
F | To how many tonnes was the load limit raised after the inspection of 2015?
F | Which timber replaced the concrete deck in 1961 and 1962?
