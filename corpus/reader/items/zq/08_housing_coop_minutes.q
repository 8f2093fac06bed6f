A | I had to wash in cold water for three days after New Year. Do I get anything back? | During the breakdown from 3 to 6 January 31 flats were without hot water; those affected receive a rent reduction of 20 per cent for the days in question, which is credited in March without their having to apply.
A | How many euros more per month will a small flat of 45 square metres have to pay? | For a flat of 70 square metres this means a surcharge of 21 euros a month, for one of 45 square metres 13.50 euros.
A | What interest does the lender charge us? | The remaining sum is borrowed at 3.4 per cent over 15 years.
A | What proportion of those voting must be in favour for it to go through? | The change requires a two-thirds majority of the votes cast.
A | How much of the bill for drilling and pumps would the state take on? | The investment is 940,000 euros, of which a federal grant would pay 35 per cent.
A | From what day do we have to pay extra? | The surcharge is first levied on 1 November 2025.
A | How often and how long ought I to open the windows wide? | Ms Rothbauer reminded everyone that rooms should be aired fully for five minutes three times a day; windows left tilted cool the walls and promote mould.
A | For how long can I borrow a plug-in stove? | They are lent out free for no more than a week, infants and sick people first.
A | How long is the network company tied to its tariff? | The operator guarantees prices for five years only; after that they follow an index.
A | Is option A or option B more economical in the long run? | Mr Corsini said that over 20 years option B comes out cheaper by some 150,000 euros if electricity rises no faster than heat from the network.
A | What's the difference between the left-hand and the right-hand boiler in the life they still have? | Mr Corsini described the left-hand boiler as "living on borrowed time". | The right-hand one could hold out another four winters with good care.
A | Why can't I light a few logs on a chilly evening? | Open fireplaces may not be used for additional heating, since the flues have not been inspected since 2011.
A | What made most of them so keen not to postpone things? | The main reason given by the majority was that another winter with the old boiler is not to be justified.
A | I'm on a tiny pension and 78. How do I go about getting the payment put off? | Members over 75 and recipients of housing benefit can ask for deferral: they fill in the hardship form, enclose the latest notice, and put it in the letter box of house 1 by 31 May.
A | How can I have my say if I'm away on the day of the vote? | Those unable to attend the general meeting can give a proxy to another member, but no one may represent more than two.
A | general meeting date | The board resolved by three votes to one to recommend option A to the general meeting on 26 February.
A | in wich house are the radiaters too small? | He pointed out that radiators in house 5 are too small for the low flow temperature and would need replacing under option B, not under option A.
A | and racket, is that bad with the boreholes? | Noise was mentioned as well: the pumps themselves stand in the cellar and can hardly be heard, whereas the drilling reaches 85 decibels in the yard.
N | Why was Sunniva Lie absent from the meeting?
N | Which company made the two gas boilers?
N | How old are the four lime trees in the courtyard?
N | Who will replace Mr Dragan Ilic when he is on holiday?
N | How many boreholes would air-source heat pumps need?
N | What would pellet heating cost the cooperative?
N | When are the lifts in the five houses to be renewed?
N | Will there be interpretation into Polish at the meeting on roof insulation?
N | How much does Mr Corsini charge for his advice?
N | How many members does the cooperative have in all?
N | What does a kilowatt-hour of district heating cost?
N | At what time does the general meeting begin?
F | Why did Ms Jezek vote for option A?
F | Why does option A take ten months longer than the heat pumps?
F | How many trees are felled for the district heating?
F | Which members have to apply in March for the 20 per cent reduction?
O | How is a stale password removed from the key ring?
O | Which vaccinations does a pony need each spring?
