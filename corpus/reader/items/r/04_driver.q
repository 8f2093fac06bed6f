A | Do I get money for the check before I drive off? | Every shift begins with a walk-round check, for which fifteen minutes are paid.
A | I found no faults on my truck this morning. Do I still need to put something in the app? | Enter defects in the app, even small ones; a "nil" report is needed when you find nothing.
A | What is allowed with an amber defect? | With an amber defect you may finish the shift, but the vehicle has to be booked in before the next one.
A | tread depth red defect | Tread below 3 mm is an amber defect and below 1.5 mm a red one.
A | Can I break up my 45 minutes into smaller rests? | After four and a half hours of driving you must take 45 minutes of break, which may be split into 15 and then 30 minutes.
A | How long may I drive in a day? | Daily driving is limited to nine hours, and twice a week to ten.
A | When may waiting at a loading bay be recorded as availability? | Waiting at a loading bay counts as other work, unless the customer has told you beforehand how long it will last; then it may be recorded as availability.
A | How often are driver cards read out? | Driver cards are read out every 21 days, vehicle units every 60.
A | The motorway was shut and I went past my limit, what should I do? | If you run over your hours because of a closed road, write the reason on the back of a printout at the next safe stop.
A | How many straps for a pallet row of 900 kg? | Use at least two straps for every pallet row above 800 kg and one for lighter rows.
A | Why put heavy stuff right up front? | Heavy goods go against the headboard, as a gap of half a metre lets them gather speed in an emergency stop.
A | A client wants me to take back a couple of empty propane cylinders. May I? | Never accept gas bottles, even empty ones, unless you hold the ADR certificate and the orange plates are on board.
A | Why is cruise control forbiden on wet roads? | Cruise control is forbidden on wet roads and below 3 °C, because the wheels can spin unnoticed.
A | Where do vans fuel compared with lorries? | Lorries fuel at our own yard or at Corrigan stations; vans may use any station below the weekly price cap.
A | I'm stuck in traffic and won't make the slot by half an hour. Should I phone the shop I'm going to? | If you will be more than 20 minutes late, tell the traffic office, who inform the customer; do not ring the customer yourself.
A | proof of delivery for parcels | A signature with printed name is needed for goods on pallets; for parcels a photograph at the door is enough.
A | Where do refused goods go? | Refused goods come back to bay 9, not to the normal returns bay.
A | Someone bumped into me and I think it was my mistake. Can I say sorry, it was me? | Exchange details, but never admit fault, since the insurer may then refuse cover.
A | How much is the night-out allowance without a sleeper cab? | Night-out allowance is £28 with a sleeper cab and £34 without one.
A | Who pays if we are fined for being too heavy? | Fines for speeding or for the telephone are paid by the driver; fines for overloading by the firm, unless the driver ignored the scale.
N | What is the hourly wage of a lorry driver?
N | How long must the daily rest between two shifts be?
N | I've lost my driver card. Where do I get another one?
N | weekly price cap for van fuel
N | Who is the duty manager at weekends?
N | Does the firm pay for the course to get an ADR certificate?
N | Can my girlfriend ride along in the passenger seat for a day?
N | How is the fuel bonus measured between drivers on different routes?
N | What is the phone number of Fenwick Tyres?
N | How long does the workshop take to release a vehicle with a red defect?
N | Am I allowed to smoke or vape in the cab?
N | Which app are defects entered in, and on which phones does it run?
N | What happens to a driver who gets three speeding fines in a yaer?
N | Where is the normal returns bay?
N | How many lorries and vans does Oakfield Haulage run?
F | Why are vans limited to a lower speed than lorries?
F | How do I claim the meal allowance for an eight-hour shift?
F | Why should AdBlue be bought at Corrigan stations?
F | Why is the night-out allowance higher with a sleeper cab?
F | What does chapter 9 say about crossing borders?
O | How do I prune tomato plants?
O | When was the printing press invented?
