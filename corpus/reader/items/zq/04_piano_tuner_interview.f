A | How many people did he teach the trade? | are they all still doing it? | He has trained five apprentices, two of whom stayed in the trade.
A | successor north of river | and who does the other side? | From next spring Ludmila Horakova will take over his customers north of the river, while he keeps those to the south as long as his knees allow.
A | How do I wipe off grubby finger marks without doing harm? | would a drop of alcohol on it be ok? | Clean the keys with a barely damp cotton cloth; no spirits, as these make ivory brittle.
A | How much does he knock off for old people? | do they have to prove it to him? | "I do not check. One hears it."
A | We bought ours straight from the shop last month. At what intervals does somebody have to come? | and after that, once it has settled? | A piano at home ought to be tuned once a year, he says, ideally six weeks after the heating has been switched on.
A | What's the difference between the gadget and doing it by hearing, as regards time? | then why doesn't everybody do it that way, is it worse? | But it treats each string as if it were alone, whereas the ear notices how the strings of this particular instrument go together, above all in short uprights.
N | What was his motive for quitting his employer? | did any of the others walk out with him?
N | How much must I reckon with for a decent one that's had a previous owner? | is that including getting it up the stairs? We're on the fourth floor.
N | Is the ear or the electronic device better where there's chatter going on? | what make is it?
N | and for customers out of town, the travel costs? | and if he has to stay the night?
N | My living room has a big window and a heater under it. Where's the right spot? | how many metres at least?
N | Since when has he been doing this job? | why did he take a break in the nineties?
A | Why is there a surcharge if mine is badly flat? | How much cash did he once come across inside a piano, and what became of it? | In the course of nearly fifty years he has found coins, love letters, a set of false teeth and, in 1996, 14,000 marks in an upright that belonged to a dentist's widow. | He handed over the money; she paid for the tuning with a cake.
A | How long should one wait after transporting it to another flat? | when does mr vrba want to retire | He intends to stop at 75.
