A | Which of the wools is the softest and doesn't scratch? | **Merino** is the finest, 18 to 22 microns, and does not itch, but it pills: small balls of fluff form where it rubs. Choose it for scarves and for babies.
A | what does pilling mean | **Merino** is the finest, 18 to 22 microns, and does not itch, but it pills: small balls of fluff form where it rubs.
A | I'm about to make my first sweater, which yarn would you tell me to get? | **Bluefaced Leicester** is a little coarser at 26 microns, has a silky shine and wears better than merino. It is our advice for a first jumper.
A | Why can Shetland be cut? | Its fibres cling to one another, so that it can be cut without unravelling, which is needed for steeks.
A | What is Herdwick good for? | It makes good rugs and bags, and nobody can bear it on the skin.
A | Why does my alpaca cardigan keep getting longer? | **Alpaca** is warmer than sheep's wool but has no spring, so ribbing goes slack and large garments grow longer. Mix it with wool.
A | I need to rip back something in mohair and it's all stuck together, any trick? | Stitches in mohair are hard to undo; put it in the freezer for an hour first.
A | needle size aran | | Aran | 170 | 5 mm | 18 |
A | How many metres are there in 100 grams of sock yarn? | | Sock | 400 | 2.5 mm | 30 |
A | How much aran would a medium woman's jumper need compared with double knitting? | A jumper for a woman of medium size takes about 1,200 metres of double knitting, but only 900 of aran.
A | why buy it all in one go | Buy all of it at once from the same dye lot, because two lots hardly ever match.
A | My test square has more stitches than the pattern says. Bigger or smaller needles? | If you have too many stitches, take a thicker needle; if too few, a thinner one.
A | Do I need a swatch for a soft toy? | For a shawl or a toy the swatch may be left out.
A | How long a tail must I leave with the long-tail method? | Allow 2.5 cm for every stitch.
A | Which cast-on should I teach a child? | The **knitted** cast-on needs no tail and is easiest for children, yet its edge is loopy.
A | What makes wool turn into felt? | Wool felts when it meets heat, soap and rubbing together.
A | Can superwash yarn go in the washing machine, and how hot? | Yarn labelled superwash has been coated or treated with chlorine, so that the scales lie flat; it can go into the machine at 40 °C, though it stretches more than untreated wool.
A | Found little maggots in my jumper, how do I get rid of them? | If you find grubs, put the garment in a plastic bag into the freezer at minus 18 degrees for two weeks.
A | Can I bring back the balls that I did not use? | Unopened balls are taken back within 90 days with the receipt; sale yarn and cut lengths are not.
A | What does the Fair Isle course cost and what do I have to know beforehand? | Courses are held in the loft: First Socks (three evenings, 54 pounds), Fair Isle and Steeks (two Saturdays, 95 pounds) and Lace Reading (one Sunday, 40 pounds). | For the Fair Isle course you must be able to knit in the round.
N | What does a ball of merino cost?
N | How many microns has Shetland?
N | which farms does the Bluefaced Leicester come from
N | How many metres of double knitting do I need for a man's jumper?
N | Do bamboo needles or metal ones suit mohair better?
N | My granny's cardigan smells of smoke. How can I get that out without spoiling it?
N | How do I cut a steek step by step?
N | On which date does the next First Socks course begin?
N | who teaches lace reading
N | Can I knit with yarn I have unravelled from an old jumper, and how do I take the kinks out?
N | how many places are there on each course in the loft
N | Which cast-off goes with the tubular edge? I want top and bottom to look alike.
N | How do I turn the heel of a sock?
N | What are the opening hours of the shop on Saturdays?
N | Are vegans catered for, do you stock cotton or linnen yarn?
F | Why is Herdwick recommended for baby clothes?
F | Why should moth grubs be treated with cedar?
F | What yarn is included in the Lace Reading course?
F | Why is the tubular cast-on the fastest of the three?
F | What does Bronwen Tate charge under-18 beginners for half an hour?
O | What is the best time of year to buy a used car?
O | Who discovered penicillin?
