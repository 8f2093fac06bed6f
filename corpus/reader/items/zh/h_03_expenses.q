A | I lost the bill and only have what the terminal at the till printed after I paid. Will that do? | A card slip alone is not a receipt.
A | I need a new laser measure that costs 520. Whose okay do I have to get first? | Spending above 400 euros on a single item needs the consent of a partner beforehand.
A | Why do I get the nicer carriage when I'm off on a long journey? | The reason is that people work on long trips and need a table.
A | Where does the money that is put aside each time somebody takes a plane end up? | For every flight the firm pays 30 euros into its own climate fund, which finances the solar roof in Ostley.
A | How much do I get for driving there in my own vehicle? | For journeys in your own car you get 0.38 euros per kilometre, and 0.05 euros more for each colleague you take along.
A | got a speeding tiket on my way to a client, will the company cover it? | Fines are not, not even when they were collected on a building site visit.
A | Why do we need the top cover when we hire something to drive? | The full insurance must be booked without excess, since the firm has no cover of its own for rented vehicles.
A | I landed at half past eleven at night. Can I claim a cab? | A taxi is repaid if you carry heavy measuring equipment, if no bus or train runs within 30 minutes, or between 22:00 and 6:00.
A | I'm in another country from seven in the morning until five. What food money is that? | 8 to 14 hours | 14 euros | 20 euros
A | What's the most I can spend on a room in Rome? | Hotels are repaid up to 115 euros a night, and up to 160 euros in capital cities and during trade fairs.
A | I'm sleeping at my cousin's instead of paying for a room. Do I get anything to thank her with? | Staying with friends or family is welcome: you get 25 euros a night for a present, without a receipt.
A | May I bring a bottle of wine for the man at the planning authority? | Nothing at all may be given to officials, checking engineers or members of a competition jury.
A | How long can I sit on my claim before it's too late to see any money? | Claims older than six months are refused unless you were ill or on parental leave.
A | Could I have some of the cash before I set off for a week? | An advance can be had for trips of more than four nights. | It amounts to 70 percent of the expected costs and must be accounted for within two weeks of your return.
N | How much money is in the climate fund which finances the solar roof in Ostley?
N | On which number can Nadja Prill be reached when tickets must be booked?
N | In which year was the daily allowance of 28 euros for a full day last raised?
N | Who draws the winners of the Christmas raffle to which gifts worth more than 20 euros go?
N | Why are spirits not repaid at meals with clients?
N | How many claims above 100 euros did Ines Kollmar in accounts check last year?
N | Up to what amount are parking fees repaid for a day at the airport?
F | Why is a motorcycle paid at 0.10 euros and a bicycle at 0.20?
F | Why is second class booked for trips of more than three hours and first class for shorter ones?
F | Since when are receipts needed for the daily allowance?
