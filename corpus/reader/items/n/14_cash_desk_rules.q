A | How much change money is in the drawer at the plant stall? | Each drawer starts with 180 euros, and the drawer at the plant stall with 90.
A | What is the float? | The float is the money put in before opening so that change can be given; it is not takings.
A | I was in a hurry this morning and didn't count first. Who answers for it if money is missing tonight? | If you begin without counting, a shortage found in the evening is taken to be yours.
A | When can I fetch coins? | Coins can be had from the safe at 10.00 and at 15.00.
A | Why may I not borrow some tens from my colleague's drawer? | Never change money among drawers, not even "for a minute", because afterwards neither of the two drawers can be checked.
A | Do we take 200 euro notes? | - Notes of 200 euros are not accepted.
A | When must fifties be put through the tester? | Notes of 100 go through the tester, and so do those of 50 on Saturdays.
A | pin needed from what amount | Above 50 euros the customer has to enter the PIN.
A | An old lady hands me a Green Thumb voucher. Is it still good? | Vouchers of the former owner ("Green Thumb") were accepted until the end of last year and are not any more.
A | Can I hand out the rest of a voucher in coins? | There is no change in cash on vouchers, except for amounts below 5 euros.
A | Which discount do nursery schools get? | | Schools and nurseries | 15 % | everything |
A | discount allotment club | | Allotment club members | 10 % | plants, seeds, soil |
A | My sister wants to buy a rose at my desk. Is that all right? | You must not ring up your own purchases nor those of your family: go to another desk.
A | A customer's lavender died after a week. What does he get? | Plants are replaced within 10 days if they die, but no money is given for them.
A | How do I handle a return when the receipt is gone? | Without a receipt we give a voucher, up to 30 euros, and note the name.
A | Why must a card payment not be refunded in cash? | Card payments are refunded to the same card, never in cash, as otherwise stolen cards could be turned into money.
A | The tag on the pot says less than the till does, so which of the two counts? | Wrong price: if the label shows less than the till, the customer pays what is on the label.
A | What should I do with a note that the tester has refused? | Say that the tester refuses it, ask for another way to pay and call Beatrix.
A | My drawer is 25 euros short at closing time. What is the procedure? | Above 20, count again with Emil.
A | How are tips divded? | The frog is emptied on the last day of the month and shared out by hours worked, the pupils on work experience included.
N | What time do the desks open in the morning?
N | Which security firm fetches the safe bags?
N | How many stamps does a full stamp card have?
N | How long is a Marigold voucher valid?
N | combination of the safe
N | What should I do if the card reader is out of order?
N | A customer wants an invoice made out to her company. How do I print one?
N | When did the garden centre change owners?
N | How often may a shortage occur before there is trouble?
N | Which firms are on the list under the desk?
N | Do pensioners get a reduction on weekdays?
N | How high are tips in a usual month?
N | Why does desk 1 stay open longer than the others?
N | Can customers return things that they bought in the online shop, and who pays the postage?
N | What does the button under the desk set off, and who comes then?
F | Why are surpluses handed to the person who counted?
F | How do I add the staff discount to the allotment discount?
F | How much money does a customer get back for a dead plant?
F | Why does the plant stall stay open until 18.15?
F | What are the rules for desk 6?
O | How long should a baby sleep at night?
O | Which year did the Titanic sink?
