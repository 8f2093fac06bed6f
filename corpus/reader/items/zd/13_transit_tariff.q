A | what is a short hop | A **short hop** is a ride of up to four stops by tram or bus without changing; trains do not count.
A | single adult 2 rings | Single, adult | 1.90 | 2.80 | 3.90 | 5.20 | 6.60
A | Does the ticket cover the boat across the harbour? | Applies to buses, trams and local trains (not to night coaches and the harbour ferry, which have fares of their own).
A | Can I hand the driver a fifty? | On the tram, cards only; the bus driver takes coins and notes up to 20 euros, but a ticket bought on board costs 0.50 more.
A | is it cheaper in the app than from the bus driver | On the tram, cards only; the bus driver takes coins and notes up to 20 euros, but a ticket bought on board costs 0.50 more. | Bought in the *RhylGo* app, singles are 5 per cent cheaper.
A | Bought a ticket for the whole area, may I go for a coffee on the way and ride on an hour later? | Single, 1 or 2 rings: 90 minutes; 3 rings and more: 150 minutes. Breaks and changes are allowed, return trips are not.
A | How late at night can I still go home on my day ticket? | Day ticket: from stamping until 4 a.m. of the following day.
A | The tram stood in a tunnel for ages and my time is over now. Do I have to buy annother one? | If a delay of ours makes your ticket run out, it remains valid up to your destination.
A | kindergarten kids free? how many | Children under 6 travel free, up to three per adult.
A | I'm out of work. What would I pay for getting around everywhere, and who gives me the card? | Jobseekers and people on basic income get the **Bay Pass**: a month for the whole area at 29 euros. | The pass is issued by the social office, not by us.
A | My gran is 70; has she got any advantage with you? | Seniors from 65 have no discount on singles, but their month pass is 20 per cent cheaper and valid from 9 a.m. on weekdays only.
A | bike on the tram possible | Bicycles: on trains only, never on buses and trams, not from 6.30 to 8.30 a.m. on weekdays; 2.50 per ride.
A | Why does my labrador need something over his snout? | We introduced the muzzle rule after a conductor was bitten in 2020.
A | Are my husband and kids allowed to ride with me on Sunday on my annual card? | In return, on weekends and from 7 p.m. a year pass lets you take along one adult and up to three children under 15.
A | Which passes can I lend to a friend and which not? | The month pass without a name may be handed on at any time; the year pass bears your photo and is for you alone.
A | Left my card on the kitchen table and got caught. Sixty euros, seriously? | It falls to 7 euros if you show within a week that you had a valid personal pass at the time, forgotten at home.
A | How should I act when the ticket machine is out of order? | Note its number (four digits, top right) and the time, take the next vehicle and buy at the next working machine.
A | compensation for 30 minutes late versus more than an hour | If you arrive more than 20 minutes late, you get back half of a single fare; over 60 minutes, the whole.
A | Stranded at midnight since your train was late and the last bus had gone. Who covers the cab? | After 11 p.m., when the last connection is missed through our fault, we pay for a taxi up to 40 euros.
A | what if i stop the yearly subscription after five months | The year pass paid in ten instalments can be cancelled with one month's notice to the end of any month; if you leave before the tenth instalment, we charge the difference to the month passes.
N | What does a ride on the harbour ferry cost?
N | Which ring is the airport in?
N | how much do students pay for the term ticket
N | How many people were caught without a ticket last year?
N | Since when has Ms Held been Travel Ombudsman?
N | Why don't seniors get a discount on single tickets?
N | Can a strip of ten be used by two people at once?
N | How do I get the refund payed out, by transfer or as a voucher?
N | A scooter with an electric motor: does it count as luggage?
N | What happened to the dog that bit the conductor?
N | how often do inspectors check the night trams
N | My year pass was stolen with my purse. Do I get a new one and what is the charge?
N | Is a day ticket cheaper here than in the neighbouring transport association?
N | Does the companion travel free too when the disabled person isn't on board?
N | how many kilometres wide is a ring
F | Why does the year pass cost twelve times the month pass?
F | Why are bicycles allowed on buses during the morning rush?
F | Why do children under 14 pay a raised fare of 60 euros?
F | what does part L say about lost property
F | Why is a group day ticket for one ring dearer than for two rings?
O | How long does concrete need to cure?
O | What does a sonnet consist of?
