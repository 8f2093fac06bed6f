A | Why do so many people quit so soon? | They named feeling alone on the round, and not knowing whom to ask.
A | Did the pilot scheme do any good? | The plan below was drawn up in 2022 after a trial in the North team, where early leavers fell from nine to three in a year.
A | How long does the police clearance usually drag on, and do I have to fork out for it? | The criminal record check takes two to four weeks and is paid for by us.
A | All my documents are in bar the police one. What can I do in the meantime? | If it is the only paper missing, the new colleague may begin with the classroom days but not with visits.
A | Can I be forced to look after a rookie? | Nobody is made a mentor against their will.
A | What do I earn on top for taking someone under my wing? | The mentor gets an allowance of 60 pounds a month for three months.
A | Do I have to buy my own footwear? | Shoes are not provided; they must be closed and washable.
A | how hot should i launder my uniform | Tunics are washed at home at 60 degrees.
A | What score do I need in the exam about drugs? | Medicine must be passed with 90 percent, the others with 70.
A | I've flunked the pills exam a second time. Is that the end for me? | A failed test can be repeated once in the following week; whoever fails medicine twice may do visits without medicine for three months and then try again.
A | How many homes will I be sent to when I'm first let loose by myself? | In week 4 the newcomer goes alone, but on a short round of no more than six visits, all of them to clients who are already known from weeks 2 and 3.
A | I've been here two months and it's not for me. How much warning must I give? | Until then, either side may give notice of one week; afterwards it is four weeks.
A | Why isn't everything on the checklist expected to be ticked off by the fifth month? | Thirty must be signed by week 6 and all of them by the end of month 5, except for the stoma and catheter items, which need a separate course from the district nurse.
A | I gave somebody the wrong tablet. Will I be sacked for it? | It will not end a probation by itself; hiding it will.
N | How many mentors work at least 24 hours a week at Rosewell?
N | How many questions are in the short test with which each day ends?
N | Which phone does Priya Holt hand out with the Rounds app at the front desk?
N | What is the full hourly rate at which classroom days and accompanied rounds are paid?
N | Which five groups do the 42 items of the skills list fall into?
N | Who teaches lifting and moving in the classroom in Mill Lane on Monday?
N | How much does the office pay for the vaccination against hepatitis B?
F | Why does the staff card open the medicine room but not the office?
F | Why does the newcomer do the work in week 2 and only watch in week 3?
F | Why may carers who bring a nursing diploma skip Tuesday of week 1?
