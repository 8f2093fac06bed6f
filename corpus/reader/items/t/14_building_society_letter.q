A | How much have we put by so far? | You have saved 24,318.40 euros, interest included.
A | What is the valuation figure? | The valuation figure, which expresses how long and how much you have saved, is 9.12; a contract matures from 9.0.
A | by when do we have to decide | You now have three possibilities, and we ask you to choose one by 15 November.
A | Could the price of the credit go up in a few years? | The rate was settled when you signed and stays the same until the end, which is well below what banks ask today.
A | monthly repayment | You repay 360 euros a month, interest included; the loan is then paid off in about nine and a half years.
A | If I come into some money, can I clear the debt faster without a penalty? | Extra repayments are possible at any time, free of charge and in any amount.
A | Can we spend the loan on a new cooker unit and a sofa? | A kitchen counts if it is fitted; furniture and cars do not.
A | My sister and I inherited a house together and I'd like to pay her her share, is that a permitted use? | The loan may be used only for housing: buying, building, renovating, buying out co-heirs, or paying off an existing mortgage.
A | Why is a land charge required in our case? | Up to 30,000 euros we lend without an entry in the land register, provided that you own the property and our credit check is clear. | As your loan exceeds that, a land charge is required.
A | How could we get round the notary's bill? | If you took 5,680 euros less, you would avoid this.
A | what do we gain by doing without the loan? | The bonus interest of 0.75 per cent a year, which your tariff grants to those who do without the loan, is then added, in your case 1,204 euros.
A | Do we get the state's 612 euros if we blow it all on a cruise? | The government housing premium for the past seven years (612 euros in all) is yours only if the money goes into housing; for contracts made before 2009 that condition did not exist.
A | account fee waiting | You can ask for the loan later, but each year of waiting we charge an account fee of 18 euros.
A | When can you kick us out of the contract if we just leave it? | When the savings have reached the full contract sum, or ten years after maturity, whichever is earlier, we may give notice.
A | We're off on a long trip and might not answer in time, is that a disaster? | Then we take it that you choose C. | You do not lose anything irrevocably: you may change to A or B with three months' notice.
A | Some "Hohenfels Direkt" phoned me about my contract. Genuine? | It has nothing to do with us.
A | I run my own buisness, what do I hand in instead of wage slips? | Your last three payslips each, or for the self-employed the last two tax assessments
A | paperwork for A compared with B | The enclosed loan application, signed by both of you | Extract from the land register, no older than three months | For B a signature on the back of this letter will do, also of both of you.
A | Is the loan paid out in one go? | Payment is made in instalments as the work goes on, the first one at once.
A | why is Mr Färber our adviser now and not Mrs Kolb | He takes over the region from Mrs Kolb, who retired in June.
N | How many euros of our balance are interest?
N | Why was there a break of seven months in 2020?
N | how much did we put in each month
N | What rate do banks ask at present?
N | What is Mr Färber's telephone number?
N | Has the firm calling itself Hohenfels Direkt been reported to the police?
N | Can we split it, half savings now and the other half left to earn interest?
N | Is tariff Classic 5 better than the Flex tariff?
N | what happens to the loan if one of us dies
N | We're thinking of divorce. Can the contract be put in only one name?
N | minimum fire insurance cover
N | What does the credit check look at?
N | How long has Mrs Trost worked for the Bausparkasse?
N | Could our son take over the contract and use it to buy a flat abroard?
N | Is tax due on the bonus interest?
F | Why do we have to pay for extra repayments?
F | Why does possibility D run for only five years?
F | why is the bonus interest lost when we give up the loan
F | Why will silence be treated as choosing B?
F | What did Mrs Kolb calculate for us in August?
O | how do bees make honey
O | What's a good beginner's exercise for the lower back?
