A | We close for the whole of August. What has to be done with the water inside? | If it stands idle for more than two weeks, drain both boilers.
A | Can a barista heat up cappuccino foam and pull a shot simultaneously? | Because the two are separate, you can froth milk and draw coffee at the same time without the temperature dropping.
A | Crusty white remains on the pipe won't come off; how do I loosen them? | Milk that has dried on is best soaked off with a wet cloth wrapped round the wand for ten minutes.
A | Why must I be careful with steel bristles? | Do not use a wire brush, as it scratches the coating.
A | What do you ask for a repair call if we haven't signed up for any plan? | Without a contract the call-out costs 95 euros, plus 18 euros for each quarter of an hour.
A | It is dripping painfully slowly and the display complains. What is usually behind it? | "FLOW": water runs too slowly. In most cases the coffee is ground too finely; only if coarser grinding does not help is the screen blocked.
A | Which arrangement would give me a replacement while mine is away for days? | The full contract, at 64 euros a month, adds all spare parts except glass, help on Saturdays as well, and a machine on loan if the repair takes more than 48 hours.
A | Can I just take a household acid from the salad dressing to get rid of the chalk? | Never use vinegar: it attacks the brass.
A | How early can we get out of the agreement? | Contracts run for two years and can be terminated with three months' notice to the end of the term.
A | Why does a cake shop need its parts changed twice as often? | In bakeries the intervals are halved, since flour dust clogs the ventilation.
A | What should be ready before your man arrives so that we don't pay for his standing around? | Before a visit, please empty the drip tray and let the machine cool for an hour; if it is still hot, the waiting time is charged.
A | Our supply is extremely chalky, 18 degrees. Cartridge, acid or what? | We recommend the cartridge up to a water hardness of 14 degrees and both together above that.
A | How many litres does the boiler for steam hold? | The Corvina Duo has two boilers: a small one of 0.8 litres for coffee, kept at 93 °C, and a large one of 3.5 litres for steam, kept at 126 °C.
A | how much is a new shower screne | Shower screen | every 12 months | user | 14 euros
A | safety valve interval | Safety valve of the steam boiler | every 24 months | service technician only | 52 euros
A | And the programme CLEAN, how long does it run? | Fit the blind filter, add 3 g of cleaning powder and start the programme CLEAN; it runs for six minutes.
A | What speaks for and against descaling with acid compared with the cartridge? | The filter cartridge is convenient and improves the taste, but it costs more over the year and fails unnoticed when it is exhausted. | Descaling with acid is cheap and thorough; on the other hand it takes two hours, during which no coffee can be made, and wears the seals.
A | The message "SERVICE" has come up. When does the machine stop altogether? | "SERVICE": 30,000 cups have been drawn since the last inspection. The machine goes on working for another 500 cups and then locks itself.
N | What does the Corvina Duo cost?
N | How many litres does the boiler of the Corvina Uno hold?
N | How much electricity does the steam boiler use in an hour?
N | How many grams of coffee go into a double shot?
N | What does the cleaning powder cost?
N | How often must the burrs of the grinder be replaced?
N | How long is the guarantee on the pump?
N | What does the message "HEAT 1" mean?
N | How soon does the technician arrive under the basic contract?
N | How do I change the group gasket?
N | What percentage of acid should the descaler contain?
N | At what temperature should oat milk be frothed?
F | Why is the coffee boiler kept hotter than the steam boiler?
F | Why may the user change the pump but not the gasket?
F | What does the full contract include in the way of glass parts?
F | Why does the basic contract cover telephone help on Saturdays?
O | How many points does a try count in rugby?
O | Which documents must I bring to register a birth?
