A | difference between warranty and guarantee | The statutory warranty is owed by the seller. | A guarantee, by contrast, is a voluntary promise, mostly of the maker, and the one who gives it lays down the terms.
A | What is a guarantee in the legal sense? | A guarantee, by contrast, is a voluntary promise, mostly of the maker, and the one who gives it lays down the terms.
A | I purchased a pre-owned fridge from a dealer. Do I have two years for complaints there as well? | It lasts two years from delivery, and nobody can take it away from you when the goods are new; for used goods a dealer may shorten it to one year, but must say so clearly.
A | my toaster gave up after five months, do i have to prove it was faulty from the start | In the first twelve months the law presumes that the defect was there from the beginning, and it is up to the seller to prove the opposite.
A | cost of a written finding | Ask a repair shop for a short written finding; it costs between 40 and 80 euros.
A | What if the expert discovers that some small change got stuck inside? | If it states "coin in the drum", you have paid for nothing.
A | They want to fix it, I'd rather get a new one. Who decides? | The choice is yours, not the shop's.
A | When may a seller turn down my choice? | The seller may refuse only if your choice would be out of all proportion, say a new machine because of a broken handle.
A | I can't lift that heavy thing into my car. Must I bring it back? | A machine of 70 kilos need not be carried to the shop; it has to be collected.
A | What are my options once the repair has gone wrong? | If it fails, or if nothing happens within the time, you may withdraw from the purchase or reduce the price.
A | Why would Torben not get back the whole 649 euros? | On withdrawal you hand back the machine, and you get the price minus an allowance for use. | Courts reckon with a life of ten years for washing machines, so that in your case about 87 euros would be deducted.
A | is a replacement better than a repair as far as the new period goes | Note one thing: after a repair under warranty, the period for the repaired part is extended by another twelve months, while with a replacement it begins anew for the whole.
A | What must be in my letter of complaint? | what you bought, and when (enclose a copy of the receipt; a bank statement will do too); | what is wrong with it; | what you demand: repair or replacement; | by which date.
A | I've thrown the till slip away, is everything lost? | what you bought, and when (enclose a copy of the receipt; a bank statement will do too);
A | why not simply complain by email | E-mail is valid in law but hard to prove.
A | arbitration board duration | It costs the consumer nothing, takes about 90 days, and its proposals are accepted by the traders in roughly seven cases out of ten.
A | Can I sue over 3,000 euros on my own, with no attorney? | Up to 5,000 euros you may go to the local court without a lawyer.
A | How come you call the additional cover at the cash desk a waste of money? | In all other cases the extra guarantee sold at the till for 79 euros is money down the drain: our test of 2022 found that of fourteen such policies eleven excluded wear.
A | Found an undated gift card from the spring two years ago in a drawer, can I stil use it? | Vouchers without a date are valid for three years, counted from the end of the year in which they were bought.
A | Does "no exchange" mean I can't complain about a hole in a cut-price jumper? | Defects you have to be able to complain about all the same, unless it was the defect that was the reason for the lower price and you knew of it.
N | Which brand was Torben's washing machine?
N | What life do courts reckon with for dishwashers?
N | how many cases does the arbitration board in Lorn handle in a year
N | Does the warranty run on when I sell the machine to my neighbour?
N | What does a lawyer charge for going to court with me?
N | Since when has Marga Feldt written the column?
N | Which three of the fourteen policies did cover wear?
N | I bought from a private person through small ads. Can I claim against her?
N | What happens if the trader rejects the board's proposal?
N | do i get a substitute machine while mine is being repaired
N | How long may the shop take until it has colected the machine?
N | If I'm the owner of a laundry and bought it for my business, do the same two years apply?
N | Is a lawsuit faster than the 90 days of arbitration?
N | how much do they charge for court fees when the sum is under 5,000
N | Who is liable when a parcel left next door goes missing?
F | Why does the guarantee owed by the seller last one year?
F | Why does the seller have to prove everything after the first twelve months?
F | Why did the shop give Torben a new machine at once?
F | what does step 6 of the letter deal with
F | Why does the advice centre charge people on benefits 190 euros?
O | How do tides depend on the moon?
O | how to knit a heel flap
