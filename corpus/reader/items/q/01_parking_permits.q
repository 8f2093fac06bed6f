A | My boss gave me a car I drive home, what do I need to get it a permit? | For a company car, the employer has to confirm in writing that the applicant may use it privately at all times.
A | How much is a resident permit for a year in Zone A? | | Residents' permit, Zones A and B | 1 year | 120 euros |
A | fee change of number plate | | Change of number plate | once | 8 euros |
A | Why is a permit in A and B dearer than in C and D? | Zones A and B cost more because the spaces there are fewer and the street cleaning is done daily.
A | We have three grown-ups with cars under one roof. Can all of us get one? | Each person can hold only one permit, but a household may hold as many permits as it has adult drivers.
A | Can I park near the hospital at noon with a Zone C permit? | Zone C lies around the hospital, and here the permit is valid only between 6 p.m. and 8 a.m.
A | I only come here on weekends to my flat, my real home is elsewhere. What can I buy? | People with a second home in the zone do not get a residents' permit; they may buy the monthly visitor card instead.
A | Since when has Mill Hill been a parking zone? | Zone D is the Mill Hill estate, added on 1 March 2023 after residents complained about commuters.
A | My camper is nearly six metres long, will I get a permit? | Vehicles longer than 5.60 metres are not eligible for any permit.
A | Which papers do I have to enclose with form P-12? | Attach the vehicle registration document and a copy of your identity card.
A | Can I walk in without an apointment? | No appointment is needed for parking permits on Thursday afternoons; at all other times please book one.
A | How early may I ask for next year's permit? | Apply for the next one no earlier than six weeks before it expires.
A | I forgot to renew and it ran out yesterday, do I have a few days before they fine me? | There is no grace period: from the first day after expiry the car counts as parked without a permit.
A | I'm selling my car halfway through the year. Do I get some money back? | If you leave the town or sell the car, we refund the remaining full months, provided that at least three months are left.
A | lost paper permit replacement cost | A lost paper permit is replaced for 15 euros; a PDF can be printed again as often as you like.
A | How long may the permit be used on a replacement car? | While your car is in the workshop, you can move the permit to a replacement car for up to 21 days.
A | What is the fine after standing without a permit for four hours? | Parking without a valid permit costs 25 euros, and 40 euros if the car stands there for more than three hours.
A | Who decides on objections? | The head of the Public Order Office, Mrs Ilse Marquardt, decides on objections; a decision usually takes four weeks.
A | When would they actually haul my car away? | Cars are towed only if they block a fire lane, a disabled bay or a bus stop.
A | I'm moving from Zone A to Zone B, what must I do and by when? | If you move to another zone, you must exchange the permit within 14 days; the exchange is free of charge.
N | My wife is disabled, does she get a space in front of our house?
N | How many spaces are there in Zone D?
N | What does it cost to get a towed car back?
N | For a leased car, which document from the leasing firm is required?
N | Do motorbikes need a residents' permit?
N | objection fee
N | My neighbour lent me his car for a month, can I put my permit in it?
N | Who qualifies for the Halmstede Social Pass?
N | How much is the tradesperson's permit for a single day?
N | Why is the permit in Zone C not valid during the day?
N | Is the Citizens' Office open on Saturdays?
N | How long can my guests from abroad leave their car with a day ticket, until midnight or 24 hours?
N | Do electric cars get a discont on the yearly fee?
N | What is the telephone number for questions about parking?
N | Which firm runs the car-sharing vehicles with the green bays?
F | Why does the permit renew itself every year?
F | What are the opening hours of the Citizens' Office on Monday afternoons?
F | Why are people with a second home charged double for the residents' permit?
F | What does the permit for Zone E cost?
F | How do I choose the numbered space that my permit reserves?
O | How do I get red wine out of a carpet?
O | Which planets have rings?
