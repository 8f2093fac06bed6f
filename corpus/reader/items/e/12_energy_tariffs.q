A | What is the unit price of Fix 24? | Fix 24 28.6 11.50 24 months
A | Wind Local standing charge | Wind Local 30.9 10.90 6 months
A | Which is dearer per kilowatt-hour, Gas Basic or Gas Bio 10? | Gas Basic 11.2 10.50 none | Gas Bio 10 12.1 12.00 12 months
A | Between which hours does the cheap night rate apply? | Night means 22:00 to 6:00, all year round.
A | We hardly use anything after bedtime. Does the two-rate deal make sense for us? | Day & Night pays off only if at least 30 percent of your use falls in the night, for instance because you charge a car.
A | When can I see tomorrow's hourly prices? | Hourly requires a smart meter; the price for each hour of the following day is shown in the app from 14:00.
A | How bad did it get at its worst on the exchange-based tariff last winter? | In the past twelve months the Hourly price averaged 28.1 cents, but on 17 January it rose to 71 cents for three hours.
A | Do I save anything by taking gas and power from you together? | Those who take both electricity and gas from us get a discount of 4 euros a month, except in combination with Hourly.
A | How much of the Basic price goes on the grid? | Of the 31.8 cents in the Basic tariff, 13.2 are for buying the power, 9.1 for the grid, 5.4 for taxes, 2.6 for levies and 1.5 for our own costs and profit.
A | I signed for a fixed price. How can it still go up? | In the fixed tariffs we guarantee the purchase price only; if taxes, levies or grid fees change, we pass on the change, upwards as well as downwards, with six weeks' notice.
A | how long does switching take | Switching from another supplier takes up to three weeks.
A | My present supplier has just put up the price and I want to come to you. Do you cancel it for me? | We give notice to your old supplier for you, unless you have a special right to cancel because of a price rise; in that case you must cancel yourself, as the deadline is short.
A | I'm moving to another part of the country. When does my contract finish? | If you move away, it ends on the day you hand over the keys, provided that we're told within six weeks; otherwise you pay for what the next tenant uses.
A | Can I give notice over the phone? | Notice has to be in text form: letter, e-mail or the button on the website, but not the telephone.
A | notice period Hourly tariff | Basic, Gas Basic and Hourly may be ended with two weeks' notice.
A | Why is there a charge on bank transfers? | Direct debit is free; a bank transfer costs 1.50 each, since it has to be booked by hand.
A | What does a second reminder cost me? | The first reminder is free, the second costs 2.50 and a visit by our collector 38.
A | I've got a newborn and I'm behind with the bills. Will you turn off my lights? | We don't cut anyone off between 1 December and 15 March, or where there are babies or seriously ill people in the household.
A | Who qualifies for the Social Tariff? | You are entitled to it if you receive housing benefit or a basic pension.
A | What happens when I forget to send in my meter reading? | If we get no reading by 5 January, we estimate.
A | I'm sure my meter runs too fast. What does it cost to have it checked, and do I get that back? | Testing a meter that you think is wrong costs 85, which we refund if the error is more than 3 percent.
A | Feed-in payment for a 15 kilowatt roof? | For solar power fed into the grid we pay 8.2 cents per kilowatt-hour for systems up to 10 kilowatts and 7.1 for larger ones.
A | Will I be charged for leaving my car pluged in overnight at one of your points? | From the fourth hour a blocking fee of 6 cents a minute is charged, but not between 22:00 and 7:00.
A | It stinks of gas in my kitchen! What do I do? | Smell of gas: leave the house first, touch no switch, then call 0800 4242.
N | What will the Fix 12 price be when my 12 months are over?
N | How many members does the cooperative have?
N | Where does the wind power in Wind Local come from?
N | notice period for selling back a cooperative share
N | Is there a welcome bonus for customers who switch?
N | How long does it take until I get a smart meter after ordering one?
N | My freezer thawed out during a power cut. Will you pay for the spoilt food?
N | What does a wall charger for my garage cost, and do you install it?
N | On which days can I talk to Lukas Brehm?
N | What percentage of the Basic tariff's electricity is from renewable sources?
F | Why is the unit price of Fix 24 higher than that of Basic?
F | How much is paid for power from a balcony system?
F | Why does a member with 40 shares have 40 votes?
F | How much biomethane is in Gas Fix 12?
O | What is the offside trap in hockey?
O | Which herbs go well with roast lamb?
