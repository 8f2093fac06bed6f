A | How long is the frame covered for me as the buyer, and for whoever I sell it to? | it got nicked and the police found it again. Still on? | Stolen bikes which have been recovered keep their warranty if the theft was reported to the police within 48 hours.
A | What do I have to do to get five years on the motor? | and if I sell it, does he keep that | The extension under 3.1 does not pass on.
A | What is a wear part? | so you never pay for those? | Wear parts, unless they were defective on delivery.
A | I'm a plumber and ride to jobs with my pipes and spanners in the box. Am I treated like a courier? | and if I rented it out to people at weekends? | Bikes used by delivery services, hire firms or day nurseries have half of the above periods.
A | Does the clock start ticking when the bike arrives at my door? | mine was the one everybody tried out in the shop. when then? | For display bikes which were ridden in the shop they start on the day on which the bike was first shown, and the dealer must state that day on the invoice.
N | Which carries more, the Haul Mini or the Trio? | how many kids can sit in it?
N | Who pays the mechanic in year three compared with year one? | what does an hour come to altogether?
N | What if the manufacturer just doesn't respond to my claim? | what's their email?
N | we live on the coast and the bolts are getting brown | which sort should I swap them for?
N | Why can't one lengthen the battery cover? | then why do you do it for the Trio?
A | battery capacity limit | They've stopped making my colour, what would I get if the frame broke? | If a colour is no longer made, the frame is supplied in another.
A | pads squeaky from day one, worn part covered? | how long is the rain hood covered | Rain covers: one year.
