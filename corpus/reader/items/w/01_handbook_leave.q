A | How many days off a year does a full-timer get? | Full-time staff have 25 days plus the bank holidays.
A | I've been here eleven years now, what do I get on top of the basic allowance? | After five years' service you gain one extra day, and after ten years a further two.
A | My mate and I run the same machine and both fancy the second week of May. Who wins? | If two people from the same press want the same week, the one who asked first gets it, except in August and in the week before Christmas, when it goes by turns so that parents are not always the ones who miss out.
A | What does "working day" mean? | "Working day" means any day on which you are rostered, Saturdays included.
A | holiday carry over deadline | You may carry over up to five days, and they must be used by 30 June.
A | Can I get money instead of the days I haven't taken? | We do not pay out unused holiday except when someone leaves the company.
A | Why do late shift people have to phone earlier? | Ring the absence line before your shift starts: an hour before on early shift, two hours before on late shift, since replacements are harder to find in the afternoon.
A | do i have to tell the boss what illness ive got | Tell us roughly how long you expect to be away; you need not say what is wrong with you.
A | From when do you want something from my GP? | From the eighth day we need a doctor's note.
A | Is sick pay better after three years than after one? | From six months to two years you get four weeks at full pay; after two years, eight weeks at full pay and then four at half.
A | I've had three lots of time off since spring because of my disability, will I be hauled in for a review? | Three separate absences in six months lead to a formal review, but absences connected with pregnancy or a disability are not counted.
A | What is the purpose of the return talk? | Its purpose is to see whether the job needs adjusting.
A | My gran passed away on Sunday. How long can I stay home with pay? | Compassionate leave is five paid days on the death of a partner, child, parent or sibling, and two for a grandparent or parent-in-law.
A | What is time off for dependants? | Time off for dependants, meaning a sudden problem such as a childminder who doesn't turn up, is unpaid after the first day.
A | dentist during shift paid | Dentist and doctor: book outside your shift if you can. If you cannot, up to two hours per visit are paid; the rest is made up or taken as holiday.
A | Snow blocked my road but the factory was running. Do I lose money? | Bad weather: if the site is open and you cannot reach it, take holiday or unpaid leave.
A | Difference between a sabbatical of four months and one of six as regards my old job | Your job is kept open if the break lasts no longer than four months; after a longer one we promise a job at the same grade, not the same one.
A | Why only two people on a long break at the same time? | No more than two people may be away on sabbatical at once, because we train covers for each press ourselves and that takes about nine weeks.
A | What are all the steps if I think a leave decision is unfair? | Talk to your line manager first. If that doesn't settle it, write to Denise within ten working days; she decides together with a member of the works committee. | Her decision can be taken to Hugh Merridew once, and his word is final.
A | advance notice for leave | For one to three days, ask at least a week ahead; for anything longer, four weeks. | Apply in writing to the managing director, Hugh Merridew, at least six months ahead.
N | How long before a jury service must I warn my shift lead?
N | Who holds the return talk for Denise Okafor when she has been ill herself?
N | When did the works committee agree the change in paternity leave?
N | How much is statutory sick pay per week?
N | Is the Rotaly app quicker than the blue form?
N | What number is the absence line on?
N | Who decides whether the Corby site is closed because of bad weather?
N | What happens if my manager doesn't answer my holiday request within the five days?
N | compassionate leave aunt or uncle
N | Do I build up holiday while I'm away on a sabbatical?
N | How is the turn decided for the week before Christmas when both people are new?
N | I fell ill in the middle of my booked fortnight in Spain, do I get those days back?
N | Are the ten days for carers deducted from the holiday entitlement of part timers?
N | Is the paternity leave at Merridew longer than at other label printers?
N | What proof do I need for my volunteering day?
F | Why does early shift have to ring two hours before and late shift only one?
F | What does section 4.9 say about working from home?
F | Why was paternity leave shortened to three weeks?
F | Why does Denise Okafor have the final say when someone appeals?
F | Why can sabbaticals be taken after only four years of service?
O | How do I remove limescale from a kettle?
O | Which planet has the most moons?
