A | What was the conflict really triggered by, given that it's named after a fish? | In spite of its name it began with a quarrel about salt.
A | How did Stavance react to the new toll? | Stavance answered by shutting the Narrows, through which all ships bound for Orrel had to pass.
A | Which incident turned the standoff into open fighting? | Then, on 3 June 1642, the Stavance guard ship *Patience* fired on a convoy of Orrel fishing boats that had failed to lower their topsails, and sank four.
A | Compare the two fleets at the start of the war. | Stavance had 71 warships, Orrel 38, but the duke's were newer and carried heavier guns.
A | How did van Heem slip past the enemy in the strait? | The first year went to Orrel: Admiral Joost van Heem broke through the Narrows by night, using the ebb and showing no lights, and burned the dockyard at Marl.
A | Why wasn't Marl itself captured after the shipyard went up in smoke? | He did not take the town, having no soldiers aboard.
A | cape wether losses each side | The battle off Cape Wether, on 11 September, lasted two days and was claimed by either side as a victory; Orrel lost fewer ships, nine against fourteen, yet it was Orrel that withdrew from the Long Bank.
A | Why did the siege of Quenby fail? | The siege of Quenby, which lasted from October 1643 until May 1644, was lifted when fever broke out among the besiegers, the Stavance regiments under Colonel Brandis.
A | Was combat the deadliest thing about those years? | More people died of that fever than in all the battles put together.
A | What shape were the two treasuries in by the end? | Stavance had raised four loans, the last of them at 14 percent. In Orrel the estates refused the duke any further tax unless he promised to treat for peace.
A | How did the hostess settle the argument about precedence? | They took eleven weeks, four of which were spent on the question of who should enter the hall first. The abbess had a second door cut.
A | Where may each side fish under Article 1? | The Long Bank is divided by a line from Cape Wether to the Seal Rock. Stavance fishes north of it and Orrel south. In the month of August each may fish on both sides.
A | By how much did the surcharge on salt go down between 1640 and the peace? | In that year Duke Albrecht III leased the salt pans of Quenby from the bishop, its lord, and put a toll of one part in five on salt sold to strangers. | The salt toll is lowered to one part in twenty and applies to all buyers alike, the duke's own subjects included.
A | May a squadron of eight men-of-war sail through the strait if it announces itself in good time? | Warships may pass only after three days' notice, and never more than six together.
A | I'm a captured lieutenant. Will I get home for free like the common sailors? | Prisoners are sent home without ransom, save for officers, who have to pay for their keep.
A | mixed court composition | Disputes go to a mixed court of five: two judges from either side and a fifth drawn by lot from the canons of Aldermoor.
A | What does "mixed court" mean? | A *mixed court* in this sense means a body whose members do not represent the parties but are merely named by them; the judges had to swear not to write home during a session.
A | What was Stavance's cheeky excuse when it broke the rule about ships of war? | Article 4 was broken as early as 1651, when Stavance sent nine frigates through at once and excused itself by pointing out that three were in tow.
A | how long did the fishing boundary last | The line on the Long Bank held for 112 years, longer than the two states themselves.
A | Where do Vandoorn and Aldous differ in explaining the outcome? | Since the study of Teresa Vandoorn (1988) the emphasis has been on money: in her view Stavance won because it could borrow, while the duke could only tax. Henk Aldous agrees as to the outcome but gives the credit to the fever, without which, he says, Quenby would have fallen and the peace would have been far harsher on Orrel.
N | How much did the duke pay the bishop for the lease of the salt pans?
N | Who commanded the Patience on 3 June 1642?
N | How many fishermen lost their lives on the four boats?
N | Who was in command of the Stavance fleet off Cape Wether?
N | What became of Admiral van Heem after the war?
N | How many merchantmen did Stavance charter in 1643, and at what price?
N | How many people died of the fever at Quenby?
N | article 2 contents
N | At what interest was the first of the four loans raised?
N | To whom does a captain have to give the three days' notice for his warship?
N | How much did an officer have to pay per day for his keep?
N | Why was the Abbess Ludmilla chosen to take the chair?
N | What punnishment could the mixed court hand down for cut nets?
N | If one of the judges died during a session, how was he replaced?
N | Was the Peace of Aldermoor kinder to the loser than other peaces of that century?
F | What does Article 12 say about the ownership of Quenby?
F | Why did the Orrel regiments besiege Quenby for seven months?
F | Why were officers freed without paying while ordinary prisoners had to be ransomed?
F | Why did Stavance withdraw from the Long Bank although it had lost fewer ships?
F | Why was the salt toll raised by the peace to one part in four?
O | How often should I replace the filter of a vacuum cleaner?
O | What causes northern lights?
