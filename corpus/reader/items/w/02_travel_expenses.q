A | What do I need so that finance pays me back for a trip? | Every trip needs a trip number. Ask your cost-centre owner for it; without one, finance will not repay anything, with the sole exception of call-outs to a customer whose plant is standing still.
A | I found the flight on a website for a good bit less than the agency wanted. May I grab it? | You may book elsewhere if you find the same connection at least 15% cheaper, and you attach a screenshot to prove it.
A | Who has to say yes to a journey to Brazil? | Trips outside the Nordic countries also need the approval of Ragnhild Moe, our finance director.
A | 600 km to the customer, what may I take? | | 350 to 900 km | train or plane | second / economy |
A | First class was actually cheaper that day, so surely it's repaid? | First class is never repaid, not even if it happened to be cheaper: it looks bad to customers.
A | when are taxis ok | Taxis are fine after 22:00, with more than 20 kg of tools, or when two or more of you share one.
A | Why won't the firm pay for the dent I got on the way to a site? | We also do not repay damage to your car, since the mileage rate includes a share for insurance.
A | Is an electric car paid better than a diesel? | Electric cars get the same rate as diesel.
A | hotel limit Stockholm | The ceiling is 1,450 kroner a night including breakfast, and 1,900 in Oslo, Stockholm, Copenhagen and Reykjavik.
A | I crashed on my sister's sofa instead of a hotel. Anything for me? | If you stay with friends or relatives, you may claim 300 kroner a night, for which we want no receipt.
A | Why are fitters put into a flat when they stay long? | Fitters on jobs of more than ten nights get a flat instead of a hotel, because it is cheaper and most of them prefer to cook.
A | The client stood me a midday meal. How much comes off the per diem? | If the hotel breakfast is included, subtract 20%; if a customer gives you lunch, 30%.
A | Compare the two ways of claiming food: what do I get and do I need receipts? | 1. **Daily allowance.** 310 kroner for a day trip of 6 to 12 hours, 580 for a longer one, 780 with a night away. | 2. **Actual cost.** Up to 700 kroner a day against receipts.
A | Can I put a glass of beer on the claim? | Wine and beer can be claimed only when a guest from outside the company is at the table.
A | What is a customer meal? | A *customer meal* is a meal to which at least one person is invited who does not work for us or for a sister company.
A | present for someone at a public authority | Gifts are limited to 400 kroner per person a year, and for employees of public authorities to nothing at all.
A | My card has gone missing, what are the steps? | If the card is lost, ring the bank's blocking number at once and write to Terje Lindqvist in accounts the same day.
A | Who gets a company card, and how much can be spent with it? | Cards are given to those who travel more than 25 days a year. | The limit is 30,000 kroner a month, or 60,000 for the service managers.
A | I was on parental leave and am four months late with my claim, is the money gone? | After 90 days we repay nothing, unless you were ill or on parental leave.
A | How are reciepts in pounds turned into kroner? | Foreign receipts are converted at the rate on the day of payment. If you paid by card, use the rate on the card statement instead.
N | What did the mileage rate come to under the rules of 2019?
N | How large a share of the 3.50 kroner is meant for insurance?
N | Who approves Ragnhild Moe's own trips?
N | Which bank issues the card, and what's its blocking number?
N | Are seat reservations and lounge passes on the train repaid too?
N | Which weeks count as trade fairs for the hotel ceiling?
N | How do I swap from allowance to actual cost halfway if my trip gets extended by a week?
N | Is Nordtur cheaper than booking with a big online portal?
N | Do I get the 300 kroner if I sleep in my own camper van?
N | daily allowance for a trip under six hours
N | Why were service managers given a limit twice as high?
N | what happens if the auditors find a mistake in my claim
N | How long does it take to get a card back into use after those six months?
N | If I leave the firm before the advance is used up and there are no wages left to take it from, how do I pay back the rest?
N | Since when has Terje Lindqvist been in accounts?
F | Why does Terje have to approve customer meals above 600 kroner a head?
F | Why is the ceiling in Oslo lower than elsewhere?
F | Why was the mileage rate raised to 4.50 kroner for ordinary trips without a trailer?
F | What does the table say about bus journeys in the fifth row?
F | Why may I pay private purchases with the card so long as I refund them?
O | How do bees make wax?
O | What is the best way to prune a rose bush?
