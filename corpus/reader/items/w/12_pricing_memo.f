A | How many kids are sent home on a Sunday because it's full? | did that many really stay away when it was made dearer? | Weekdays stayed as they were, Sundays fell by 4 percent. | Visitors on weekdays rose by 38 percent; on Sundays they fell by 3.
A | ghent vs namur takings | what would the better one bring us in a year, everywhere? | With the numbers of Ghent and a cautious deduction of a third, 640,000 euros a year, or 27,800 per hall.
A | What would a visit on Friday afternoon cost from January? | and on a Tuesday? | Weekday 9.50.
A | What would classes have to do for the reduced rate? | what do they pay now | Groups pay 7 euros at present and come on weekdays.
A | How much and how long for changing the old tills? | how many halls have got those? | The old ones, in nine halls, know one price only.
N | Do tots of eight months need a ticket? | do I have to bring something to prove it?
N | café income per extra child | what do they mostly buy?
N | Parties are full for weeks, so why not ask more for them? | is there a cake in that?
N | How many halls does Puddlework have? | where's the next one opening?
N | why no family ticket | so why did they sell them in Ghent?
A | Which sources did she draw on? | How much has heating gone up? | Since then wages have gone up by 17 percent and heating by 44.
A | What's wrong with letting the tariff move up and down during the day? | when do the leaflets get printed | Bram: a yes or no by 30 September, because the leaflets go to press on 10 October.
