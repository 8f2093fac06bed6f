A | What is the float? | The float is the change that lies in the drawer before the first sale.
A | Which till starts the day with more money? | It is 150 euros for till 1 and 100 for till 2, in a fixed mix: no note above ten euros.
A | My drawer has three euros too little before we even open the door. Now what? | If it is short by more than two euros, tell Wanda before you open; otherwise the shortfall is yours to explain.
A | Why should the mobile terminal go back in the safe quickly? | It charges us 1.9% instead of 0.8%, so put it back as soon as the fixed one works.
A | someone wants to pay a 35 euro doll with a hundred | A hundred only if the purchase comes to more than 60 euros and the note has been under the lamp.
A | How do I recognise counterfeit money? | A true note has raised print along the edges, the number changes colour when you tilt it, and the thread shows dark against the light.
A | I've been palmed off with a dodgy twenty, can I just pass it on to the next person? | You must never give out a suspicious note as change, since that is a crime even if you have been cheated yourself.
A | Why do staff get no discount on books? | 10% is given to staff, but not on books, as book prices are fixed by law.
A | discount day nurseries | 5% is given to day nurseries with a customer card.
A | How long does a gift voucher last? | They are valid for three years to the end of the year.
A | The lady has 60 cents remaining on her card and wants coins for it. Allowed? | What is left over after a purchase stays on the voucher and is not paid out unless it is less than one euro.
A | What does a customer get for an unopened toy with a receipt, and what without one? | Within 21 days, unopened and with the receipt: money back. | Without the receipt: voucher for the lowest price of the past 30 days.
A | Bought on the 10th of December, until when can they bring it back? | From 1 December to 24 December the period is extended until 15 January.
A | Do you have to have the till slip when a train set stops working after a year? | Faulty goods are dealt with for two years, with any proof of purchase, a bank statement for instance.
A | who may sign off on giving back 120 euros | Up to 40 euros: anyone at the till, with a second signature. Up to 150: Piet. Beyond that: Wanda alone.
A | Why can't I hand over cash when they originally used plastic? | A card payment must not be paid out in cash, as this is a well-known trick of thieves.
A | What is skimming? | When there are more than 400 euros in the drawer, the large notes are put in an envelope and dropped through the slot in the safe. | This is called skimming.
A | Masked man with a knife is standing there. How should I behave and what should I notice? | Give the money. Don't play the hero. Try to remember shoes and voice, since jackets are thrown away.
A | difference X report Z report | 1. Print the Z report. The Z report is the final total of the day; it can be printed once only and sets the counters to zero. The X report may be printed as often as you like.
A | We're seven euros out tonight, do I have to wake the boss? | 3. Write down the difference. Up to three euros needs no explanation. Between three and ten: a note. More than ten: phone Wanda, even at night.
N | What is the code of the safe?
N | Why does till 2 have a smaller float than till 1?
N | Do we take Swiss francs?
N | How much did we pay out in refunds last year?
N | Is the mobile terminal faster than the fixed one?
N | Which bank is across the square?
N | How does a day nursery get a customer card?
N | I opened a new puzzle and there are two pieces missing from the sealed bag. How many times may it be exchanged?
N | At what hour does the shop close on Saturdays in December?
N | Can vouchers be used in the online shop?
N | piet surname and telephone
N | The replacment is not in stock any more and can't be ordered. What does the customer get?
N | What happens to a false note once Wanda has it?
N | I pressed the silent alarm by accident while wrapping a present. How do I call it off?
N | How long must Z reports be kept?
F | Why may the Z report be printed as often as one likes?
F | Why do masks have to be taken back within 21 days?
F | Why does Wanda take the money to the bank on Tuesdays?
F | What does step 8 of closing consist of?
F | Why are gift vouchers valid for only one year?
O | How do I get rid of moss in a lawn?
O | Which countries border Paraguay?
