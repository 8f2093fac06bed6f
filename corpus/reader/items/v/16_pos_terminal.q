A | without a monthly fee, what share of each Visa payment do you keep? | Stall | 0 € | 1.4 % | 2.1 %
A | From what sales figure is the paid plan worth it for me? | Shop pays off from a turnover of about 2,400 € a month.
A | can I switch back and forth between plans every month | You may change the plan at the start of any month, but not more than twice a year.
A | foreign card surcharge | Foreign cards cost 0.9 % on top.
A | I've just unpacked it and there's no router at the market. Can I set it up over mobile? | enter the eight-digit code from the welcome letter and let it update; this takes up to 25 minutes and must happen on Wi-Fi.
A | how do I know that the money has really gone through? | Wait for the tick and the high tone. Not until then is the payment safe.
A | contactless limit | Contactless without a PIN goes up to 50 €.
A | a regular only bought a coffee and still had to type in her number, why | After five such payments in a row the card asks for the PIN anyway; this comes from the bank, not from us.
A | Ten friends want to pay separately. Possible? | A bill can be split into at most eight parts.
A | What is offline mode? | If there is no network the C2 can take payments for up to 24 hours, each of no more than 30 €, 600 € altogether.
A | Who loses out if a stolen card was used during an outage? | You bear the risk: if a card turns out to be blocked, the money is not paid to you.
A | how do I get offline mode, and what must I do once the network is back? | Offline mode has to be released by us first; write to help, with your merchant number. As soon as there is a network, leave the terminal on for ten minutes, otherwise the payments are lost after 72 hours.
A | What's the difference between cancelling and refunding? | **Cancel**: on the same day, before the closing at 23:30. The customer never sees the booking; there is no charge. | **Refund**: later, up to 120 days. It takes three to five banking days to reach the customer. The charge for the original payment is not given back to you, and the refund itself costs 0.25 €.
A | A man wants notes back for what he paid with plastic. Should I? | Cash must never be handed out for a card payment, as fraudsters use that.
A | opened my shop last week and still haven't seen a cent, how come? | A new merchant's first pay-out takes seven days, because we check the account.
A | normal pay-out or Express, how much sooner is it and what's the cost | Turnover until 23:30 is in your account on the second banking day. With Express, 0.3 % extra, on the next morning, weekends included.
A | what does E-22 mean | **E-22**: the card was pulled out too early. Begin again; nothing was booked.
A | It fell off the counter and now shows E-40. Can somebody mend it? | **E-40**: tampering. The terminal was opened or dropped and has wiped its keys. It cannot be repaired; ring us.
A | why can't you tell me what was wrong with the customer's card that got turned down | We do not learn the reason, and so can't tell you.
A | if I leave you, can I use the device with another provider? | The terminal is yours, but works with Caskade only.
N | What does a roll of paper cost?
N | Which 14 countries does roaming work in?
N | How do I change the manager PIN?
N | does the C2 take American credit cards with a signature
N | is Caskade cheaper than other providers
N | What's the most a single card payment may be online?
N | how long is the guarantee on the terminal
N | Must I pay tax on the tips that are paid out?
N | E-33
N | How quickly is offline mode released after I've written to help?
N | Can I move the daily closing from 23:30 to a later hour for my bar?
N | what happens to a split bill if one guest runs off without paying his part
N | How many years does the batery last?
N | what was the C1 like compared to this one
N | I run two stalls. Can two terminals share one contract?
F | Why does the Shop plan charge more for debit cards than the Stall plan?
F | Why is the terminal free with the Shop plan?
F | How do I take a payment with the magnetic stripe?
F | Why do refunds go through within 24 hours but cancels take five days?
F | Why must receipts be kept by Caskade for ten years?
O | What does the word "serendipity" mean?
O | when do swallows leave for Africa
