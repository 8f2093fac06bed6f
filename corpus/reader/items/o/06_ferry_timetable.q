A | How long is the crossing to Skarvøy? | Route 1 goes from Brennvik to Skarvøy and takes 50 minutes.
A | Can I take my car to Little Holm? | Route 2 is sailed by the smaller Alka, which takes passengers, bicycles and freight but no cars.
A | how many passengers does the Terna hold | Route 1 is sailed by the Terna, which holds 42 cars and 290 passengers.
A | I'd like to go over to the island on a Saturday afternoon. Does the quarter to five boat run that day? | | D | 16:45 | 17:50 | daily, not on Saturday |
A | On which days is there an evening boat at half past eight? | | E | 20:30 | 21:30 | Friday and Sunday |
A | Which boats go on the national holiday in May? | On 17 May only sailings B and C are run.
A | What time does the boat home leave Little Holm? | It goes back from Little Holm at 15:00.
A | How do I make sure that the boat stops for me at Kjelsund? | The call at Kjelsund is made only if someone has booked it before 18:00 on the day before, or if the flag on the pier is up.
A | price adult return route 2 | | Adult, return | 160 kr | 210 kr |
A | How long may I stay before I use the second half of my return ticket? | A return ticket is valid for 30 days.
A | Can my wife and I share a ten-trip card? | The ten-trip card costs 650 kr, is for Route 1 only, and can be used by several people.
A | My camper is seven metres long, what do I pay on top? | Caravans and camper vans pay 60 kr for each metre above five.
A | I only have banknotes on me and I'm already on deck, can I pay? | On board only cards are taken, not cash.
A | When must a booked car be in the lane, and what happens if it is late? | A booked car must be in lane 1 no later than 20 minutes before the boat leaves, or its place is given to the waiting line in lane 3.
A | What do I get back if I cancel the evening before? | If you cancel more than 24 hours ahead you get everything back; between 24 and 2 hours, half; later, nothing.
A | wind limit for each ship | The Terna sails up to a wind of 22 metres a second and the Alka up to 17.
A | We were stuck in fog for two hours, is there any money back? | No compensation is paid for delays caused by fog or wind.
A | The last boat off the island was called off and we had to stay overnight; who pays for the room? | If the last boat of the day from Skarvøy is cancelled, the line pays for a bed at the guest house, up to 900 kr a person, but not for meals.
A | How many gas bottles may I have in my caravan? | Gas bottles must be declared to the mate; at most two of 11 kg are allowed for each vehicle.
A | Left my jacket on the boat in May, where and how long is it kept? | Lost property is kept at the kiosk for three months and then given to the seamen's mission.
N | What does it cost to take a motorcycle on Route 1?
N | When was the Alka built?
N | opening hours of the kiosk in Brennvik
N | How much is the parking by the pier in Brennvik?
N | What is the telephone number of the harbour office?
N | Can I get something hot to eat in the café, or is it only coffee and cake?
N | How fast does the Terna go?
N | Where do I apply for an island pass?
N | My dog gets seasick. May I stay with him in the car during the crossing?
N | discount for pensioners and students
N | What is the fare from Brennvik to Kjelsund only?
N | How many sailings were cancelled because of wind last year?
N | Is there wifi in the saloon of the Terna?
N | Which bus brings me from the pier at Skarvøy to the vilage? I arrive with sailing B and have two suitcases.
N | what time is the first boat in winter
F | Why is Route 2 quicker than Route 1?
F | How much does it cost to charge my electric car on board?
F | When does the Alka leave on Mondays?
F | Why are dogs charged half the fare of a child?
F | What does the ten-trip card for Route 2 cost?
O | How do I prune a lemon tree in a pot?
O | Who painted the ceiling of the Sistine Chapel?
