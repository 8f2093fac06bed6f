A | How many cars and bicycles does the firm run? | Rosewell Home Care runs 26 cars and four electric bicycles for visits.
A | Why was I handed an e-bike instead of a car this week? | If your visits lie within two kilometres of each other, you are given an electric bicycle instead, unless a doctor's note says that you cannot ride.
A | Can office staff book a car? | Office staff may book a car only when no shift needs it.
A | Why may I not swap cars with a mate without a word to anyone? | Do not swap with a colleague without telling Neville, because speeding fines are matched by the plan.
A | What do the red and green key tags mean? | The 18 small petrol cars have blue key tags, the six electric cars have green ones and the two vans with wheelchair ramps have red ones.
A | ramp course duration | For the vans you need the ramp course, which takes two hours.
A | When does the key safe open for me? | It opens with your staff card from half an hour before your shift.
A | I passed my test eight months ago. Am I allowed behind the wheel here? | An ordinary car licence held for at least one year.
A | I've been banned from driving for a month. What work will I get? | If you lose your licence, even for a short time, you must say so the same day; you will be put on the walking round in the town centre for as long as there are places.
A | On what conditions may I take the car home overnight? | Only if your first visit the next day begins before 6:30 and you live no more than eight kilometres from Mill Lane.
A | My little boy's nursery lies on my route, could he hop in? | Your own children and pets may not ride along, not even to the nursery on the way.
A | Can I ring a client's daughter while I drive, hands-free? | Telephone only with the hands-free set and only with the office; clients' families should be called back when you have stopped.
A | I had the badge on show and still found a ticket on the windscreen. What do I do with it? | If you get a parking ticket in spite of the badge, hand it to Neville within three days and we will object.
A | What is the PIN of the fuel card? | The PIN is the last four digits of the car's number in the planner.
A | Compare charging times at the yard post and at the fast charger. | A full charge takes seven hours at a yard post and about 50 minutes at the fast charger by the swimming baths.
A | Why shouldn't we use the quick plug at the baths all the time? | The fast charger costs us three times as much, so use it only if you would otherwise not finish your round.
A | How far will the electric car get me in January? | In winter the real range is about 160 km, against 230 km in summer.
A | I backed into a post while texting. How much comes out of my own pocket? | In the case of gross negligence, such as driving with a phone in your hand, you bear up to 300 pounds of the excess.
A | Which contract number do I quote to the breakdwon service? | Call the breakdown service on the number on the key tag and quote the contract number RHC-7.
A | When are the winter tyres put on and taken off? | Winter tyres are put on in the last week of October and taken off after Easter.
N | How old are the petrol cars?
N | I'd love to drive my own car on visits. How much would I get per mile?
N | Who stands in for Neville when he is away?
N | How far does the electric bicycle go on one charge?
N | What is the duty manager's number at night?
N | My staff card won't open the safe and my shift starts in ten minutes. How do I get at the key?
N | Which make are the two vans?
N | maximum wheelchair weight ramp
N | When does the ramp course take place next?
N | Do I need to wear a helmet on the electric bicycle, and who gives me one?
N | I left my umbrella in one of the cars last week, where do found things end up?
N | Why does the firm fill up at Corrado stations?
N | Can I buy one of the old cars when it is replaced?
N | Which streets belong to zone A and zone C?
N | With which insurrer are the cars, and how high is the excess?
F | Why do the vans have green key tags?
F | Why is the care badge good for only thirty minutes in other zones?
F | Why does driving to the supermarket for myself count as a work trip?
F | Why is the range of the electric cars greater in winter?
F | Why must I fill up only once the tank is empty?
O | What is the best time to plant tulip bulbs?
O | How many players are there in a volleyball team?
