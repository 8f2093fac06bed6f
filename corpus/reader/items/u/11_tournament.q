A | What is korfry? | The **2009 Continental Korfry Cup** was the sixth holding of the tournament for national teams in korfry, a game with seven players a side in which a felt ball is thrown into a slowly turning basket.
A | Who took the trophy and what was the score? | The title was won by Ostrania, who beat the hosts 31 to 28 in the final after extra time.
A | Why was Vellmar preferred to the other bidder? | The vote of the federation then went 14 to 11 in favour of Vellmar over Sant Telm, mainly because Vellmar offered to carry the teams' travelling costs.
A | Why did Nordia drop out of the race? | Nordia withdrew when its government fell.
A | What consolation did the losing candidate get? | It was awarded the Cup of 2013 without a vote.
A | tie-break order groups | If two teams were level on points, the direct meeting decided, then the difference of baskets, then the number of fouls, and only in the last resort the drawing of lots.
A | Did sheer luck ever settle who advanced? | This happened once, in group C, where Hessmark and the Lower Isles had the same figures in everything; the lot fell on the Lower Isles, who reached the semi-final.
A | what is a far throw worth | A *far throw*, that is, one from beyond the nine-metre arc, counts two.
A | Did swapping people on the fly spare the athletes' bodies? | It made the game faster, but the number of muscle injuries did not fall as had been hoped; it rose from 22 to 29.
A | How did the reigning champions fare? | The surprise of the first round was the departure of Brezany, champions in 1997, 2001 and 2005. They lost their opening match to Ostrania and drew the two others.
A | Biggest win of the whole event, and who shone in it? | In the quarter-finals Vellmar defeated Karst 24 to 12, the widest margin of the Cup, with Lena Aubrey alone getting eleven baskets.
A | How did an odd-job man with a motor car rescue the semi? | A hall electrician, Bruno Saal, repaired the motor with a fan belt from his own car.
A | If the stop had gone on for seventy minutes, what would have hapened? | According to the rules a match must be replayed if an interruption exceeds one hour.
A | Which unknown youngster decided the last game and why was he on court at all? | Ostrania's captain, Mirko Tadic, had gone off with a bleeding eyebrow; his replacement, the nineteen-year-old Jon Perel, had not been on court in the whole Cup until then. He made two far throws in the last ninety seconds.
A | Why did two countries share third place? | There was no match for third place, since it had been done away with after 2001 for lack of interest, and so both losers of the semi-finals got bronze.
A | Aubrey Tadic baskets compared | The best scorer was Lena Aubrey of Vellmar with 53 baskets in six matches, ahead of Tadic with 47.
A | Could a coach name one of his own people as best player? | It is decided by the coaches, who may not vote for their own team.
A | Would a line-up of five men and two women be allowed? | In korfry women and men play together; there must be at least three of each on court at all times.
A | prize money first second third | The winners received 120,000 florins and the runners-up 70,000. Bronze was worth 30,000 each.
A | What went wrong with ticket sales and what was blamed for it? | The organisers had reckoned with 200,000 and closed with a loss of 1.4 million florins, which the state made good. | A parliamentary inquiry came to the conclusion that the fault lay less with the prices than with the kick-off times, many of which had been set at noon for the sake of viewers overseas.
N | When was the very first Continental Korfry Cup held?
N | How fast does the basket turn?
N | How many seats did the halls offered by Sant Telm have?
N | Who were the other two teams in group C?
N | What made the coaches demand flying changes back in 2001?
N | What was the result of the semi-final between Vellmar and Tarsis?
N | Who became coach of Brezany after Pavel Dusik?
N | How is the winner found if the score is still level after extra time?
N | How many baskets did Jon Perel score in total in the final?
N | ticket prices glass hall
N | How many stitches did Mirko Tadic need on his eyebrow?
N | What did Bruno Saal do with the mony the players gave him?
N | What do the rules say when a woman is injured and a team has only two left to put on court?
N | Was the Cup of 2013 better attended than this one?
N | How much did television stations overseas pay for the noon matches?
F | Why did Ostrania's captain make the two far throws at the very end?
F | Why did the Lower Isles have to go home after the drawing of lots?
F | How did Nordia win the vote by 14 to 11?
F | Why did Lena Aubrey receive the prize for the best player?
F | How was the profit of 1.4 million florins spent?
O | How do I remove rust from a bicycle chain?
O | What is photosynthesis?
