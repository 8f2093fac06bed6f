A | How much money did the mix-up cost the firm? | The loss is put at 94,000 kroner.
A | What time was everything back to normal on the site? | | 09:47 | Yesterday's prices are back |
A | How many purchases went through at the mistaken amounts? | 846 orders were placed at those prices.
A | What did shoppers get as a consolation? | - The letter to customers was out on the same day; 71 per cent accepted the voucher of 200 kroner and a cancelled order.
A | How many people were assured by the bot that the bargain was genuine? | | 07:20 | The chat assistant has confirmed the price to 17 customers |
A | Why had the safety net been disabled? | It had been switched off on 18 November for the Black Week sale, when many prices really do fall by more than 40 per cent.
A | why did noone notice the manufacturers warning about its new spreadsheet layout | A notice had been sent on 3 November to the address of a buyer who left the company in August, and was never read.
A | How could a 149 euro item end up so ridiculously cheap? | The price job takes the column "price" without looking at the currency.
A | Will a human sign off each new amount from here on? | A proposal to have all new prices approved by hand was turned down, because some 3,000 change each day.
A | Is any of this covered by a policy? | The insurance does not pay, since its own share begins at 150,000 kroner.
A | I bought a tent after the bot told me it was right. Am I entitled to it? | Lawyers have since told us that these 17 answers count as binding, which is not the case for the orders of the other customers, as the mistake was obvious to them.
A | What level is an outage that has a workaround? | **Severity 1** means that customers are harmed or money is lost by the minute; severity 2 means that a function is missing but there is a way round.
A | Were personal details leaked? | No customer data were touched.
A | how often will they rehearse rolling back now? | The restoring of prices is to be practised every quarter from now on.
N | Who switched off the guard on 18 November?
N | what was the name of the buyer who left in august?
N | How many of the 1,312 articles came from Alpina Nord?
N | I bought the tent for 149 kroner. Which model of tent was it?
N | How many engineers besides Jonas Eide are on call?
N | Does the chat assistant also look up stock in the shop database?
N | Why had restoring last been practised as long ago as April?
F | Why did the column "price_nok" hold euros?
F | The clerk in Tromsø had her ticket opened at severity 1. Who lowered it?
F | how often will the guard be switched off during sales from 10 January?
