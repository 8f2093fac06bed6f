A | When does a business trip start? | A business trip begins when you leave your home or the office for a place of work more than 12 miles away from both, and ends when you come back to either of them.
A | Does my daily drive from the house to the office count? | The way from home to the office is not a business trip.
A | Why does it matter if I'm on the same site for over two years? | Work on the same building site for longer than 24 months turns that site into a permanent workplace in the eyes of the tax office; from then on we can no longer pay expenses tax-free.
A | Who has to say yes to a job in Norway? | Trips with a night away are approved by your team leader, trips abroad by Fiona Marsh.
A | I need a visa, how early must I put in my request? | Ask at least five working days before departure, for countries with a visa at least six weeks.
A | first class train conditions | First class is allowed if the journey takes more than three hours one way, or if the ticket is no dearer than the flexible second-class fare.
A | Can I fly if the railway needs five hours? | Plane: only if the train would take more than six hours.
A | Will the firm pay for choosing my seat on a two-hour flight? | One checked bag is paid; seat reservations are paid only on flights over four hours.
A | It's eleven at night and I'm at the station, can I get a cab on the firm? | Taxi: when carrying instruments of more than 15 kilograms, between 22:00 and 6:00, or when no bus runs within 40 minutes.
A | Who keeps the bonus points? | Bonus points gathered on business trips you may keep.
A | When am I allowed to take my own vehicle? | Pool cars come first; your own car is used only if none is free or if it saves more than an hour.
A | What do I get per mile after 10,000 miles? | Then you receive 45 pence a mile, for the first 10,000 miles in a tax year, and 25 pence after that.
A | Compare the rates for motorcycles and bicycles. | Motorcycles get 24 pence, bicycles 20.
A | Why can't I hand in the bill for filling up my car as well? | The mileage covers fuel, wear and insurance, so petrol receipts are not paid in addition.
A | I got a ticket for speeding on the way to a client. Will you cover that? | Parking and tolls are paid, fines never.
A | How much may a room in Oxford cost? | | Edinburgh, Bristol, Oxford | 125 pounds |
A | Everything in town is above the limmit. What now? | If nothing can be had under the limit, take the cheapest room within two miles and attach a screenshot of the search.
A | I'm sleeping at my sister's instead of a hotel. May I bring her flowers at the firm's cost? | Staying with friends or family is welcome: you may give them a present of up to 25 pounds, for which we need the receipt.
A | I've been out for eleven hours, what's my food allowance? | More than 10 hours: 10 pounds.
A | What happens to the flat rate if lunch is part of the conference fee? | If a meal is provided by the client or contained in the conference fee, the flat rate is cut by a third per meal.
A | policy number of the foreign health insurance | Health insurance for trips abroad is held by the firm with Northgate Mutual, policy number KS-2217; carry the card with you.
A | Do I have to keep the paper slips once they are in Penny? | The original may then be thrown away, except for foreign receipts with VAT, which go to Gareth on paper.
A | I found a bill from five months ago, I'd been off sick. Is it too late? | Claims older than three months are refused, unless you were ill or on parental leave.
A | How is it decided which small claims are looked at? | Gareth looks at every claim over 200 pounds and at one in ten of the others, drawn by lot.
N | Which makes of car are in the pool?
N | What does the app Penny cost the firm per user?
N | Can my wife come along on a trip to Edinburgh if she pays her own fare?
N | I left my laptop on the train. Does the firm's insurance replace it?
N | Does the time I spend sitting in the plane count as working time?
N | What was the rate per mile in the policy of 2019?
N | cancellation deadline for StayDesk bookings
N | How long does it take until a company card is issued?
N | I can't drive anymore after the client's dinner, who collects the pool car?
N | Explain how the tax office treats the five pence for passengers.
F | Why do directors fly business class?
F | Why is the limit for Bristol higher than the one for London?
F | How do I get approval from the team leader for a day trip within the country?
F | What does section 11 say about trips by ship?
O | How do I get candle wax out of a tablecloth?
O | When was the Eiffel Tower built?
