A | What went wrong with the laminating film in 2023? | In 2023 we bought the same laminating film from four suppliers at four prices, and the dearest was half as dear again as the cheapest.
A | I'm a shift leader, how much may I spend on the shop card? | up to 100 euros: every shift leader, on the shop card
A | Who signs off an order of 12,000 euros? | above 10,000 euros: the two managing directors together, Piet and Annegret Hollander
A | Is carriage counted in the value of an order? | Value means the whole order with carriage, without VAT.
A | Could I make two orders of 900 out of one of 1,800 so my head of department can do it? | Splitting an order to stay under a limit is not allowed.
A | The copier lease is only 200 a year but runs for three years. Who decides on it? | Contracts that run for more than one year, such as leases or maintenance, always go to the managing directors, however small the yearly sum.
A | How do I ask for something? | Fill in the form "I need" on the intranet: what, how many, by when, for which cost centre.
A | cut-off time same day requests | Requests that arrive by 11:00 are dealt with on the same day, later ones on the next.
A | It's 3 am and the machine will stop without a new belt. What am I allowed to do? | Emergency: if a press would otherwise stand still, the shift leader may order up to 500 euros by telephone, day or night, and fills in the form by noon of the next working day.
A | How many offers are needed at 3,000 euros compared with 7,000? | From 1,000 to 5,000 euros: two offers, which may be screenshots. | Above 5,000 euros: three written offers.
A | How are offers weighed? | We weigh price at 60 percent, delivery time at 20, and environment and repairability together at 20.
A | Which purchases need no offers at all above 1,000 euros? | No offers are needed for spare parts that only the maker sells, and for goods under a framework contract.
A | From how many tonnes does Brinkhaus pay a bonus? | Paper comes from Brinkhaus, with prices fixed for six months and a bonus of 2 percent from 300 tonnes a year.
A | By when must we get out of the ink and plates deal? | Inks and plates come from Colora; the contract ends on 31 December 2026 and must be cancelled half a year before if we do not want it to go on.
A | Why may I not order a printer for home through work, if I pay on the spot? | Private purchases through the firm are forbidden, even when you pay at once, because our discounts are meant for the firm.
A | Why don't we get crates of mineral water? | Bottled water, since there are two taps with filters.
A | Why must paper stand in the press hall for two days? | Paper must stand for two days in the press hall before it is printed, so that it takes on the air.
A | I found torn sheets in a new pallet, should I ring the mill myself? | Faults are reported to the supplier by Renate, not by the one who found them.
A | What happens to an invoice with no order number? | One without our order number is sent back.
A | A rep wants to take me to the football. Am I allowed to go along? | Trips, tickets and meals in the evening are refused, unless one of the managing directors is at the table.
N | How long has Renate Zoller been in charge of purchasing?
N | What did the two pallets that were ordered twice cost us?
N | Which bank issues the shop card?
N | I lost the shop card last night, whom do I have to ring to block it?
N | What price do we pay Wellmann for a box?
N | code of conduct contents
N | I'd like a standing desk because of my back, and there's none down in the cellar. Can I have one?
N | Who is Bogdan Ilic's deputy?
N | How many tonnes of paper did we buy last year?
N | When does the framework contract with Wellmann end?
N | Why do we weigh delivery time at only 20 percent?
N | Who orders when Renate is on holiday and it comes to 8,000 euros?
N | Why was the haulier marked so badly, and who took its place?
N | How long do we keep the offers and screenshots for the tax ofice?
N | Which forest certificates are recognised by us?
F | Why must the cheapest offer always win?
F | Why does the person who ordered also have to approve the payment?
F | Why are there four framework contracts, one of them for machines?
F | Why does Renate's family get chocolates from suppliers?
F | Why was the emergency limit cut down from 500 to 250 euros?
O | How long does it take to fly to the moon?
O | What helps against hiccups?
