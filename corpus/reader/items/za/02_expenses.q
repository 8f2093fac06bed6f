A | What do I get per kilometre if I drive my own car? | **Your own car.** 42 cents a kilometre, plus 3 cents for each colleague you take along.
A | I got flashed by a camera while rushing to a customer who had changed the time on me. Do you cover that? | Parking fines and speeding tickets are yours, even when the client was to blame.
A | When is first class on the railway paid? | First class is paid if the journey takes longer than three hours or if the ticket is cheaper than second class on the day of booking.
A | landing at half past eleven at night, may I take a cab home? | Only with heavy equipment (the total station weighs 14 kg), before 6 a.m., after 10 p.m., or if there is no other way.
A | Why don't we take domestic planes any more? | We have not flown inside the country since 2019, because the time saved came to eleven minutes on average.
A | they are sending me to the capital for a hearing, overnight. how dear may my bed be? | | Capital | 145 euros | deducted if included |
A | I'm sleeping on my cousin's sofa during the job. Is there anything in it for me? | | Private lodging with friends | flat 25 euros, no receipt | not applicable |
A | hotel limit trade fair | You may exceed the limit by up to 20% during trade fairs; above that, Priyanka has to agree in writing.
A | What is the daily allowance? | The daily allowance is a fixed sum for meals on a journey, paid whatever you actually eat.
A | List the rates of the daily allowance. | - Away for more than 8 hours: 14 euros | - Away for a full 24 hours: 28 euros | - Day of departure and day of return with a night between: 14 euros each
A | Why does the allowance end after three months in one place? | After three months at the same site it stops, since the tax office then regards the site as your normal workplace.
A | Can I give the lady at the town planning office a small calendar at Christmas? | For public officials it is zero, not even a calendar.
A | What details have to be noted when I take a customer out to eat? | On the receipt we need the names of all present, the project and the reason.
A | Is there money for the broadband at my flat? | - Home internet: not paid.
A | deadline monthly claim | Send the claim by the 5th of the following month.
A | I found a bill from last winter in my coat, eight months old. Any chance? | After six months they are not paid at all.
A | Lost reciept for a 22 euro parking ticket, what can I do? | A lost receipt can be replaced by a signed statement, but only up to 30 euros and no more than three times a year.
A | How does the advance for newcomers differ from everybody else's? | Anyone who expects to lay out more than 400 euros may ask for an advance of 75% at least five days before leaving. | New colleagues in their first three months get the full sum, because we remember what it was like.
A | Who has a company card? | Four people hold one: Tomasz Veld, Priyanka Sood, and the two team leaders, Renske Bol and Achim Dorr.
A | What happens if somebody buys groceries with the firm's plastic and returns the money that night? | Private use, even if paid back the same evening, costs you the card.
N | What do I get per kilometre if I go to the site by bicycle?
N | Which makes are the three pool cars?
N | Who approves Tomasz Veld's own flights?
N | How much of a bonus do I get when a room turns out cheaper than the limit?
N | Renske told me my claim is rejected and I think she is wrong. Who decides then?
N | daily allowance abroad
N | Why is the limit for presents 35 euros?
N | Which app is it that receipts are entered in?
N | My laptop bag was stolen on the train along with my own tablet. Does the firm make good the loss?
N | How is the 25 km from the office measured, by road or in a straight line?
N | Is travelling by coach preferred to going by rail?
N | Do I have to give back the safety boots if I resign within the two years?
N | spending limit on the company cards
N | What happens to the advance if the journey is called off in the end? I already have the cash and nothing to claim agianst it.
N | How long do I have to keep the paper receipts after photographing them?
F | Why is the mileage rate for the pool cars lower than for one's own car?
F | Why may Achim Dorr approve flights up to 300 euros?
F | Why was the allowance for a full day cut to 14 euros?
F | What does step 7 of the claim procedure require?
F | Why are hotel bills the only receipts that may be replaced by a signed statement?
O | What is the capital of Mongolia?
O | How many strings does a mandolin have?
