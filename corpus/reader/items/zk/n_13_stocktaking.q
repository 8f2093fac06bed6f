A | What do outsiders get for lending a hand? | Helpers from outside receive 14 pounds an hour and must be at least 16.
A | When in the year does it take place? | The count is on the last Sunday in January, from 8.00 until we are done, as a rule towards 16.00.
A | How large was the gap twelve months ago? | Last year it was 1.3 per cent; most of it was not theft but goods used in the workshop and not booked.
A | A helmet has sat there for two years. At what fraction is it listed? | Anything that has lain for more than 18 months is put down at 60 per cent, and after 36 months at 20 per cent.
A | When do we eat? | There is soup at 12.30.
A | Why do the sheets leave out how many there ought to be? | They show article and place, but not the quantity in the computer, so that nobody counts towards the expected result.
A | why isnt tippex alowed | Mistakes are crossed out so that one can still read them, and initialled; correction fluid is forbidden, as the auditor does not accept it.
A | How are tiny bits like nuts tallied? | 4. Screws, nipples, bearing balls and washers are weighed.
A | Could I do the section where I'm normally employed? | Pairs are drawn by lot, and nobody counts the department in which he or she works.
A | I spotted gloves lying among the bells. Should I put them where they belong? | Do not move it to its "right" place; that is done on Tuesday.
A | What becomes of a lorry load that turns up on Friday? | If one arrives all the same, it stays unopened at the gate and is not counted.
A | The first two tallies don't match. Who settles it? | When first and second count differ, there is a third, by Rosalind and Gideon together.
A | How are faulty articles valued? | Things in the red crate are entered at nothing; in the blue crate Gideon decides each case by himself.
A | Is the rental fleet included on that day? | Hire bicycles are counted separately, on the first Tuesday in November, since in winter they are all in the cellar.
N | How many hire bicycles are in the cellar in winter?
N | what is the auditor called whom Mrs. Fenwick calls in?
N | How many trailers from Ostrava carry a green tag?
N | I've worked in the hall for years. What is the usual rate that gets multiplied by one and a half?
N | How many lines were counted a third time last year?
N | Was the shop shut on the Monday after last year's count?
N | Why do the white seals on bundles of tyres count and others not?
F | Why are there seven pairs this year after six last time?
F | Goods with a yellow tag are still ours and counted. On which list?
F | frames lose their full value sooner than other goods, after how many months?
