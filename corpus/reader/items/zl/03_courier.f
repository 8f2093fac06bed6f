A | Which is better for a narrow street in the centre with nowhere to stop, four wheels or pedals? | and when everything's frozen over? | In ice the bikes stay in the depot.
A | In what order do I go about it when I've hit a pedestrian? | Am I allowed to tell him it was my fault? I feel awful about it. | Do not admit blame, as the insurer may otherwise refuse to pay.
A | A crate arrived smashed, by when does the recipient have to speak up? | when do they see the money for it? | The money comes within three weeks.
A | Crashed into a bollard while texting, what will that cost me? | and the letter from the police because I was doing forty-five, who's paying that | Speeding fines are always the driver's own.
A | I dropped the work mobile somewhere in town, how quickly do you have to know? | how much of my own stuff can I do on the next one? | A telephone with the routing app; private use is allowed up to 2 gigabytes a month.
A | Up to what sum is a Plus parcel insured? | can I put one of those down on the step if nobody opens? | Never leave a parcel on a doorstep without a written permit.
N | On which day of the month are wages paid? | in cash or on my account?
N | I came off on a corner and my head cover looks fine, why swap it? | do I have to hand the broken one in?
N | How much more per hour do I earn on a Sunday than on a normal morning? | and on a bank holiday?
N | And newcomers, do they earn less while somebody accompanies them? | Can I pick who it is? I'd like to go with my cousin, she's been riding for you since spring.
N | do i get to keep tipps from the ap | do i pay tax on that
N | parking ticket liability | Why was it stretched to twenty minutes?
A | My wedding is in early December, why can't I be away? | What kind of trips is the big vehicle meant for? | The van carries 900 kilos and is used for the outer districts and for anything longer than 1.6 metres.
A | If I'm sick of the job after half a year, how far ahead must I hand in my resignation? | How often do we come back with something when no one answers the bell? | Then leave a card and bring the parcel back; we try again the next working day and once more after that.
