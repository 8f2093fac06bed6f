A | What is the four-eyes rule? | Whoever starts a pay run cannot approve it as well (*four-eyes rule*).
A | I do all the admin on my own, nobody else can sign off. What then? | Firms with a single administrator may turn the rule off, in which case a code is sent to the owner's telephone every time.
A | auditor access duration | An auditor's access ends by itself after 30 days.
A | Can a bookkeeper approve a pay run? | | Bookkeeper | yes | yes | yes | no |
A | What becomes of hours that the team lead confirms too late? | What is not confirmed by then is paid with the following month.
A | payday falls on a sunday, when does everyone get their wages | If that is a Saturday or Sunday, on the Friday before.
A | Which changes does the draft mark? | It marks anything that differs by more than 15 % from the month before.
A | I signed off the run yesterday, then saw a mistake. It's the 23rd in the evening, can I still take it back? | After approval but before the 24th at 9:00: *Withdraw*, possible once a month.
A | We overpaid somebody massively. Will they be left with nothing next month? | More than 20 % of net pay is never taken back in one month; the rest is spread out.
A | Why is the tax adviser's code needed for last year's corrections? | A correction run for an earlier calendar year needs the tax adviser's release code, since the yearly statements have to be issued anew.
A | paid out vs banked overtime | It can be *paid out*, with a supplement of 25 %, or *banked*, hour for hour without it.
A | How many hours can the bank hold? | The bank holds at most 80 hours; whatever exceeds that is paid.
A | One of the lads has been off with flu since Monday, today's Wednesday, does he have to bring anything from the doctor? | Sick days one to three need no note. From the fourth the employee uploads one in the app; till then the days are shown as *open* and are paid nonetheless.
A | Why does Paywright send warnings about leave in October and January? | Paywright warns the person concerned on 1 October and 15 January, because without a warning it would not lapse.
A | What do I need in order to enter a new colleague? | For a new employee you need the tax number, the IBAN, the start date and the health insurer.
A | Could I erase someone who left in spring from the system altogether? | Deleting a person is not possible before ten years have passed, as the law asks us to keep records. You can *hide* them.
A | What do a payslip and a correction run cost in Start? | | Start | 12 € | 3.90 € | 8 € each | e-mail, 2 days |
A | Am I allowed to swich to a smaller plan in the middle of May? | You may move up at any time, down only at the end of a quarter.
A | Why do new bank details for staff not count straight away? | A change of an employee's IBAN takes effect only after 48 hours, and the employee is told by e-mail, for the commonest fraud is a forged request to change an account.
A | E-411 | - *E-411*: two contracts overlap in time. Close the older one first.
N | What is the emergency rate in per cent?
N | How long do I have to try Paywright before paying?
N | How do I cancel Paywright altogether, and with what notice?
N | What supplement is there for work on Sundays?
N | Which authenticator app do you recommend?
N | How do I restore a backup from last week?
N | What does E-120 mean?
N | max number of employees start plan
N | How is holiday pay worked out for somebody who leaves in the middle of the month?
N | Someone joined us in June, so she made no choice in January. Is her overtime paid out or banked?
N | Is Paywright cheaper than DATEV for a firm of ten?
N | Who gets the code if the owner is on holiday without a phone?
N | Until when must a sick note be uploaded at the latest?
N | since when are text mesages no longer accepted
N | How is an advance set off when the person quits before the next payday?
F | Why does the team lead see the salaries of the team?
F | Why are correction runs dearer in Full than in Start?
F | How do I withdraw a run for the third time in the same month?
F | Why is the money paid on the Monday after if the 25th is a Saturday?
F | What does the guide's table of public holidays say about the 26th?
O | Which planets have rings?
O | How do I knit a heel?
