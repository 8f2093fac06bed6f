A | why doesn't the club year begin in january | The club year runs from 1 November to 31 October, as the season does.
A | do board people get anything for their work | Members of the board may be paid an allowance of up to 840 euros a year if the general meeting has agreed to it beforehand.
A | My boy is 17. Is he allowed to have a say at elections? | (b) juniors under 18, who row and have a vote from the age of 16;
A | Which kinds of members are there? | (a) active members, who row and vote; | (b) juniors under 18, who row and have a vote from the age of 16; | (c) supporting members, who pay but neither row nor vote; | (d) honorary members, who have all rights of active members and pay nothing.
A | What is a supporting member? | (c) supporting members, who pay but neither row nor vote;
A | they turned me down and won't tell me the grounds, is that legal | A refusal need not be explained.
A | swimming proof distance | Everyone who rows must prove that they can swim 300 metres in clothes.
A | I want to quit. By which date must my letter have arrived? | Resignation is possible only at the end of the club year and has to be received in text form by 31 August.
A | Got a job in another city 200 km off, do I still have to stay in until autumn? | Someone who moves more than 50 kilometres away may leave at the end of any quarter.
A | What's the difference between striking off and expulsion? | Striking off: the board may strike off a member who is more than six months behind with the dues and has been reminded twice. | Expulsion: a member who gravely harms the club may be expelled by two thirds of the board.
A | Why can nobody appeal against being struck off? | Against striking off there is no appeal, since paying the arrears is enough to undo it.
A | We are mum, dad and three kids. What would we be paying alltogether every year? | Active members 310 euros, juniors 140 euros, supporting members 75 euros at least, families 520 euros for two adults and all their children under 18.
A | Is an apprentice charged the full amount? | Anyone in training or drawing benefits pays half as long as proof is provided each year.
A | I'm 68 with a bad back. Do I have to help out scrubbing hulls? | Members over 65 are exempt.
A | majority for changing the statutes compared with dissolving the club | Amendments of the statutes need two thirds, the dissolution of the club nine tenths of the votes cast.
A | can't be there on the evening, may my wife vote for me? | Voting by proxy is excluded, because in 2011 three members had come with forty proxies.
A | secret ballot | Votes are by show of hands unless one member asks for a secret ballot.
A | Treasurer wants to buy a trailer for 1,800 euros on her own signature. Is she entitled to? | Chair and treasurer represent the club jointly; up to 2,000 euros each of them can act singly.
A | How long do auditors stay, can they be picked again and again? | They may not belong to the board and may be re-elected only once.
A | Hit a bridge pier through a moment's inattention, will I be billed for the hull? | Whoever damages a boat by gross negligence pays for the repair up to 1,000 euros; with slight negligence the insurance bears it.
N | How many members does the club have?
N | Who sits in the counsil of elders at the moment?
N | What fee does the bank charge when a direct debit bounces?
N | how long does the council of elders have for deciding on an appeal
N | Who checks that I can really swim 300 metres?
N | Until which age is a life jacket compulsory in summer?
N | Can a board member be voted out before the two years are over?
N | Why was the family rate set at 520 euros?
N | what do boats with a red dot cost to repair
N | Since when has the youth representative been elected by the juniors alone?
N | I joined in July. Do I owe the whole yearly amount or only a part?
N | Are guests allowed to row along for a trial session?
N | How is the head of rowing's consent given, in writing or by phone?
N | Does the hour of work I put in beyond the twelve count for next year
N | Is membership here cheaper than in the canoe club next door?
F | Why do juniors pay an admission fee of 60 euros?
F | Why was voting by proxy introduced in 2011?
F | What does Article 14 lay down about the boathouse key?
F | Why must half of the members be present for the quorum?
F | why does the boat warden get elected by the juniors alone
O | How long should I boil a soft egg?
O | What is the capital of Mongolia?
