A | Does my daily commute count? | The way from home to the office is not a business trip.
A | who signs off a conference in paris | Trips with a night away are approved by your team leader, trips abroad by Fiona Marsh.
A | I need an entry permit for India. How early must I put in my request? | Ask at least five working days before departure, for countries with a visa at least six weeks.
A | When may I sit in the posh carriage? | First class is allowed if the journey takes more than three hours one way, or if the ticket is no dearer than the flexible second-class fare.
A | How do I hand in my bills? | Claims are made in the app Penny by photographing each receipt.
A | What do I get for driving my own hatchback to a client? | Then you receive 45 pence a mile, for the first 10,000 miles in a tax year, and 25 pence after that.
A | Why won't you reimburse what I put in the tank? | The mileage covers fuel, wear and insurance, so petrol receipts are not paid in addition.
A | Why do you want proof of my vehicle cover first? | Before you drive your own car for us, give Gareth in the office a copy of the insurance that says "business use", because a private policy does not pay for accidents on a trip of this kind.
A | How much can a hotel room in the capital cost? | | London | 155 pounds |
A | I'm crashing at my cousin's. How dear may the thank-you gift be? | Staying with friends or family is welcome: you may give them a present of up to 25 pounds, for which we need the receipt.
A | Does the firm pick up my bar bill? | Alcohol is never paid, except when you entertain clients.
A | I spent a fortnight in Oslo. What compensation in free time do I get? | Each full week abroad earns half a day off, which must be taken within two months.
A | I dug out a slip from last winter. Is it too late to hand it in? | Claims older than three months are refused, unless you were ill or on parental leave.
A | How much cash can I get upfront? | Others may ask for an advance of up to 80 percent of the expected costs; it is settled within ten days of the return.
N | What does the policy KS-2217 with Northgate Mutual cost the firm a year?
N | Who approved the policy of 2019?
N | How many claims over 200 pounds did Gareth look at last year?
N | how many weeks ahead can a pool car be booked in the calendar fleet
N | How heavy may the one checked bag be that is paid?
N | I travel more than twenty nights a year. What is the monthly limit of the company card?
N | How many miles may each of the six pool cars be driven in a tax year?
F | To whom do I hand the bonus points gathered on business trips, as I may not keep them?
F | Why do motorcycles get 20 pence a mile and bicycles 24?
F | On which flights may directors leave economy class?
