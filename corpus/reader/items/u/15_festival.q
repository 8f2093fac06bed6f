A | When exactly does Boat Night take place? | It rained on eleven of the fourteen I can remember, but one did not contradict her, and least of all on the first Saturday of February.
A | What kind of vessel is suitable? | An old rowing boat, one that has not been on the water for at least three years, is dragged three times round the church and then burned on the shingle.
A | What do they do in a year when nobody can spare one? | If no such boat is to be had, one is built of lath and tar paper, which is regarded as shabby and has happened only in 1919 and 1946, when every plank was needed.
A | who is the widow | Whoever gives it is called the widow, even if he is a man with a red beard, and has the right to light it.
A | Why did the clergyman's help in the seventies set tongues wagging? | Nobody else may, and there was much talk in 1973 when the widow's matches got wet and the priest helped out with his lighter.
A | Compare Thune's and the schoolmaster's explanations of the origin. | The folklorist Aksel Thune, who spent the winter of 1931 with us, wrote that it was a sacrifice to the sea for the fishing season to come. | He thought that it went back to the plague year of 1711, when the boat of a dead family was burned lest anyone should touch it.
A | Why does the idea of a sacrifice for the coming catch not hold water? | The schoolmaster of that time, who knew his Kvarn better, pointed out that the season opens in November.
A | What do the little ones believe it is for? | The children say it is done so that the winter can see the way out.
A | What is the difference between the two ropes? | Two ropes are used, a tarred one for the men and a white one for the women, and if the white side is the first to reach the church gate on the third round, the women have the say at the village meeting until Easter.
A | What's at stake in the race to the gate? | Two ropes are used, a tarred one for the men and a white one for the women, and if the white side is the first to reach the church gate on the third round, the women have the say at the village meeting until Easter.
A | Can a woman pull on the dark rope these days? | Since a complaint in 2015 people may choose their rope themselves, and the tarred side has not won since.
A | harbour road 1988 | In 1988 they had the road to the harbour paved within those weeks, after the men had debated it for nine years.
A | My ex left a plastic lamp and a coat at my place, could I chuck those in to be burned? | Plastic is not permitted, nor is anything that belongs to another person; Ragna Moe, who keeps the gate with a lantern, looks at every object but has never told what she saw.
A | Which things are most often left in it to go up in flames? | Letters are the most frequent, followed by crutches, school reports and, every year, somebody's scales.
A | How do people know that they may talk again and eat? | It generally takes forty minutes until the keel breaks, and then the oldest inhabitant has to say "Well, that's that", after which there is soup.
A | I forgot my cutlery, can I still get a bowl? | It is free, but you bring your own spoon. Those without one must sing for it.
A | What becomes of all the metal fastenings left over? | There are boat nails of copper, about two hundred to a boat, and a child that was born since the last burning is given seven, to be kept until its own wedding. What remains is sold to the smith on the mainland, and the money, some 400 crowns, goes to the lifeboat.
A | Why don't outsiders have to pay to get in? | The village meeting thought of an entrance fee and voted it down by a narrow margin, because you cannot ask people to pay for being silent.
A | What measures were taken against the crowds of tourists? | Instead the ferry now stops selling return tickets for that day when 500 have been sold. The date is no longer printed in the island's calendar.
A | can i take a video of the fire with my phoen | Filming is prohibited from the moment when the widow strikes the match.
N | How is it decided who gives the boat if two people offer theirs?
N | How many people died in Kvarn in the plague year of 1711?
N | What was the name of the schoolmaster?
N | How did people in Kvarn react to Aksel Thune's book?
N | What happens at the village meeting if the tarred side wins?
N | Who lodged the complaint in 2015?
N | How long are the two ropes?
N | For how many years has Ragna Moe kept the gate?
N | recipe cod and barley soup quantities
N | I'm divorced, do I count as unmarried and have to help with the dragging?
N | What happens if somebody talks wile the fire is burning?
N | Which dances are danced in the net loft?
N | What did the men say against paving the road in those nine years?
N | By how many votes was the entrance fee rejected?
N | What is the return ticket for the ferry price on that day?
F | Why did the schoolmaster believe it was an offering to the sea?
F | Why is the boat always bought from a neighbouring village?
F | Why are the married made to pull while the single walk behind?
F | What did Ragna reveal about the grandmother's last words?
F | Why was the entrance fee of 2019 put up?
O | How does a heat pump work?
O | What's the capital of Mongolia?
