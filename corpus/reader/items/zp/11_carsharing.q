A | I drive to the factory and back five times a week. Would I save with you? | Those who drive to work daily are worse off with it, since the car would stand idle at the works all day and be charged by the hour.
A | There's a scratch on the door that I didn't make. What must I do so that I'm not blamed? | Enter what is new in the app before you set off; whoever does not is taken to have caused it.
A | I'm still stuck on the motorway and someone has the vehicle after me. What should I do? | If you are late, ring the next user, whose number is in the app, and extend the booking; otherwise a fine of 15 euros is added, because others are left standing in the yard.
A | Who must be informed when I've merely dented somebody's bumper? | Call the police to every accident, even a slight one, and then the hotline.
A | Why does it need a cable when it is practically charged? | The electric car must be plugged in, even if the battery is nearly full, since the heater warms the seats from the mains before the next journey.
A | Which of your models may I take with my labrador? | Dogs travel in a box, and only in the estate or the van.
A | My girl is 20 and passed her test. Is there any way she could use it too? | Anyone may join who is at least 21 and has held a licence for two years; members' children may drive from 19 if a parent vouches for them.
A | I had to tank up with my own cash in the middle of nowhere. How do I get it back? | If none is near, pay yourself and send in the receipt within four weeks; we pay up to 30 euros without further question.
A | We finished three hours sooner than planned. Do we get anything for that? | If you come back earlier, the time left is refunded at 50 %.
A | How far does the battery one get when it's freezing? | The Zoe goes 280 kilometres in summer and about 200 in winter.
A | Why do I have to show my papers again twice a year? | The licence is checked at the office every six months, as the insurer insists on it.
A | Two weeks at the seaside: what would be kinder to my wallet, you or a rental firm? | On holiday a hire car usually costs less from the fourth day on, but there you must reckon with a deposit and with queues at the counter.
A | How much does the van cost per kilometre? | Van | Ford Transit | 3.80 euros | 0.90 euros | 0.42 euros
A | And for households, what is the monthly fee? | The monthly fee is 6 euros for single persons and 9 euros for households, whatever the number of drivers.
A | excess drivers under 25 | Drivers under 25 bear 1,200 euros and cannot lower it.
A | form when to when is the nihgt tariff | Night is from 10 p.m. to 7 a.m.
A | I have booked the van for Saturday. Until when can I cancel without charge? | You can cancel without charge up to 12 hours beforehand, and up to 48 hours in the case of the van; after that half of the time booked is due, unless somebody else takes the car.
A | How many times a day may I use rapid charging? | Rapid charging is allowed on the road, but not more than twice a day, for the sake of the battery.
N | In which year was Dorfmobil founded?
N | What is the number of the hotline?
N | What does a minibus with nine seats cost per hour?
N | How high is the fine for smoking in the car?
N | How many kilometres does the Fiat Panda go on one tank?
N | Who is the chairman of the association?
N | How much do child seats cost?
N | What is the entry fee for a village as a partner?
N | How long does it take to charge the Zoe at the bay?
N | How often are the cars washed?
N | Which three chains accept the fuel card?
N | How fast may the van be driven with a trailer?
F | Why is the electric car dearer per kilometre than the Mini?
F | Why is booking through the app charged at 1.50 euros?
F | Why is the entry fee paid back on leaving but not the loan of 300 euros?
F | How can drivers under 25 lower their excess to 150 euros?
O | How many stitches are cast on for a sock?
O | When was the cathedral tower struck by lightning?
