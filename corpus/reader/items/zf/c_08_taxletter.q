A | What figure did you name as my likely earnings? | It asks for the expected profit; I have put down 14,000 euros for this year.
A | Why do you think I'd be worse off without charging sales tax? | You are buying a kiln for 9,500 euros plus VAT, and the VAT on it alone, 1,805 euros, would be lost.
A | I may want to switch back after opting out. How long am I stuck? | If you give up the small business rule, you are bound to that choice for five years.
A | How much levy goes on a mug? | Pots and bowls are taxed at 19 percent.
A | Do I have to add the levy when I teach kids? | Courses for children may be free of VAT under certain conditions; for that you need a certificate from the regional authority.
A | How could settling a supplier's invoice early help me? | A simple trick follows from this: if you pay a bill for glaze in December instead of January, it lowers the profit of the old year.
A | I'll do the forms on my own. When is the deadline? | Your return for this year is due on 31 July of next year if you file it yourself, and on the last day of February in the year after that if we do it.
A | whats the fine if i miss the deadline | Late filing costs at least 25 euros for each month begun.
A | Up to what earnings am I spared the local business levy? | Trade tax is charged only on a profit above 24,500 euros a year.
A | Can I write off jeans that get covered in clay? | Work clothes: aprons and safety shoes, yes; ordinary clothes, no, even if you wear them only in the workshop.
A | How long must I hang on to my bills? | Receipts are kept for eight years, letters for six.
A | Why should I save the overview from my online store regularly? | For sales through your web shop the payment service provides a list, which you should download monthly, because it is deleted after 18 months.
A | I'd like to ring you about a few things. What's the fee if our chat drags on? | Advice by telephone up to ten minutes is free; longer talks cost 30 euros per quarter of an hour.
A | Who looks after my accounts day to day? | My colleague Mr Sievers does the bookkeeping; he can be reached in the mornings.
N | How long did the talk on Tuesday last?
N | How much clay does Ms Kowal plan to buy from the Czech Republic?
N | How high is the start-up grant that the membership of the chamber of crafts gives?
N | which exhibitions and prizes do i have as evidence
N | How much are the advance payments that fall due on 10 March and 10 June?
N | Why is Gerlinde Abendroth away from 3 to 14 March?
N | Two thirds of my customers are shops. How many shops are that?
F | Why are letters kept longer than receipts?
F | How does a small business owner reclaim the VAT on purchases?
F | Why is a logbook worth it only below about 6,000 kilometres a year?
