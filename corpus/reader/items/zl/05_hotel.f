A | How many days of leave do permanent staff have? | when do they have to say which ones they want? | Permanent staff hand in their wishes by 15 November, seasonal staff in their first week.
A | Smoke is coming out of a bedroom, what do I do first and then? | There's a lady in a wheelchair on the second floor, could we bring her down in the lift? | The lift is not to be used.
A | trashed review reply | she swore at the girl on the desk as well, can we chuck her out? | A guest who insults staff is asked once to stop and may then be sent away.
A | A visitor left an earring behind, for how many weeks do we hang on to it? | a tenner was lying next to it, clearly meant for us. who gets that? | Tips left in rooms belong to the person who cleans them.
A | What will you keep if I call off the trip the day before? | can you jot down my card number for that? | Card numbers are never written on paper.
A | who gets the tipps left in rooms | and how many minutes am I given for one of those? | A departure room takes 35 minutes, a stay-over room 15.
N | How often do clean sheets get put on? | what if someone wants them every day?
N | How much is it to bring my poodle along? | are there places in the house where he can't go?
N | And the motorised bike, what does hiring one come to? | does it come with a helmet?
N | Which of the cleaners is more suitable for a chalky shower: the strong or the gentle one? | and where do I get more when it's empty
N | There are tiny biting insects in a bed, how do I get it out of the building? | who comes in to kill them?
N | A gentleman is furious about his view and wants fifteen off the bill. Can I settle that alone at the desk? | Why did they put that up to sixty?
A | Why should I not pour bleach in with the descaler? | How much money do I leave with you for the work clothes I'm lent? | Two sets are lent against a deposit of 30 euros; whoever loses a set pays for it, whoever wears it out does not.
A | I love my polished fingertips, what's the reason they bother the cook? | How often is there a new wifi code for visitors? | The guest network and the house network have separate passwords; the first changes monthly, the second every quarter.
