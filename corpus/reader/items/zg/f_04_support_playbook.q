A | After how much wrestling with a problem should a junior pass it up? | Level 2 handles faults that level 1 cannot solve within 20 minutes.
A | A reporter is on the line. What do I tell her? | Journalists and lawyers are never answered by support: take the name and number and pass them to the press office.
A | How late in the evening may I ring? | | Phone | Mon-Sat 7 a.m. to 9 p.m. | within 90 seconds |
A | My good friend begs for the VIP hotline digits. May I pass them on? | Nobody else may be given that number, not even as a favour.
A | Does yelling get you served faster? | Do not raise a priority because a customer shouts.
A | An old lady's emergency alert runs over her flaky connection. How urgent is it? | A P3 case becomes P2 if the customer depends on the line for medical equipment or an alarm system.
A | How do I make sure it's really the person they claim to be? | Verify the caller with two of these three: postcode, date of birth, last invoice amount.
A | am I free to talk to somebody's wife about his router? | A spouse or flatmate can be helped only if the account holder has named them as a second contact.
A | How many seconds wipe all personal options? | This does not delete the customer's settings; only holding it for 30 seconds does.
A | What's the most a frontline colleague can give away as a sweetener? | Level 1 may grant up to 15 euros of credit per case, level 2 up to 50 euros, the team leader up to 200 euros.
A | Why not promise money while things are still broken? | Do not offer credit before the fault has been solved, since it looks like a bribe to go away.
A | Mine died after two and a half years. Do I have to pay for another? | Routers are exchanged free of charge for 36 months after purchase, unless they have been opened or have stood in water.
A | Why does no boss hold a stopwatch here? | We deliberately do not measure the length of calls, because agents who are timed get rid of customers instead of helping them.
A | How long do you keep the audio of our conversation? | Calls are recorded only if the caller agrees at the start, and recordings are erased after 60 days.
N | What do we charge for the F300 after 14 days if the customer does not send the old one back?
N | How many agents are there on levels 1 and 2?
N | What does a Gold contract cost a business customer each month?
N | In which town is the warehouse that the replacement leaves on the same day?
N | what was the satisfaction out of 5 last month?
N | In which year was firmware 3.8, which cures model F200, released?
N | I am on level 3. How many people are in the engineering team in Brno?
F | Why may level 1 hand cases directly to the engineering team in Brno?
F | Why do models F300 and F500 forget their password after a power cut?
F | Why should an agent ask the caller for the password when verification fails?
