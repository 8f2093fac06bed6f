A | From when am I in the fund after starting a new job? | You become a member on the first day of employment with one of the 46 firms that belong to the Fund, provided you are at least 18 and your contract runs for more than three months.
A | I only have a small job with 400 a month, am I in automatically? | People who earn less than 520 a month are not enrolled by themselves but may apply.
A | How long do I have to opt out? | If you do not want to be a member, you can opt out within six weeks of joining.
A | How much comes from me and how much from the boss? | You pay 4 % of your gross wages and your employer pays 6 %.
A | If I put in more out of my own pocket will my firm chip in more too? | If you go above 5 %, the employer adds a further 1 %; beyond that it does not match what you pay.
A | I inherited a bit and would like to put 1,000 in at one go, when can I? | Single payments of at least 250 are possible twice a year, in June and in December.
A | Do contributions go on during parental leave? | During parental leave the employer goes on paying its share for up to 14 months, while you pay nothing.
A | Which plan am I in if I never picked one? | Whoever makes no choice is placed in the Steady plan.
A | yearly charge Growth plan | Growth: 15 % bonds, 85 % shares, yearly charge 0.45 %. Average return over the last ten years: 6.3 %.
A | Compare the share of stocks in the Careful and the Steady plan. | Careful: 80 % bonds, 20 % shares, yearly charge 0.25 %. Average return over the last ten years: 2.1 %. | Steady: 50 % bonds, 50 % shares, yearly charge 0.35 %. Average return over the last ten years: 4.0 %.
A | Why is money moved out of the Growth plan as I get older? | From ten years before your planned retirement, savings in the Growth plan are moved step by step to the Careful plan, one tenth each year, so that a fall in share prices shortly before the end does less harm.
A | What does it cost to switch plans a second time in the same year? | Changing plan is free once a calendar year; each further change costs 20.
A | I'd love to stop work at 62. How much would I lose? | You can draw the pension from 61 on, but for each month before 66 it is cut by 0.4 %.
A | Is there an earlier exit for people who did nights for decades? | Members who have worked night shifts for at least 15 years can go at 63 without any cut.
A | How many months ahead must I aply? | Please apply at least four months before the month in which the pension is to begin.
A | Can I have it all in one payment instead of every month? | You can take up to a quarter of your savings as a lump sum. The rest is paid as a monthly pension for life on the 25th of the month. If the monthly pension would come to less than 40, we pay out everything at once.
A | Does the pension keep up with inflation? | Every January the pension is raised by the rise in prices, but by no more than 3 %.
A | conditions for disability pension | If you become unable to work before 61, you get a disability pension, on condition that you have paid in for at least five years and that our doctor confirms that you can work less than three hours a day.
A | My boyfriend and I never married. How can I see to it that he gets something if I die young? | Partners who are not married or registered get nothing by law, but you can name one person to receive your savings if you die before retirement; the form is called "Naming a beneficiary" (form 7).
A | My surname is Novak, which adviser is mine? | Our advisers Marta Lindqvist (surnames A to K) and Owen Pryce (L to Z) can be reached on 0470 88 12 12 from 8.30 to 16.00.
N | How many members does the Fund have?
N | What rate of tax will I pay on the pension once I draw it?
N | I live abroad in retirement, can the money go to a foreign bank account?
N | How much may I earn on the side while I draw the pension?
N | Who sits on the board of the Fund?
N | What happens to my savings if my employer goes bankrupt?
N | form number for opting out
N | My grandmother is looked after by me at home; are the years of caring counted?
N | Can I borrow against my savings to buy a house?
N | Does the Fund invest in coal or weapons?
N | When does my daughter's orphan money stop if she is still at university at 23?
N | In which month is the statement for pensioners sent out, and can I get it by e-mail?
N | Explain how the forecast of my pension is worked out.
N | What was the lowest yearly return the Growth plan ever had?
N | Do self-employed people have a way to join?
F | Why is the pension lowered in years when prices fall?
F | Why does the Careful plan have the highest yearly charge?
F | Why is a charge of 2 % taken off when I transfer to another employer's fund?
F | What share does the Balanced plan hold in property?
F | Why is the normal retirement age 68?
O | How do you get red wine out of a carpet?
O | What is the offside rule in football?
