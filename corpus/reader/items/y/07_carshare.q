A | household plan cost | Household       40           19      up to four people at one address
A | I'd only want a car a couple of times a month. Which plan is mine? | Now and then    25            4      fewer than six trips a month
A | My son is 21. Could he drive the Transit? | You need a licence held for at least one year and must be 20 or older, 23 for the vans.
A | Why can't I just mail you a picture of my licence? | Bring the licence to the shop in Tithe Street, where we look at it and photograph it; a scan by e-mail is not enough, because we have had forged ones.
A | Which is cheaper by the mile, a Mini or an electric one? | Mini           2.60   0.29         1.90   0.25                3.20   0.32 | Electric       2.90   0.18         2.20   0.15                3.50   0.20
A | How many hours is a whole day reckoned at? | A day is charged at ten hours, a week at fifty.
A | I'm driving to my sister's, 260 miles away. Do you go easier on long hauls? | From the 101st mile of a trip onward, the price per mile falls by a third.
A | I'm at the petrol station and your card's being declined. What now? | Fuel and electricity are included; pay with the card in the glove box, and if the pump refuses it, keep the receipt and claim within a month.
A | longest booking possible | The shortest booking is one hour, the longest four weeks.
A | what do i pay if i call off a trip the same morning | Cancelling is free until 24 hours before; after that half the hours are charged, and from two hours before, all of them.
A | We were home by noon though we had it till evening. Any money back? | Giving a car back early saves nothing, unless somebody else books the hours that have become free: then you get 70 per cent of them back.
A | What's the penalty for overrunning, and can I avoid it? | Late is late: 10.00, plus double the hourly price. | Ring us if you are going to be late, and we waive the 10.00.
A | Why plug it in when it's already at a hundred percent? | Electric cars must be plugged in, even if they are full, or else the battery heater drains them in winter.
A | What is Calm? | You bear 900 of each damage, or 150 if you took Calm, which is 6.00 a month or 2.50 a trip.
A | I've scraped the top of the big one under a low bridge and I'd taken the damage cover. Does it help? | Calm does not apply to tyres and to the roof of the van.
A | The other chap says let's settle it between us. May I? | After an accident call the police, always, even if the other driver begs you not to, and sign nothing.
A | Is my terrier allowed in a Mini? | Dogs may ride in estates, in a box.
A | Left the headlamps on overnight and it won't start. What's that going to be? | A flat battery because of lights left on is 55.00.
A | From which milage on is owning the better deal? | Above roughly 7,500 miles a year you are better off with your own.
A | How do I go on after the trial months without paying to join? | After Try, you pass to Now and then without the joining fee if you say so before it ends, otherwise your card goes dead.
N | How many cars of the Estate class do you have?
N | What are the opening hours of the shop in Tithe Street?
N | Why is the hour free after midnight?
N | Can I take a car abroad on the ferry?
N | how do i report that i'll be late, which number
N | What did Often cost before April?
N | How much cheaper is Roundabout than an ordinary rental firm for a weekend?
N | What range has the electric car in winter?
N | Are there child seats in the cars, or must I bring one?
N | My licence was taken away for a month. Do I have to go on paying my plan meanwhile?
N | What happens if more than ten people of a firm want to drive?
N | Does the police report have to be sent in within a certian time?
N | How many miles does a member on Often drive in an average year?
N | I've moved to the next town. Is there a bay in Wexborough as well?
N | until when do I have to be in the app to lengthen a booking
F | Why is the joining fee returned only after two years?
F | Why does the Try plan let you drive vans for half price?
F | Why must the tank be at least half full on return?
F | Why is smoking charged less than dog hairs?
F | What does section 9 say about gift vouchers?
O | How do bees make honey?
O | What is the time difference between Lima and Cairo?
