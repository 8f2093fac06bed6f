A | What did people on the dynamic rate end up paying per unit over the last year? | In the past twelve months the Hourly price averaged 28.1 cents, but on 17 January it rose to 71 cents for three hours.
A | Is the two-rate plan worthwhile for somebody who uses hardly anything while asleep? | Day & Night pays off only if at least 30 percent of your use falls in the night, for instance because you charge a car.
A | When can I see what tomorrow's rates will be? | Hourly requires a smart meter; the price for each hour of the following day is shown in the app from 14:00.
A | What do I save if all my fuel comes through you? | Those who take both electricity and gas from us get a discount of 4 euros a month, except in combination with Hourly.
A | I've changed my mind after signing. How long have I got to back out? | You can revoke the contract within 14 days.
A | Can I ring you up to terminate? | Notice has to be in text form: letter, e-mail or the button on the website, but not the telephone.
A | why is there a surcharge when i send the money myself? | Direct debit is free; a bank transfer costs 1.50 each, since it has to be booked by hand.
A | We have a newborn and are behind with the bills. Could you disconnect us? | We don't cut anyone off between 1 December and 15 March, or where there are babies or seriously ill people in the household.
A | How long can I spread out what I owe with no extra charge? | If you're in trouble, call our debt adviser, Lukas Brehm, early: payment by instalments over up to 18 months is free of interest.
A | I live on a minimal old-age allowance. Do I qualify for the cheap rate? | You are entitled to it if you receive housing benefit or a basic pension.
A | How much will I get for what my roof panels send out? | For solar power fed into the grid we pay 8.2 cents per kilowatt-hour for systems up to 10 kilowatts and 7.1 for larger ones.
A | I suspect the counter runs too fast. Who pays for having it checked? | Testing a meter that you think is wrong costs 85, which we refund if the error is more than 3 percent.
A | How should I react if there's a funny odour in the kitchn? | Smell of gas: leave the house first, touch no switch, then call 0800 4242.
A | Does a bigger investor get a louder say? | Every member has one vote, however many shares they hold.
N | How many members hold 40 cooperative shares?
N | What will a cooperative share of 250 euros cost from next year on?
N | How many cows does the Harle farm plant have that makes the biomethane for Gas Bio 10?
N | How many households pay the Hourly tariff with a smart meter?
N | where are the 41 public charging points?
N | What did the regulator set as the grid fee for gas?
N | My old meter with a turning disc needs a repair. What does it cost?
F | Why do members pay 52 cents at the public charging points and others only 44?
F | Why can Basic be ended only one month before the end of its minimum term?
F | Why does the night tariff run from 20:00 to 8:00 in winter only?
