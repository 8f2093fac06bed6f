A | What would it come to if I keep the small excavator for seven days? | | Mini digger 1.7 t | 95 | 150 | 220 | 590 | 500 |
A | How old do I need to be to operate an excavator? | For the diggers you must be 21 and have either a digger certificate or our introduction of 40 minutes, which costs 25 euros and is given at 7.00 and 16.00.
A | What do you ask to bring something to a site 20 km away? | Delivery: 45 euros up to 10 kilometres, 75 up to 25 kilometres, farther away by arrangement.
A | I ran over a nail with the wood shredder. How much will that be? | If they come back with notches from nails or stones, regrinding costs 65.
A | How much would I owe at worst with the extra cover? | Our protection costs 9 per cent of the rental price and limits what you pay to 350 euros per case.
A | Why can't I reserve by mail? | Book by telephone or at the counter; not by e-mail, as we cannot see in time whether two people want the same machine.
A | why no green fuel in the tank | Diesel machines take only diesel without biological additives, because the additives gum up the injectors after long standing.
A | How do I hand it back if I'm not around when you come for it? | Somebody must be present at delivery to sign; at fetching it is enough that the machine is accessible and the key hangs in the key box.
A | Can I get trained on the spot for the raised platform? | The scissor lift is rented out only to people with a lift operator's card; there is no introduction that replaces it.
A | A storm alert is out for tomorrow. Can I call it off without paying? | In bad weather (a warning of level orange or above for our district) cancelling is free at any time.
A | I got stuck in traffic and will be 20 minutes behind. Does it matter? | Up to 30 minutes late costs nothing.
A | The engine died and I did nothing wrong. Who helps me? | If a machine breaks down through no fault of yours, ring Jonas Kessel, day or night; the number is on the yellow sticker.
A | Do I get money for the abrasive I didnt touch? | Sandpaper is paid by the sheet used, 3.80 each; unopened packets are taken back.
A | Are you there on Saturday afternoon? | Open Monday to Friday 6.30 to 18.00, Saturday 7.00 to 12.00.
N | How much does the trailer for the 1.7-tonne digger weigh?
N | how many mini diggers stand in the yard?
N | Which insurance company is behind the protection at 9 per cent?
N | I own a firm. How do we get an account without a deposit?
N | What do you charge for concrete on a machine?
N | Can a lift operator's card be renewed at your counter?
N | Why is the introduction given only at 7.00 and 16.00?
F | Tipping over on slopes steeper than 15 degrees is covered, but up to how many euros?
F | I'd like to take the 2.7-tonne digger on your trailer. How much must my car be able to pull?
F | why does the weekly price rise by 15 per cent from the third week?
