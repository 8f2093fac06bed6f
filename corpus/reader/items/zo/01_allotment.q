A | I've never gardened before, which size should I go for? | For that reason we advise beginners to take a half plot first, since it can be dug over in a few weekends, whereas a full plot needs six to eight hours of work every week in the growing season.
A | My address is in the next village, could I still get in? | People from outside the parish are accepted only if no parishioner has been waiting for more than six months.
A | How long before someone who wants the bigger piece of land gets to the front of the queue? | Applicants for a half plot usually wait about a year; those who insist on a full plot should expect nearer three years.
A | How much is the yearly rent for a half plot? | Yearly rent | £62 | £34
A | I'm retired, is there any discount? | Pensioners and people on Universal Credit pay half the rent, but the water charge in full.
A | What happens to people who are very late with their money? | Members who have not paid by 31 October receive one reminder, and if nothing has arrived by 30 November the plot is let to the next person on the list.
A | Why do the taps run dry all winter? | The standpipes are turned on in the first week of April and shut off at the end of October, because the pipes lie only a hand's breadth below ground and would burst in a frost.
A | When can I set fire to my dead stalks? | Bonfires are permitted on the first Saturday of each month from November to February, after 3 p.m.
A | Since when have glass greenhouses been banned? | Greenhouses must be glazed with polycarbonate; glass has been banned since 2014, when a storm scattered splinters over eleven plots.
A | How many chickens could I have? | Hens may be kept on full plots, up to six per plot, but cockerels may not.
A | I would like to set up a hive. Where would that be possible? | Bees are allowed on plots 70 to 84 only, along the railway embankment, provided the keeper holds a certificate from the county beekeepers.
A | How often does anybody come round to look whether I'm doing my weeding? | Two members of the committee walk the site in May and again in August.
A | Why may willow and bamboo not be planted? | Willow, bamboo and Leyland cypress may not be planted because their roots spread under the neighbours' beds.
A | How do I go about ending my tenancy? | Write to the secretary, Maureen Oddie, at least one month before you wish to leave. | Clear away rubbish, empty the shed and return the key to the trading hut.
A | how do i get the polly tunel aproved | Polytunnels need the written consent of the committee.
A | maximum shed dimensions | A shed may not be larger than 2.4 by 1.8 metres, and it must stand at least one metre from the path.
A | What's the difference between the two fertilisers on sale? | Horse manure is cheaper and rots quickly, but brings weed seeds; pelleted chicken manure is clean and stronger, so a handful per square metre is enough.
A | And the water, how much a year for a full plot? | Water charge | £15 | £9
N | Who is the treasurer that collects the rent?
N | I'd like to paint my shed. Which colours does the committee put up with?
N | How old is the site at Tanner's Lane, with its 84 plots?
N | My grandad wants to know why bees may be kept along the embankment and nowhere else, what's the reason?
N | Can I keep two rabbits for my daughter on a half plot?
N | how big can a cold frayme be
N | And for a pond, the largest permitted size?
N | trading hut cane prices
N | What would a bag of the horse manure set me back?
N | I left the sprinkler running by mistake. How much is the fine?
N | How many water butts am I allowed to have on one plot?
N | What does a beekeeper pay for the certificate from the county?
F | I'm a pensioner, why do I get the water charge halved as well?
F | Since when have hoses been allowed for watering the beds directly?
F | My neighbour keeps only cockerels, why are hens the ones that are banned?
F | Why does the trading hut on Sundays take cards but no coins?
O | I'm re-roofing the garage. How long does the membrane have to dry before tiles go on?
O | Which gear should I choose when driving down a steep pass?
