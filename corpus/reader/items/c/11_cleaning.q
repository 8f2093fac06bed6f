A | How much is a weekly cleaner for my flat with tax? | | Household, weekly, per hour | 27.00 euros | 32.13 euros |
A | What does office cleaning at night cost per hour? | | Office, after 20:00 or before 6:00, per hour | 33.00 euros | 39.27 euros |
A | staircase fifth floor extra charge | | Staircase, each further floor, per month | 17.00 euros | 20.23 euros |
A | Why do you come to private homes for no less than three hours? | The shortest visit is two hours in offices and three hours in households, because the way there has to pay.
A | What's the reason that every two weeks costs more per hour? | Weekly cleaning is cheaper than fortnightly cleaning, since less dirt gathers and the same person can be planned in firmly.
A | I'd need someone on Easter Sunday, how much more is that? | On Sundays and public holidays we add 50 percent.
A | Could somebody come on New Year's Eve? | We do not work on 24 and 31 December.
A | Are the frames done too, or only the glass? | Windows are charged by the pane, inside and outside, frame and sill included.
A | Price for a skylight | | Roof window | 9.50 euros |
A | When do I have to pay for a lifting platform? | If a lifting platform is needed, that is from the third floor upwards unless all windows open inwards, its hire of 190 euros a day comes on top.
A | It's minus ten this week. What happens with my appointment for the panes? | In frost below minus 3 degrees we do not clean windows outside, because the water freezes on the pane; such dates are moved free of charge.
A | We're moving into a new place, is the oven part of the basic cleaning? | Basic cleaning of a flat before moving in: 4.20 euros per square metre, kitchen inside the cupboards included, oven not.
A | Difference between the two ways of cleaning a carpet | Carpet, spray extraction: 3.50 euros per square metre. It takes six to eight hours to dry. | Carpet, dry powder: 2.90 euros per square metre. It can be walked on after one hour, but does not remove wine or coffee stains.
A | Somebody spilled merlot on the rug. Would powder get it out? | It can be walked on after one hour, but does not remove wine or coffee stains.
A | How much for a three-seater in leather? | Sofa: 28 euros per seat, leather 36 euros.
A | Why don't you take grafiti off sandstone? | We take on brick, concrete and render, but not sandstone, which would be roughened by the jet.
A | Why must two of you turn up for the bird mess? | Removing pigeon droppings: by the hour, 46 euros, two people at least, as breathing masks have to be worn and one keeps watch.
A | I live 20 km outside the ring road. What do you charge for getting here? | Zone 1, up to 15 kilometres beyond it, costs 9 euros a visit; zone 2, up to 30 kilometres, 18 euros.
A | Do I have to buy the mops and sprays myself? | Cleaning agents, cloths and machines are included.
A | surcharge express | Express, meaning within 24 hours of the call: 30 percent.
A | How much do I save by signing for two years? | Reductions: 5 percent for a contract of one year, 9 percent for two years; 3 percent for payment by direct debit.
A | Am I tied down after the trial visit? | It does not bind you to anything.
A | I wasn't at home and the cleaner stood at the door. Do I still have to pay? | If nobody opens, the full price is due.
A | How long after the cleaning may I complain about it? | If you are not content with the cleaning, say so within 24 hours; we come again free of charge.
N | What does cleaning a mattress cost?
N | How many people work for you?
N | Will the cleaner iron my shirts as well?
N | Can I pay the bill in cash?
N | My regular cleaner is off sick. Do you send somebody else, and is it the same hour?
N | How are the two specialised firms called that clear out homes?
N | Since when has Tarek Mansour been foreman?
N | price for hanging curtains down and washing them
N | What do your cleaners earn per hour?
N | Why do the ecological products with the swan clean more gently than the usual ones?
F | Why does a roof window cost less than a small pane?
F | What is the price per hour for clearing out a hoarder's home?
F | Why do you raise your prices every three months?
F | By when do I get the fee for moving a date in frost back?
O | How do you say thank you in Japanese?
O | What is the best time to plant garlic?
