A | When is the yard open on Saturdays? | Open Monday to Friday 6.30 to 18.00, Saturday 7.00 to 12.00.
A | What does the bigger digger cost for a week? | | Mini digger 2.7 t | 125 | 195 | 285 | 770 | 800 |
A | deposit carpet cleaner | | Carpet cleaner | 15 | 24 | 34 | 90 | 50 |
A | I want to chop up hedge cuttings over Saturday and Sunday. How much is the machine for that? | | Chipper, branches up to 12 cm | 70 | 110 | 155 | 420 | 300 |
A | From when to when does a weekend rental run? | A weekend runs from Friday 15.00 to Monday 8.00.
A | Do I get a better price for a month's hire? | From the third week on, the weekly price falls by 15 per cent.
A | I'll be digging for eleven hours in one day. Are the extra hours charged? | Operating hours are counted on machines with a meter: eight hours per day of rental are included, and each further hour costs an eighth of the daily price.
A | My son is 19. Could he hire a digger? | For the diggers you must be 21 and have either a digger certificate or our introduction of 40 minutes, which costs 25 euros and is given at 7.00 and 16.00.
A | Is there a short course that lets me use the scissor lift? | The scissor lift is rented out only to people with a lift operator's card; there is no introduction that replaces it.
A | Do account customers have to leave a deposit? | Firms with an account pay no deposit, unless an invoice is more than 30 days overdue.
A | Why can't I book by e-mail? | Book by telephone or at the counter; not by e-mail, as we cannot see in time whether two people want the same machine.
A | until when can I cancel without paying | Cancelling is free until noon on the day before.
A | A storm warning is out for tomorrow and I'd rather not come. Will it cost me? | In bad weather (a warning of level orange or above for our district) cancelling is free at any time.
A | Can I tow the smaller digger home myself? | The 1.7-tonne digger can be taken along on our trailer (18 euros a day), if your car may pull 2,500 kilograms.
A | How much is delivery to a place 20 kilometres away? | Delivery: 45 euros up to 10 kilometres, 75 up to 25 kilometres, farther away by arrangement.
A | Do I have to be at home when you pick the machine up again? | Somebody must be present at delivery to sign; at fetching it is enough that the machine is accessible and the key hangs in the key box.
A | Why must the diesel be free of bio additves? | Diesel machines take only diesel without biological additives, because the additives gum up the injectors after long standing.
A | What do I pay at most if I take your protection and something breaks? | Our protection costs 9 per cent of the rental price and limits what you pay to 350 euros per case.
A | The thing died on me in the middle of the job and I did nothing wrong. What now? | If a machine breaks down through no fault of yours, ring Jonas Kessel, day or night; the number is on the yellow sticker.
A | What does it cost to bring a machine back an hour late? | Up to two hours late costs a quarter of the daily price, and more than that a further day.
N | How deep can the 1.7-tonne digger dig?
N | What is the telephone number for bookings?
N | Can I pay the deposit by card?
N | How much does a second bucket for the digger cost?
N | chipper fuel consumption per hour
N | Who gives the introduction to the diggers?
N | My garden gate is only 95 centimetres wide. Will the small digger get through?
N | What does the scissor lift weigh, and is it allowed on a wooden floor?
N | When do I get my deposit back?
N | How many diggers does the firm have?
N | How long is the digger introduction valid once I have taken it?
N | Which detergent goes into the carpet cleaner, and is it included?
N | Why is the vibrating plate cheaper than the rammer?
N | Can I take a rented machine across the border?
N | How loud is the chipper, and may I use it on a Sunday?
F | Why is the 2.7-tonne digger handed over with the trailer?
F | Why is it cheaper to be fetched than to be delivered?
F | How much are the sandpaper sheets that come free with the sander?
F | What must I do to rent the crane?
F | Why does the protection also cover tyres?
O | How do I renew a library card?
O | Which spices go into a chai?
