A | When was the trade registered? | You registered your trade on 2 January.
A | Until what date does the questionnaire go in? | The tax office has since sent you the questionnaire, which we hand in for you electronically by 10 February.
A | What's the trouble with guessing my earnings too low or too high? | If we set it too high, you pay advance tax for nothing; if too low, a large sum falls due later.
A | Why do I need a VAT identification number? | You also need the VAT identification number if you buy clay from the Czech Republic, as you plan to do.
A | What are the drawbacks and benefits of being a small business owner? | As a small business owner you charge no VAT and file no monthly return, but you cannot reclaim the VAT on your purchases either.
A | turnover limit small business | This is open to you as long as your turnover last year was not above 25,000 euros and this year's does not pass 100,000 euros.
A | How much VAT is on the kiln? | You are buying a kiln for 9,500 euros plus VAT, and the VAT on it alone, 1,805 euros, would be lost.
A | If I go for charging VAT now, can I switch back next spring? | If you give up the small business rule, you are bound to that choice for five years.
A | How often do I have to file an advance return? | You file an advance return each quarter, due on the 10th day after its end.
A | Which rate of VAT goes on my bowls? | Pots and bowls are taxed at 19 percent.
A | I teach kids to make mugs. Why should I book that money apart? | Please keep the takings from courses separate from the sales, since otherwise everything is taxed.
A | Is there a way to push down this year's profit just before Christmas? | A simple trick follows from this: if you pay a bill for glaze in December instead of January, it lowers the profit of the old year.
A | Deadline for the return if I do it on my own | Your return for this year is due on 31 July of next year if you file it yourself, and on the last day of February in the year after that if we do it.
A | What is the penalty for filing late? | Late filing costs at least 25 euros for each month begun.
A | On which days do I have to send the tax office money in advance? | Advance payments fall due on 10 March, 10 June, 10 September and 10 December.
A | Up to what profit is there no trade tax? | Trade tax is charged only on a profit above 24,500 euros a year.
A | Why shouldn't I try to be recognised as an artist right now? | I would not press it yet, because the membership of the chamber of crafts, which gives you the start-up grant, would then fall away.
A | How much of my house may I set against tax for the workshop? | Share of the costs by area: 22 of 110 square metres, thus 20 percent.
A | I drive about 3,000 km a year to markets. Shall I write down every trip? | A logbook is not worth it below about 6,000 kilometres a year.
A | Can I claim the jeans that I only ever wear at the wheel? | Work clothes: aprons and safety shoes, yes; ordinary clothes, no, even if you wear them only in the workshop.
A | How long do reciepts have to be kept, and how long letters? | Receipts are kept for eight years, letters for six.
A | I sell from a stall, am I forced to buy a proper till? | At markets you need not have an electronic till; an open cash box with a daily report is allowed.
A | What do you charge for doing the annual accounts? | For bookkeeping we charge 85 euros a month, for the annual accounts 620 euros and for the tax return 290 euros, all plus VAT.
A | I have a burning question on 8 March, whom do I ring? | I am away from 3 to 14 March. | In urgent cases Ms Lutz stands in for me.
N | How high is the start-up grant?
N | What does membership of the chamber of crafts cost a year?
N | Which health insurance should I take out as a self-employed potter?
N | How long has Mr Sievers been with you?
N | At what rate is my income taxed if I make 14,000 euros?
N | I'd like to hire a helper for two days a week. What do I have to register?
N | What must be printed on an invoice to a shop?
N | login for the portal
N | A customer hasn't paid for six months, how do I get my money from her?
N | Can I deduct the fee for a stall at the Christmas market, and what if it rains and I don't go?
F | Why do you recommend the small business rule to me?
F | What do I have to do now that I file a VAT return every month?
F | Why does the deduction for ordinary clothes amount to 70 percent?
F | What did Ms Lutz promise in our talk on Tuesday?
O | How do I train a puppy to walk on a lead?
O | What is the boiling point of nitrogen?
