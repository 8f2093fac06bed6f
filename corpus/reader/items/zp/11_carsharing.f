A | I'm still stuck on the motorway and someone has the vehicle after me. What should I do? | and what does it cost me if I don't bother? | If you are late, ring the next user, whose number is in the app, and extend the booking; otherwise a fine of 15 euros is added, because others are left standing in the yard.
A | And for households, what is the monthly fee? | is that per driver? | The monthly fee is 6 euros for single persons and 9 euros for households, whatever the number of drivers.
A | Two weeks at the seaside: what would be kinder to my wallet, you or a rental firm? | any catch with those? | On holiday a hire car usually costs less from the fourth day on, but there you must reckon with a deposit and with queues at the counter.
A | Who must be informed when I've merely dented somebody's bumper? | can I just sign that it was me, so we get it over with? | Sign no admission of guilt.
A | How much does the van cost per kilometre? | does it get less on a really long trip? | From the 100th kilometre of one journey the price per kilometre falls by a quarter, except with the van.
A | excess drivers under 25 | and once I'm 25? | Your excess is 800 euros; for 5 euros a month you can lower it to 150.
N | How many times a day may I use rapid charging? | where can I do that around here?
N | Which of your models may I take with my labrador? | do you lend those out? I don't own one, he normally just lies on the back seat.
N | I had to tank up with my own cash in the middle of nowhere. How do I get it back? | and what if I've lost the slip?
N | Why do I have to show my papers again twice a year? | can i just mail you a photo
N | How far does the battery one get when it's freezing? | and with the heating off?
N | We finished three hours sooner than planned. Do we get anything for that? | why has it only been half since January?
A | I drive to the factory and back five times a week. Would I save with you? | May I smoke in the car with the window down? | Smoking is forbidden in all cars.
A | form when to when is the nihgt tariff | I want to quit the association. How much notice do I have to give? | You may leave with six weeks' notice to the end of a quarter.
