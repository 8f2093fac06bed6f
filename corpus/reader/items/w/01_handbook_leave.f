A | My mate and I run the same machine and both fancy the second week of May. Who wins? | and what if I lose out and find that unfair? | Talk to your line manager first. If that doesn't settle it, write to Denise within ten working days; she decides together with a member of the works committee.
A | I've been here eleven years now, what do I get on top of the basic allowance? | could I have those as money? | We do not pay out unused holiday except when someone leaves the company.
A | Snow blocked my road but the factory was running. Do I lose money? | and if you'd shut the place yourselves? | If we close the site, you are paid in full.
A | From when do you want something from my GP? | what do I give you before that? | For the first seven calendar days you certify yourself with form S2.
A | Difference between a sabbatical of four months and one of six as regards my old job | I've only been here four years, can I go too | Anyone with seven years' service may apply for an unpaid break of three to six months.
N | Why do late shift people have to phone earlier? | is anyone on that line at five in the morning?
N | advance notice for leave | and for half a day?
N | My gran passed away on Sunday. How long can I stay home with pay? | is the day of the funeral extra?
N | Why only two people on a long break at the same time? | can I work for somebody else meanwhile?
N | Is sick pay better after three years than after one? | why did they cut it to six weeks?
A | do i have to tell the boss what illness ive got | Do you pay me if I help out at a charity? | Volunteering: one paid day a year for a charity of your choice, though not for political parties.
A | What does "working day" mean? | how long can a new dad stay at home | Paternity leave at Merridew is three weeks at full pay, one more than before the change agreed with the works committee.
