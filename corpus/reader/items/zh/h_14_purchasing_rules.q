A | How big was the gap between what you paid for the same roll of film? | In 2023 we bought the same laminating film from four suppliers at four prices, and the dearest was half as dear again as the cheapest.
A | I run a department and need something for 1,900. Who can sign for that? | up to 10,000 euros: Renate Zoller
A | Could I break one big buy into three little ones so I needn't bother the boss? | Splitting an order to stay under a limit is not allowed.
A | It's only twenty euros a month, but we'd be tied in for three years. Who has to agree? | Contracts that run for more than one year, such as leases or maintenance, always go to the managing directors, however small the yearly sum.
A | I sent my wish in at half past two. When will somebody look at it? | Requests that arrive by 11:00 are dealt with on the same day, later ones on the next.
A | A machine's about to grind to a halt at 3 am. How much can I spend by just phoning? | Emergency: if a press would otherwise stand still, the shift leader may order up to 500 euros by telephone, day or night, and fills in the form by noon of the next working day.
A | How many quotes do I need for a 7,000 folding machine? | Above 5,000 euros: three written offers.
A | do we always have to go for the lowest bid | The cheapest need not win.
A | Until when can we get out of the deal for our ink? | Inks and plates come from Colora; the contract ends on 31 December 2026 and must be cancelled half a year before if we do not want it to go on.
A | Why won't you get us mineral water? | Bottled water, since there are two taps with filters.
A | Why can't I get a telly through the company if I hand over the cash straight away? | Private purchases through the firm are forbidden, even when you pay at once, because our discounts are meant for the firm.
A | Why are the new reams left lying about before anyone uses them? | Paper must stand for two days in the press hall before it is printed, so that it takes on the air.
A | How long do we usually have to settle up and still get the rebate? | If a supplier gives cash discount, we pay within the discount period, which is usually 10 days at 2 percent; without it, we pay after 30 days.
A | A rep has invited me to the opera. May I go? | Trips, tickets and meals in the evening are refused, unless one of the managing directors is at the table.
N | How many tonnes of paper did Brinkhaus deliver last year?
N | Which haulier was replaced in the review of suppliers for 2024?
N | Which four suppliers sold the laminating film in 2023?
N | What is the name of Bogdan Ilic's deputy in the warehouse?
N | When does the framework contract with Wellmann for packaging end?
N | What did the 17 emergency orders by telephone cost last year in all?
N | Why do Renate and her family take nothing at all?
F | Why is price weighed at 20 percent and delivery time at 60?
F | Why are suppliers with an average better than 3.5 given a talk?
F | Why may the person who ordered approve the payment?
