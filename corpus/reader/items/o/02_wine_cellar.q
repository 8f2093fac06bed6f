A | Do I have to join the association before getting a locker? | It is run by the Tonneliers association, which has 146 members; you must become a member before you can rent.
A | What goes wrong when the air down there gets too dry or too damp? | The humidity is kept at 70 percent: if it falls under 60 the corks dry out, and above 80 the labels grow mouldy.
A | I've a case of something I won't open for fifteen years, is the south vault a good place for it? | The south vault is cooled by the rock alone and may reach 15 °C in August, so we advise against it for wines you want to keep more than ten years.
A | price medium locker | Medium   150       190 euros      4,000 euros
A | How many bottles fit in the largest locker? | Large    400       420 euros      10,000 euros
A | why do restaurants pay more | Restaurants pay 15 percent more than private renters because they come in more often.
A | How long would I be waiting for one of the little lockers? | The wait is at present about seven months for a small locker and three months for a medium one.
A | Can I get into the cellar at 9 pm on a Sunday? | You can enter with your badge every day from 7 in the morning to 10 at night.
A | It's past midnight, I need a bottle for a party and the door won't open. What will it cost me to be let in? | Outside these hours the door opens only if you call the keeper, Bastien Roux, who charges 25 euros for coming.
A | Why can't I take my ten-year-old along? | Children under 14 are not let in, because the stairs have no rail.
A | Where are tastings allowed and how far in advance do I book? | Tastings are allowed in the front room only, and it must be booked two days ahead.
A | Does champagne have to be laid on its side? | Sparkling wine may lie or stand; the pressure keeps its cork damp.
A | why should port be kept upright | Fortified wine such as port should stand, since its strong alcohol eats into the cork.
A | Are wooden boxes ok and how do I recognise the right ones? | Wooden cases are allowed if they have been treated with heat; the mark HT is burnt into the side.
A | roughly how many years will a village red last | As a rough guide: a simple white two years, a rosé one year, a village red five to eight years, a great red fifteen years or more.
A | May I put a few crates of bottled beer next to my wine? | beer in barrels; beer in bottles is allowed
A | What details go into the cellar book? | Note for each bottle the maker, the year, the price, the shelf and the date from which you mean to drink it.
A | explain ullage | Ullage is the gap between the wine and the cork.
A | I forgot to cancel in time. Am I stuck for another twelve months? | If you give notice later, the contract runs for another year, unless the association finds a new renter sooner.
A | Haven't paid my rent for weeks, when will they shut me out? | After 45 days your badge is blocked until you have paid.
N | How much does it cost to book the front room for a tasting?
N | How many lockers are there in the north vault?
N | who is the insurer that covers the bottles
N | My bottles are worth far more than the insured sum, can I pay for extra cover?
N | Where did the name of the Tonneliers association come from?
N | What was the cellar used for between 1784 and 2009?
N | Can I share one locker with my brother, each with a badge of our own?
N | how do I put in a claim when a bottle has been broken
N | How long does an opened bottle stay good?
N | Does the program Fût run on an iPhone?
N | difference in yearly electricity cost between the north and the south vault
N | At what temperature should a simple white be served? I usually take it straight from the cellar.
N | parking in front of the cellar for unloading
N | Who runs the auction of bottles that were left behind?
N | Am I allowed to sell some of my bottels to another member?
F | Why is cardboard recommended for long storage?
F | Why is there such a long waiting list for large lockers?
F | How much is the fee for the first reminder?
F | What discount do restaurants get on the locker price?
F | How is the south vault's cooling machine serviced?
O | How many legs does a lobster have?
O | Write a formula in a spreadsheet that sums a column if another column is blank
