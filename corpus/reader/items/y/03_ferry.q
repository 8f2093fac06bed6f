A | When's the first sailing out to the island on a Sunday? | Morning         08:15      08:45     09:30
A | My car turned up ten minutes before. Have I lost what I paid? | A booked car that comes later loses its place to the standby lane but not its money: the booking holds for any later boat on the same day.
A | what does M stand for | M  Calls at Mellan Isle if asked for by 17:00 the day before, ring 55 20 18.
A | It's the school break, can I take the twenty to seven? | S  School days only. In the holidays the first boat is the morning one.
A | Why does the crossing take longer at spring tide? | Against a spring tide allow ten minutes more, since the boat then has to go round the Bo Rocks instead of through the gap.
A | How much longer is it when you stop at Mellan? | Usually 40 minutes; with the call at Mellan 65.
A | motorcycle fare | Motorcycle                14.00      6.00
A | What do my wife and I, on holiday here with a small hatchback, pay for one way including us? | Adult                      9.40      3.10 | Car up to 5 m             31.00     12.50
A | What is an islander? | An islander is anyone whose main home has been on Skerray or Mellan for at least six months; show the green card, which the council issues.
A | Do I save by buying there and back together? | Returns are sold only to visitors and cost 1.7 times the single; they hold for 30 days.
A | Where may my labrador sit? | Dogs travel free, on a lead, on the outer deck or in the aft saloon.
A | I get wheezy around pets. Is there anywhere on board to escape them? | The forward saloon is kept free of them for people with allergies.
A | Which wind stops you sooner, west or south-east, and why? | As a rule we do not sail above force 8 from the west or force 7 from the south-east, because the pier at Portaney lies open to that side.
A | It blew a gale, I was stranded and had to take a room. Will you cover it? | When a boat is cancelled, you may travel on the next or have your money back in full; we do not pay for hotels.
A | priority when few boats run | On days with one boat out of three or fewer, places go in this order: ambulances and patients, livestock, islanders, booked visitors, standby.
A | Can I reserve a space for my van over the phone? | Cars may be booked from 1 March, online or at the Portaney office, and not by telephone.
A | we are 22 hikers with rucksacks, just turn up? | Foot passengers need no booking, except groups of 15 or more and everybody on the Saturday of the Games (1 August).
A | cancelation notice phone number | Notice is given on the recorded line 55 20 20 from 05:45.
A | Will the coach hang on if the ship gets in late? | Bus 17 from Invercoe reaches the pier at 08:00, 11:35 and 18:25 on weekdays and waits for nobody; on the way back it meets the 13:00 and the 19:50 from Skerray and will wait up to 15 minutes for a late boat.
A | Where can we sleep in our motorhome before the morning boat? | First 3 hours free, then 4.00 a day, 20.00 a week. | Camper vans may stay overnight only on the gravel part behind the net store.
N | What does Hamish Orr charge for a ride in the minibus?
N | When does the first boat leave Portaney in October?
N | How many people fit in the aft saloon?
N | what does the bus 17 ticket cost
N | Why are dangerous goods carried on Tuesdays of all days?
N | How do I apply for the green card, and what must I show the council?
N | Are there islander fares for students who live on the mainland in term time but whose parents are on Skerray?
N | How long is a book of ten tickets valid?
N | Is MV Ailsa May faster than the boat that ran before her?
N | My caravan is too long for the lane. What's the maximum length of a trailer on board?
N | who is master of the ailsa may
N | Do I have to pay extra for the stop at Mellan Isle?
N | Can I charge my elctric car on board or at the pier?
N | Until when can I ask for my money back after a cancelled boat?
N | How deep is the water in the gap at low tide?
F | Why does the late boat sail on Sundays but not on Saturdays?
F | Why do dogs have to stay in the forward saloon?
F | Why is an islander's bicycle charged at 2 pounds?
F | What does the letter R in the timetable mean?
F | Why is the car's driver included in the car fare?
O | What is the boiling point of nitrogen?
O | how to prune an apple tree
