A | What must be on a receipt? | "Proven" means a receipt showing the date, the seller, the goods or service and the tax.
A | All I have is the slip from the card terminal, is that good enough? | A card slip alone is not a receipt.
A | From what amount do I need a partner's consent? | Spending above 400 euros on a single item needs the consent of a partner beforehand.
A | Can I sit in first class for a five hour ride? | Second class is booked for trips of up to three hours; for longer trips first class is allowed.
A | why is first class ok on long rail trips | The reason is that people work on long trips and need a table.
A | When are flights allowed? | Flights are allowed only if the rail journey would take more than six hours each way or if a client insists on a meeting that cannot be reached otherwise.
A | What is the money in the climate fund spent on? | For every flight the firm pays 30 euros into its own climate fund, which finances the solar roof in Ostley.
A | I found a ticket myself and paid for it, do I get all of it back? | Whoever books at their own cost gets back no more than the price that Nadja would have paid.
A | Is a private railcard repaid if it only saves 60 percent of its price? | A private railcard is repaid in full if it saves more than its price within twelve months, and by half if it saves at least half its price.
A | mileage rate own car and bicycle | For journeys in your own car you get 0.38 euros per kilometre, and 0.05 euros more for each colleague you take along. | A motorcycle is paid at 0.20 euros and a bicycle at 0.10 euros.
A | I got a speeding ticket on the way to a site inspection. Will the office cover that? | Fines are not, not even when they were collected on a building site visit.
A | Why must rental cars be insured without excess? | The full insurance must be booked without excess, since the firm has no cover of its own for rented vehicles.
A | My last train gets in at 23:15 and I'm dead tired, can I take a cab home? | A taxi is repaid if you carry heavy measuring equipment, if no bus or train runs within 30 minutes, or between 22:00 and 6:00.
A | How much is the daily allowance abroad for 16 hours? | | more than 14 hours | 21 euros | 30 euros |
A | What happens to my allowance when a client buys me dinner? | If a client pays for lunch or dinner, 11.20 euros are taken off for each.
A | I slept at my cousin's instead of a hotel. Do I get anything for it? | Staying with friends or family is welcome: you get 25 euros a night for a present, without a receipt.
A | May I send a bottle of wine to the checking engineer at Christmas? | Nothing at all may be given to officials, checking engineers or members of a competition jury.
A | The receipt for the screws blew away in the wind. What now? | For a lost receipt you may write a substitute slip, at most three a year and for no more than 25 euros each.
A | How large is an advance and when must it be acounted for? | It amounts to 70 percent of the expected costs and must be accounted for within two weeks of your return.
A | What happens to somebody who cheats on a claim a second time? | Wrong claims made on purpose lead to a written warning and, the second time, to dismissal.
N | What did version 6 pay per kilometre?
N | I need new safety boots for site visits, are those repaid?
N | How much money is in the climate fund at present?
N | seat reservation fee on the train repaid?
N | Can I use the bonus points from hotel stays for myself?
N | My car was scratched in a site car park while I measured up. Who pays for the damage?
N | Which rental car company do we book with?
N | What is the daily allowance for apprentices?
N | My partner would like to come along on a work trip and share the room, is that all right?
N | Does the firm repay the charging costs for an electric car at home?
N | Who stands in for Nadja Prill when she is on holiday?
N | Explain how claims from freelance draughtspeople are paid.
N | Who decided on the changes in version 7?
N | I have to phone a lot from abroad on my own mobile, can I claim the roaming?
N | When and where does the Christmas rafle take place?
F | Why is the hotel limit lower in capital cities than elsewhere?
F | Why are spirits repaid at client dinners only up to 45 euros?
F | What does section 9 say about conference fees?
F | Why does Ines Kollmar check every single claim, however small?
F | Why was the flight payment raised from 30 to 50 euros?
O | How often should a cactus be watered?
O | What are the rules of castling in chess?
