A | How much money is in the till when I begin? | Each drawer starts with 180 euros, and the drawer at the plant stall with 90.
A | How long does a shopper have to bring something back? | Goods are taken back within 21 days with the receipt, in the condition in which they were sold.
A | What reduction does a kindergarten receive? | | Schools and nurseries | 15 % | everything |
A | From what amount does plastic need a secret code? | Above 50 euros the customer has to enter the PIN.
A | When does the main till shut for the night? | Desks 2 to 4 close at 18.00, desk 1 at 18.15.
A | Why can't I swap coins with my neighbour quickly? | Never change money among drawers, not even "for a minute", because afterwards neither of the two drawers can be checked.
A | why no notes back for something bought on plastic | Card payments are refunded to the same card, never in cash, as otherwise stolen cards could be turned into money.
A | How should I handle a bill that looks counterfeit? | Say that the tester refuses it, ask for another way to pay and call Beatrix.
A | May I serve my sister at my own till? | You must not ring up your own purchases nor those of your family: go to another desk.
A | Someone wants to use a gift certificate from the previous proprietor. Is it still good? | Vouchers of the former owner ("Green Thumb") were accepted until the end of last year and are not any more.
A | I'm missing a dozen coins tonight. What do I have to do? | From 3 to 20 euros, write a short note.
A | A man points a gun at me. What's expected? | Robbery: give what is demanded.
A | do i get to keep the gratuties people hand me | Tips belong in the frog on the ledge, not in your pocket.
A | My geranium withered after a week. Can I have my cash back? | Plants are replaced within 10 days if they die, but no money is given for them.
N | Who owned the garden centre when it was called "Green Thumb"?
N | which security firm fetches the safe bags?
N | How many stamps make a full stamp card?
N | My firm wants to buy on account. How many firms are on the list under the desk?
N | Who empties the frog on the last day of the month?
N | Has there ever been a robbery at desk 1?
N | Why does the plant stall get a smaller float?
F | Why does the customer pay the price in the till when the label shows less?
F | How loud is the sound the button makes in the shop?
F | i have a note of 200 euros, on which days is it accepted?
