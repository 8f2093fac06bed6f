A | I dropped the work mobile somewhere in town, how quickly do you have to know? | Lost telephones must be reported within the hour so that they can be locked from afar.
A | How heavy a load will the two-wheeler take? | Inside the ring road the cargo bike is quicker, as it may use bus lanes and needs no parking space; it carries up to 120 kilos.
A | Crashed into a bollard while texting, what will that cost me? | The excess on van damage is £300, and you pay it only if you were using a telephone or had been drinking.
A | How much more per hour do I earn on a Sunday than on a normal morning? | The late shift carries a supplement of £1.20 an hour, the weekend shift £2.00.
A | Up to what sum is a Plus parcel insured? | Standard parcels are insured up to £50, Plus parcels up to £500.
A | If I'm sick of the job after half a year, how far ahead must I hand in my resignation? | The trial period lasts three months, and either side may end it with one week's notice; after that it is four weeks.
A | On which day of the month are wages paid? | Wages are paid on the 28th.
A | A crate arrived smashed, by when does the recipient have to speak up? | The customer must report damage within 48 hours and keep the packing; a lost parcel can be reported for 21 days.
A | Which is better for a narrow street in the centre with nowhere to stop, four wheels or pedals? | Inside the ring road the cargo bike is quicker, as it may use bus lanes and needs no parking space; it carries up to 120 kilos.
A | Does a driver's bad behaviour get a faster reply than other complaints? | The desk answers the same day if the matter concerns a rider's manner, otherwise in four working days.
A | My wedding is in early December, why can't I be away? | From 15 November to 24 December nobody may take leave, because a third of our yearly parcels go out in those weeks.
A | I came off on a corner and my head cover looks fine, why swap it? | A helmet for cycle riders, replaced after any fall, since a cracked shell cannot be seen from outside.
A | In what order do I go about it when I've hit a pedestrian? | Switch on the hazard lights, look after the injured, ring 999 if anyone is hurt, photograph everything, fill in the blue card, then call dispatch.
A | What must I check on the vehicle in the morning, step by step? | Walk round the vehicle, test lights and brakes, read the tyre pressure, then confirm in the app.
A | parking ticket liability | The firm pays if the stop was on the route list and lasted under ten minutes.
A | do i get to keep tipps from the ap | Tips are yours entirely, including those given through the app, which are added weekly, on Tuesdays.
A | I asked Ines for a fortnight off and have heard nothing for over a week. May I book the flight? | Requests go through the app, and the dispatcher, Ines Aldana, answers within five days. | If she does not answer, the request counts as granted.
A | And newcomers, do they earn less while somebody accompanies them? | During the first two weeks a colleague rides with you; you are on full pay from the first day.
N | Who makes the cargo bikes in the depot?
N | What colour is the rain jacket?
N | Why does the firm limit private use of the telephone to 2 gigabytes?
N | Who stands in for Ines Aldana when she is away?
N | How far can a moped go on one tank?
N | How long do the drones need to charge?
N | Up to what sum are international letters insured?
N | And for trikes, how heavy may the load be?
N | How much does it cost a customer to send a parcel across the city?
N | What does an hour on the early shift pay?
N | number of parcels per round
N | My road test went badly. How soon can I take it agian?
F | Why is the van faster than the cargo bike inside the ring road?
F | Why does the firm pay speeding fines but not parking fines?
F | Since when do three justified complaints lead to dismissal?
F | What does the night shift from 21.00 to 6.00 carry as a supplement?
O | How many eggs does a blackbird lay in one brood?
O | Which key signature does a piece in A flat major have?
