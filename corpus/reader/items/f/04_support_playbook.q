A | When does a case move up to level 2? | Level 2 handles faults that level 1 cannot solve within 20 minutes.
A | I'm level 1 and pretty sure it's a software bug. Can I send it to the people in Brno myself? | Level 3 is the engineering team in Brno; only level 2 may hand cases to it.
A | A newspaper reporter is on the line, what do I tell her? | Journalists and lawyers are never answered by support: take the name and number and pass them to the press office.
A | chat opening hours | | Chat | every day 8 a.m. to midnight | within 3 minutes |
A | How fast must e-mails be answered? | | E-mail | round the clock | within 8 hours |
A | My neighbour is desperate and it's 3 a.m. Could I slip her the Gold hotline just this once? | Nobody else may be given that number, not even as a favour.
A | How often do customers get an update in a P1 case? | Tell the duty manager at once; update the customer every 30 minutes.
A | target for P3 | P3: works, but slowly or with drop-outs. Target: 3 working days.
A | The connection is merely slow, but the lady has a heart monitor hanging on it. Does that change anything? | A P3 case becomes P2 if the customer depends on the line for medical equipment or an alarm system.
A | Caller says the box smells scorched. What should he do with it? | A smell of burning or a housing too hot to touch is always P1, even in a single home: ask the customer to unplug the router and not to use it again.
A | How do I verify a caller? | Verify the caller with two of these three: postcode, date of birth, last invoice amount.
A | What am I still allowed to do when the person can't prove who they are? | If verification fails, you may still give general advice but must not change any setting or disclose data.
A | The husband is calling, but the contract is in his wife's name. May I help him? | A spouse or flatmate can be helped only if the account holder has named them as a second contact.
A | what does a steady red light mean | Red light, steady: the firmware is damaged.
A | How long must the reset button be held to wipe the settings? | This does not delete the customer's settings; only holding it for 30 seconds does.
A | Why do I have to warn people before a line test? | Check the cable, then ask for a line test, which takes about 4 minutes and cuts any call that runs over the same line.
A | Cable fast, wifi slow: where should the thing not stand? | If the cable is fast, move the router away from metal shelves, microwave ovens and aquariums, or change the channel to 1, 6 or 11.
A | Which model looses its password after a power cut, and what cures it? | Model F200 forgets its password after a power cut. | Firmware 3.8 cures this; models F300 and F500 were never affected.
A | How much credit can a team leader grant? | Level 1 may grant up to 15 euros of credit per case, level 2 up to 50 euros, the team leader up to 200 euros.
A | Why shouldn't I offer money off straight away to calm somebody down? | Do not offer credit before the fault has been solved, since it looks like a bribe to go away.
A | What happens if a customer keeps the broken F500? | The customer has 14 days to send the old one back; after that we charge 79 euros for the F200 and 129 euros for the F500.
A | Someone calls me names for the second time. Do I have to ask my boss before I put the phone down? | If a caller insults you, warn once that you will end the call; at the second insult you may hang up, and you note it in the case. | You need nobody's permission for that.
A | Why is call length not measured? | We deliberately do not measure the length of calls, because agents who are timed get rid of customers instead of helping them.
A | when are call recordings erased | Calls are recorded only if the caller agrees at the start, and recordings are erased after 60 days.
N | Charge for keeping an old F300
N | What is the current satisfaction score?
N | How many agents work on level 1?
N | The gentleman only speaks Polish and I don't. Is there an interpreter or a colleague I can put him through to?
N | What does a Gold contract cost per month?
N | what does a steady blue light mean
N | Who pays the postage when the faulty router is sent back?
N | How do I install firmware 3.8 on the F200?
N | I've been ill for a week. Who takes over my open cases while I'm away?
N | How long does engineering in Brno have to solve a case?
F | Why are chats closed on Sundays?
F | Why must the agent ask for the customer's password?
F | What are the goals for P5 cases?
F | Why does the F500 forget its password after a power cut?
O | How many teaspoons of yeast go into pizza dough?
O | When was the Suez Canal opened?
