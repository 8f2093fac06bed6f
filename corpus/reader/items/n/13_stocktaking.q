A | What is stock-taking? | Stock-taking is the counting of everything we own for sale, on one day, so that the books and the shelves say the same.
A | On which day is the count? | The count is on the last Sunday in January, from 8.00 until we are done, as a rule towards 16.00.
A | Is the shop open on the Monday afterwards? | The shop is shut on the Monday after only if more than 40 lines have to be counted a third time.
A | Why are hire bicycles done in November? | Hire bicycles are counted separately, on the first Tuesday in November, since in winter they are all in the cellar.
A | I found a thing on the shelf and nobody knows what it is. Where do I put it? | What is broken goes into the red crate, what cannot be identified into the blue one.
A | A lorry turns up on Friday with new goods. What do we do with the load? | If one arrives all the same, it stays unopened at the gate and is not counted.
A | What does a yellow tag mean? | - Everything sold but not yet collected gets a yellow tag. It is no longer ours and is not counted.
A | tag for commission goods | - Goods on commission (the trailers from Ostrava) get a green tag and are counted on a list of their own.
A | Why don't the lists show how many there should be? | They show article and place, but not the quantity in the computer, so that nobody counts towards the expected result.
A | May I count my own department? | Pairs are drawn by lot, and nobody counts the department in which he or she works.
A | Why are there fewer pairs than last time? | There were seven pairs last time; this year there are six, because the workshop counts its own small parts by weight.
A | A helmet has ended up among the saddles. Do I carry it back while counting? | Do not move it to its "right" place; that is done on Tuesday.
A | How do I count a box that has already been opened? | Opened boxes are counted piece by piece.
A | How is the scale adjusted before weighing? | The scale is first set with 100 pieces counted by hand.
A | I made a slip on the list. Can I use Tipp-Ex? | Mistakes are crossed out so that one can still read them, and initialled; correction fluid is forbidden, as the auditor does not accept it.
A | When is a line counted a second time? | Besides, any line is counted again when it differs from the computer by more than three pieces or by more than 50 pounds in value.
A | Who settles it if two counts do not match? | When first and second count differ, there is a third, by Rosalind and Gideon together.
A | How are old goods valued, say something we have had for two years? | Anything that has lain for more than 18 months is put down at 60 per cent, and after 36 months at 20 per cent.
A | why do frames keep full value longer | Frames are an exception: they keep their full value for 30 months, because they are sold slowly by nature.
A | How large must the shortage be before the auditor gets called? | Above 2 per cent the owner, Mrs. Fenwick, calls in the auditor.
N | What was the total value of the stock last year?
N | Which computer program does the shop use for its stock?
N | What is the name of the auditor?
N | How many helpers from outside are needed this year?
N | number of bays in the hall
N | How accurate is the scale for small parts?
N | I can't come on that Sunday because of a wedding. Whom must I tell?
N | How long must the counting lists be kept?
N | What happens to the things in the red crate afterwards?
N | How are the bicycles in for repair treated in the count?
N | What penalty does the tax office impose if the count is late?
N | How big was the shortage the year before last?
N | Why is the heating turned off in the hall on Sundays?
N | Is the lunch break paid, and how long does it last?
N | How do customers learn that the shop might be closed on Monday?
F | Why are goods entered at their selling price?
F | Why was last year's shortage mainly due to theft?
F | Why does each person count alone?
F | How much do helpers of fourteen earn?
F | What is the orange tag for?
O | Can I freeze hard-boiled eggs?
O | How far is the moon from the earth?
