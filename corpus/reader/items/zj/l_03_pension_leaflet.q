A | What slice of my salary goes into the pot? | You pay 4 % of your gross wages and your employer pays 6 %.
A | How long do I have to say I'd rather not join? | If you do not want to be a member, you can opt out within six weeks of joining.
A | at what age can i stop working at the earliest | You can draw the pension from 61 on, but for each month before 66 it is cut by 0.4 %.
A | On which day does the money reach retired people? | The rest is paid as a monthly pension for life on the 25th of the month.
A | What's the price of switching strategy a second time this year? | Changing plan is free once a calendar year; each further change costs 20.
A | Why is my money shifted out of equities as I get older? | From ten years before your planned retirement, savings in the Growth plan are moved step by step to the Careful plan, one tenth each year, so that a fall in share prices shortly before the end does less harm.
A | How does the tax side work out, today and in old age? | Contributions are taken before tax, which means that you pay less income tax now but are taxed on the pension later.
A | How can my girlfriend inherit something if we never tie the knot? | Partners who are not married or registered get nothing by law, but you can name one person to receive your savings if you die before retirement; the form is called "Naming a beneficiary" (form 7).
A | I've been a night nurse for 17 years. Is there any perk for folks like me? | Members who have worked night shifts for at least 15 years can go at 63 without any cut.
A | I'm off on a year-long sabbatical. Will anything be put aside for me meanwhile? | During unpaid leave for other reasons no contributions are made.
A | If the cost of living drops, will I receive less? | It is never lowered, even when prices fall.
A | We're splitting up after twelve years. Who gets what? | On divorce, the savings built up during the marriage are shared equally, unless you have agreed otherwise before a notary.
A | Where does my cash end up if I never pick an option? | Whoever makes no choice is placed in the Steady plan.
A | I'm leaving for a rival company. How many weeks till my pot is over there? | A transfer takes about eight weeks and costs nothing.
N | How many members work in the 46 firms that belong to the Fund?
N | How long is the trial period after which apprentices join?
N | How much does the doctor charge to confirm that you can work less than three hours a day?
N | why do only 46 firms belong to the fund
N | How long do you have to wait for an appointment on a Wednesday at the office on Tannery Lane?
N | I have moved to another town. How do I give the Fund my new address?
N | By how much were pensions raised last January?
F | Why does the Careful plan have a yearly charge of 0.45 %?
F | How long does each child under 21 get 60 % of the pension?
F | If I wait until 70, by how much is the pension cut for each month beyond 66?
