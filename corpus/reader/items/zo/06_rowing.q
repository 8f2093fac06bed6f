A | What do I have to prove in the water before they will have me? | You may join if you can swim 300 metres in clothes; the club captain takes the test in the town pool on the last Friday of every month.
A | By when do I have to let them know that I'm leaving? | After that, notice must be given in writing by 30 September for the end of the year.
A | My wife and I want to do it together, what would we be charged annually? | Couples: 432 a year for both.
A | How much is a berth for a double? | Berth for a private boat: 120 a year for a single, 160 for a double.
A | I'm too busy to lend a hand with chores, what are the consequences? | Each hour not done is billed at 15.
A | Why do novices start in the broad one? | We begin in the wide training four because it hardly tips, and go over to the narrow single only on the fourth evening.
A | Do I pick up skills quicker alone or in a crew? | In a four you learn to keep time with others, while in a single each mistake is felt at once and technique comes faster.
A | How long does the beginners' course last? | They run for five evenings, always from 18.00 to 20.00, and cost 110; whoever joins within four weeks has this set against the entrance fee and the first half-year.
A | At what flood level do I have to stay on land? | Rowing is forbidden in fog, in a thunderstorm, and whenever the gauge at the mill shows more than 2.40 metres.
A | I have swum all my life. Why should I put on a buoyancy vest in the cold season? | From November to March nobody goes out alone, and life jackets are compulsory in boats without a cox, for in water below 10 degrees even a good swimmer loses the strength of his arms within minutes.
A | When is part of the river off limits on account of nesting birds? | The reed island may not be passed on its north side from 1 March to 31 July, because terns breed there.
A | What is the difference between wooden and carbon boats? | Wooden boats are heavier and forgive knocks, but must be varnished every winter; carbon boats are faster and easier to carry, yet one bump against the pontoon may cost thousands.
A | How do I look after it once we are back on shore? | 5. After landing, rinse the hull, dry it and sign off in the logbook.
A | We hit a log through sheer bad luck, how is the bill shared out? | Ordinary mishaps are paid by the club's insurance above an excess of 250, of which the crew bears half.
A | yellow dot boats | Yellow: members with the steersman's certificate.
A | how ofen can i bring a frend allong who isnt a menber | Guests may come along three times a season, at 10 a time; after this they have to join or stay ashore.
A | And for a birthday bash, the room? | The hall can be hired by members for private parties at 180 an evening plus 40 for cleaning, except on race weekends.
A | How do I record an outing before setting off? | 1. Write names, boat and time in the logbook before you start.
N | Who won the single race at the last regatta?
N | How old is the wide training four we start in?
N | I'm fifteen and want a say. Who is the present youth representative?
N | Why is the water below the weir closed to us all year?
N | I paddle, which bank do canoes have to keep to?
N | And for a stand-up board, the yearly berth?
N | sailing course start date
N | is ther a reducktion for studants on the fee
N | What would the steersman's certificate cost me?
N | How many active members pay their dues at the moment?
N | I'm inviting the whole family. How many people does the hall hold?
N | How late does the bar serve drinks on a weekday?
F | My aunt is a supporting member, why isn't she allowed to vote?
F | Why does the club use carbon boats for tours?
F | Since when have dogs been allowed in the boathouse?
F | I'm signing up my son, why do juniors pay a higher entrance fee than adults?
O | At what temperature do I have to temper milk chocolate?
O | Which form declares income from a rented flat?
