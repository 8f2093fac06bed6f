A | How do friends who drop by have to display theirs? | Do they need one at nine in the evening? We're in Zone C. | Zone C: Monday to Friday from 9.00 to 17.00, as there the trouble comes from commuters and not from evening guests. | Outside these hours anybody may park.
A | I went battery-powered last year, does that make it less expensive? | does it matter that our flat is from 2018 and sold as car-free? | Flats built after 1 June 2016 under a car-free agreement have no right to permits, whoever lives there.
A | Why isn't mine extended by itself each year? | and what will it cost me if I forget and get caught a week later? | If you miss the date, there is a grace period of five days. | Parking in a zone without a valid permit costs 70, reduced to 35 if it is paid within 14 days.
A | Can a family with three drivers get one each? | the third one only rides a motorbike, is that a problem? | Motorcycles need no permit so long as they stand at right angles to the kerb.
A | My passport still has my maiden surname, shall I go in person or use the website? | do they charge extra for that? | The counter charges a handling fee of 6.
A | deadline appeal penalty notice | what if they say no? | If we reject the appeal, you can go to the independent adjudicator, who is free of charge and whose ruling binds the city but not you.
N | My boss provides my vehicle, what document do I have to produce? | who has to sign it?
N | We're off on holiday for three weeks, can the car just sit there? | will they tow it after that?
N | I'm relocating across town. How much of my money do I see again? | how long till it's in my account?
N | hwo long can i use the loan car from the repare shop | can I do that over the phone?
N | And for plumbers, a whole week? | is that good for all zones?
N | How much is the first permit in Zone B? | why did it go up so much this year?
A | How late is the office open midweek, for somebody who works until five? | What happens if I fib on my application for a permit? | False statements in an application lead to the loss of the permit for two years.
A | What's the difference between the counter and the website in how fast I get something valid? | My van is 2.5 metres high. Can I get a permit for it? | Vehicles taller than 2.3 metres or longer than 5.25 metres do not qualify.
