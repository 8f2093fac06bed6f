A | I bought presents just ahead of Christmas. What's the last day to send them back? | For orders between 15 November and 24 December the period runs until 31 January.
A | Must I explain why I don't want it? | There is a box for the reason on the form, but you may leave it empty.
A | I scribbled on a few pages of the pad. How big a cut will you make? | If a bag shows scratches or a notebook has been written in, we deduct the loss in value, at most 60 percent of the price.
A | Will you take back an opened printer refill? | Ink cartridges and toner whose seal is broken, unless they are faulty.
A | How do I manage if I can't get the label onto paper at home? | If you have no printer, choose the QR code, which the parcel shop scans and prints for you.
A | whats the shipping fee if i send back something small for 25 | Below that you pay 3.90 euros, which we subtract from the refund.
A | How much more is it if the driver picks it up at my house? | Postbote has more drop-off points; Lieferwerk also collects from your door, which costs 2.50 euros extra.
A | Why should I hang on to the slip from the counter? | Please keep the posting receipt until the money has come, because we can search for a lost parcel only if you have the number.
A | I used my Visa. When will I see the cash? | | Credit card | 3 to 7 days |
A | I chose fast shipping and now want to send everything back. Is that fee reimbursed? | The surcharge for express is not refunded.
A | Why is it slower to swap a lamp than to buy a fresh one? | For everything else, please return and order anew; this is faster, as exchanges need a second check and take about nine days.
A | My fountain pen turned up cracked. How quickly should I let you know? | Send a photo within 48 hours of delivery to help@papierfuchs.example, if you can; we need it for the carrier's insurance.
A | How long does the seat manufacturer stand behind its product? | On desk chairs from Sitzgut the maker gives a further guarantee of five years on the frame, but not on the cover.
A | Who can I go to when we can't settle a dispute? | If we fail to agree, you can turn to the consumer arbitration board in Kehl, in whose procedure we take part voluntarily.
N | How many parcels a day are checked at the warehouse in Kassel?
N | At what time does the chat open on weekdays?
N | I have paper by the pallet to return. What does the haulier cost for a parcel over 20 kilograms?
N | For how long is a gift voucher valid after the amount has gone back onto it?
N | Which paper weight was named most often as the wrong one last year?
N | how many drop-off points does postbote have
N | What minimum amount must an order reach for a discount code?
F | Why are sale goods excluded from returns?
F | How do I prove in the first twelve months that the fault was there from the start, as I have to?
F | I got a free gift worth 4 euros. Into which parcel do I put it when I have to send it back?
