A | How high is the deck of Kestrel Bridge over the river? | It is a steel arch bridge with a span of 164 metres and a deck 71 metres above the water.
A | How far round did people have to drive before it was there? | Until 1934 carts had to go round by Upper Anlow, a detour of 27 kilometres.
A | What event finally tipped the decision to build? | The matter was decided by the accident of November 1929, when the ferry capsized and 11 people drowned.
A | Who footed the bill? | Half of the cost was paid by the state as a measure against unemployment, a third by the county and the rest by the quarry owners.
A | price of the suspension bridge design | a suspension bridge by Falk & Dunne, priced at 310,000;
A | Why was the cheapest design turned down? | The concrete arch was cheapest, but it would have needed timber scaffolding from the bottom of the gorge, which the spring floods would have carried off.
A | How experienced was Nora Whitlock when she won? | She was 34 and had until then built only railway sheds.
A | How many rivets are in it? | The bridge is made of 1,420 tonnes of steel, held by 96,000 rivets.
A | Why do the ribs lean inwards? | The two ribs of the arch lean towards each other at the top, which stiffens them against the wind that blows through the gorge.
A | How much does the arch move with the temperature? | At the crown it rises by 6 centimetres between the coldest and the hottest day.
A | The two halves didn't fit at first, how did they get them together? | They were then 4 centimetres out of line; by slackening the northern cables in the cool of the night the gap was closed.
A | Is it called after the bird? | A safety net, still unusual at the time, was hung below from 1932 and saved nine men, who called themselves "the Kestrels"; the name of the bridge goes back to them and not to the bird.
A | Why did it end up dearer than planned? | The final cost was 331,000, chiefly because the eastern rock was cracked and had to be filled with cement.
A | How wide is the path for walkers? | | Footpath, southern side | 1.4 m |
A | My truck weighs 28 tonnes fully loaded, was that ever allowed and is it now? | The load limit was 12 tonnes at first, 30 tonnes from 1962 and has been 24 tonnes since the inspection of 2015.
A | We tow a caravan and there's a storm warning, when do they shut it for us? | Above wind force 9 the bridge is closed to cyclists, walkers and caravans, and above force 11 to everyone.
A | Why was the ligthing changed in 2018? | The lamps were changed to warm LED light in 2018, as the former white light drew too many moths and harmed the bats which roost in the eastern abutment.
A | What do they spread against ice instead of salt? | Since then no salt is used on the bridge but a brine of potassium formate, which costs eight times as much.
A | Compare the traffic of today with that of the thirties. | About 5,300 vehicles cross on a working day, compared with 400 in 1935.
A | Why can't I do a bungee jump there any more? | Bungee jumping was allowed from 1993 to 2001 and then forbidden for the sake of the peregrine falcons that breed on the pier.
N | Who opened the bridge in 1934?
N | How deep is the river below the arch?
N | What does the guided climb of the arch cost?
N | Which steelworks delivered the steel?
N | Can I leave my car near the viewing platform?
N | How fast may I drive across?
N | What other bridges did Nora Whitlock build later in life?
N | names of the three workers who died
N | What did the repainting in the nineties cost?
N | How large was the swing that the sensors have measured so far at most?
N | Is the footpath wide enough and flat enough for my mother's wheelchair?
N | How many visitors come to the Bridge Fair, and is there an entrance fee?
N | Which firm is in charge of the inspections, and what does a main one cost?
N | What became of the ferry after the accident, did it go on running?
N | Which wages did the men on the site get?
F | Why was the toll for walkers higher than for cars?
F | Why was Professor Stahr's concrete arch built in the end?
F | How did the new deck of 1962 make the bridge lighter?
F | What repairs were made to the cables of the suspension span?
F | Why did the inspection of 2015 raise the load limit?
O | How do I make elderflower cordial?
O | What is the difference between a llama and an alpaca?
