A | How many schemes had gone beyond what was granted before the shake-up? | An audit by the consultant Ingrid Sølvberg found that 23 of 40 projects had overrun their budget, by 31% on average, and that no two departments meant the same thing by "finished".
A | Do the five experts run anything on their own? | The bureau advises and trains; it does not lead projects itself.
A | Why is the step-by-step approach good for big civil structures? | The method suits bridges, tunnels and anything else where changes late in the day are dear, because concrete cannot be poured twice.
A | We were turned down at the checkpoint. How long have we got to fix things? | If a gate is refused, the team has 20 working days to remedy the faults; after a second refusal the matter goes to the city director.
A | Why are their iterations longer than what others do? | Nordhaven uses sprints of three weeks, longer than the two weeks common elsewhere, because many staff work part time.
A | Who sets priorities for what gets made? | The product owner decides what is built and in which order.
A | can a curious outsider sit in on the look-back session? | - the retrospective, at which the team discusses its own way of working and which outsiders may attend only by invitation.
A | Is it OK to rank my group against another by effort totals? | The office forbids comparing the points of two teams, as each team has its own scale.
A | How often has an iteration been called off halfway? | Only the product owner may cancel a sprint, and has done so twice since 2019.
A | How much faster do broken lights get mended now? | The lamp team cut its median lead time from 19 to 8 days within a year, without extra staff.
A | Mine costs just 60,000. What paperwork do I need? | Projects under 100,000 crowns need no method at all, merely a one-page outline and a named person in charge.
A | I'd like to be the one who clears obstacles. What would my unit pay to have me qualified? | The Scrum master course takes three days and costs the department 9,400 crowns; the waterfall course takes five days and costs 14,200 crowns.
A | After how long do I need to renew my qualifcation? | Certificates are valid for four years, except the introductory one, which does not expire.
A | Why can bosses no longer show up at the morning get-together? | The staff council complained in 2021 that daily stand-ups were being misused as a check on attendance. | Since then, line managers have been barred from them.
N | How long is a gate meeting with the project owner and the quality officer at Nordhaven?
N | In which year did the factories of Toyota begin to call up new parts with cards?
N | By how many days did the IT help desk cut its median cycle time within a year?
N | What did the audit by the consultant Ingrid Sølvberg cost the council?
N | at what time is the sprint review, at which the result is shown to users?
N | How many mixed forms were allowed by the bureau on application since 2019?
N | My department pays for the coach who visits the team on six mornings. What does the coach cost?
F | Why does the Scrum master give orders to the developers?
F | Why is lead time always shorter than cycle time?
F | Why does the bureau recommend waterfall if the requirements are unclear?
