A | Ten friends want to pay separately. Possible? | one's already paid but now she wants to take the wine as well, can I redo hers? | A part that has been paid cannot be changed afterwards.
A | What's the difference between cancelling and refunding? | can my Saturday girl do that on her own? | A seller may take payments and print copies; only a manager may cancel, refund, see the turnover of past days or change tips.
A | contactless limit | what about when there's no signal? | If there is no network the C2 can take payments for up to 24 hours, each of no more than 30 €, 600 € altogether.
A | opened my shop last week and still haven't seen a cent, how come? | and after that one, how quick is it? | Turnover until 23:30 is in your account on the second banking day.
A | if I leave you, can I use the device with another provider? | how long's the notice | Both plans can be ended with one month's notice.
N | foreign card surcharge | does the customer see that on his slip?
N | without a monthly fee, what share of each Visa payment do you keep? | is it the same for Amex?
N | It fell off the counter and now shows E-40. Can somebody mend it? | do you sell a case so it doesn't happen again?
N | what does E-22 mean | and E-30?
N | normal pay-out or Express, how much sooner is it and what's the cost | why doesn't it work on Sundays?
A | From what sales figure is the paid plan worth it for me? | How wide is the paper? | Paper is 57 mm, at most 30 mm thick; the printed side faces you.
A | how do I know that the money has really gone through? | some guy in overalls turned up to exchange my machine, do I give it to him? | If a "technician" comes unannounced, do not hand it over: we never send anyone to a shop without a call the day before.
