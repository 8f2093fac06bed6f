A | How many days have I got to send something back? | You have 30 days from the day the parcel is handed to you.
A | My order arrived in two boxes a week apart. From which one do you count? | If an order comes in several parcels, the 30 days start with the last one.
A | I bought a Christmas present on 1 December, till when can it go back? | For orders between 15 November and 24 December the period runs until 31 January.
A | Must I say why I don't want it? | No. There is a box for the reason on the form, but you may leave it empty.
A | most common reason for returns last year | We read the answers every month; last year the wrong paper weight was the reason named most often.
A | My kid scribbled in the notebook. Will you still take it, and what do I lose? | If a bag shows scratches or a notebook has been written in, we deduct the loss in value, at most 60 percent of the price.
A | Can opened toner be returned? | Ink cartridges and toner whose seal is broken, unless they are faulty.
A | Can I send back reduced items too? | Sale goods are not excluded; they are treated like all others.
A | I don't have an account, how do I get the sticker for the parcel? | If you ordered as a guest, write to returns@papierfuchs.example and give the order number and the postcode.
A | No printer at home, what now? | If you have no printer, choose the QR code, which the parcel shop scans and prints for you.
A | What does sending back a 25 euro order cost me from Hamburg, Germany? | Below that you pay 3.90 euros, which we subtract from the refund.
A | return postage Austria | From Austria a return costs 6.90 euros, from all other countries you send at your own expense.
A | I live in Spain and got the wrong pen. Who pays for the post? | If the article is faulty or we sent the wrong one, we always pay, wherever you live.
A | Which carrier picks the parcel up at my house? | Postbote has more drop-off points; Lieferwerk also collects from your door, which costs 2.50 euros extra.
A | Why should I hang on to the slip from the post office? | Please keep the posting receipt until the money has come, because we can search for a lost parcel only if you have the number.
A | how long till the money is back on my creditcard | | Credit card | 3 to 7 days |
A | I paid with a voucher, what happens to that money? | | Gift voucher | the amount goes back onto the voucher at once |
A | I paid extra for express delivery. Do I see that again if everything goes back? | The surcharge for express is not refunded.
A | After sending one thing back I'm under the minimum for my code. Do you want the discount back? | If a code required a minimum amount and your return takes you below it, we do not claim the discount back.
A | Which articles can be swapped for a different colour? | We exchange bags and desk chairs for another colour or size free of charge.
A | Why is returning and ordering anew better than an exchange? | For everything else, please return and order anew; this is faster, as exchanges need a second check and take about nine days.
A | The stapler came out of the box in pieces three days ago and I've only just looked. Have I lost my claim? | Even if you are later than that, your rights remain.
A | Explain who has to prove the defect after one year. | In the first twelve months we have to prove that the fault was not there from the start; afterwards it is for you to prove that it was.
A | Until what hour can I chat with you? | The chat is open until 20, but cannot start refunds.
N | How long does the delivery of a new order take?
N | Can I bring the goods back in person to the warehouse in Kassel?
N | What does shipping to Switzerland cost?
N | How long is a gift voucher valid?
N | My parcel never arrived at all. When do I get a new one?
N | How heavy is the most popular paper?
N | Where do I type in the discount code?
N | I moved house last week and the label shows my old address, does that matter?
N | interest rate for paying in instalments
N | Since when has Yasmin been on the returns team?
F | Why do you only allow 14 days for returns?
F | Why does an exchange of a desk chair cost 9 euros?
F | How do I return an engraved pen that I no longer like?
F | Why does the five-year guarantee by Sitzgut also cover the fabric?
O | How many players are in a volleyball team?
O | Which oil does my lawnmower need?
