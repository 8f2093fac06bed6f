A | What share of those who leave go in the first six months? | Four out of ten carers who leave us do so in the first six months.
A | What reasons did people give for quitting so early? | They named feeling alone on the round, and not knowing whom to ask.
A | What was the result of the trial in the North team? | The plan below was drawn up in 2022 after a trial in the North team, where early leavers fell from nine to three in a year.
A | Which papers must be in before anyone is let near a client? | No one may visit a client before these four papers have arrived: the criminal record check, proof of the right to work, two references, and the vaccination record for hepatitis B.
A | My police check hasn't come back yet but all else has. Can I start anyhow? | If it is the only paper missing, the new colleague may begin with the classroom days but not with visits.
A | Who pays for the criminal record check and how long does it take? | The criminal record check takes two to four weeks and is paid for by us.
A | who can be a mentor conditions | A mentor has been with us for a year or more, works at least 24 hours a week and wants to do it.
A | How much extra do I earn if I take a newcomer under my wing? | The mentor gets an allowance of 60 pounds a month for three months.
A | Does the staff card open the medicine room? | the staff card, which opens the key safe and the office but not the medicine room
A | Do I have to buy my own work shoes? | Shoes are not provided; they must be closed and washable.
A | On which day of week 1 is dementia taught? | Week 1 is spent in the classroom in Mill Lane: lifting and moving on Monday, medicine on Tuesday, infection and hygiene on Wednesday, dementia on Thursday, and record keeping on Friday.
A | I got 80 percent in the medicine test, is that enough? | Medicine must be passed with 90 percent, the others with 70.
A | What becomes of somebody who flunks the pills exam a second time? | A failed test can be repeated once in the following week; whoever fails medicine twice may do visits without medicine for three months and then try again.
A | What is the difference between week 2 and week 3? | In week 2 they only watch and help. | In week 3 the roles are turned round: the newcomer does the work and the mentor watches.
A | How many people will I have to see when I first go out by myself? | In week 4 the newcomer goes alone, but on a short round of no more than six visits, all of them to clients who are already known from weeks 2 and 3.
A | Who takes part in the third talk? | The third, before the end of the fifth month, is with the team leader and Leopold Banks, and decides whether the person stays.
A | notice period during and after probation | Until then, either side may give notice of one week; afterwards it is four weeks.
A | Why are the stoma and catheter items not due by the end of month 5? | Thirty must be signed by week 6 and all of them by the end of month 5, except for the stoma and catheter items, which need a separate course from the district nurse.
A | I'm a trained nurse, which lessons can I leave out? | Carers who bring a nursing diploma skip Thursday and Friday of week 1, though not Tuesday.
A | Will a new carer be dismised for giving a wrong medicine? | It will not end a probation by itself; hiding it will.
N | What is the hourly rate for a newcomer?
N | How many carers started last year?
N | My name badge has the wrong spelling, where do I get a new one?
N | Who teaches the lifting and moving day?
N | What are the five groups of the skills list called?
N | I lost the phone with the Rounds app on the bus, must I pay for it?
N | How long does each classroom day last?
N | When does the district nurse hold the catheter course?
N | Can I see my own references?
N | tunic sizes and colours
N | I have a school-age child. Can I ask for rounds only in the mornings from the start?
N | Why was the North team chosen for the trial?
N | Who keeps the signed skills list once it is complete?
N | What does the newcomer do when a client refuses to let them wash him?
N | Does the vacination record have to cover influenza and covid too?
F | Why do mentors have to look after two newcomers at once?
F | Why is the second talk held with the managing director?
F | Why is the classroom week paid at half the hourly rate?
F | Why do newcomers go alone already in week 2?
F | How does a person appeal against being made a mentor against their will?
O | How do I remove candle wax from a carpet?
O | In which year did the Titanic sink?
