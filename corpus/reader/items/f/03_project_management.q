A | Why did Nordhaven introduce a common framework? | An audit by the consultant Ingrid Sølvberg found that 23 of 40 projects had overrun their budget, by 31% on average, and that no two departments meant the same thing by "finished".
A | Does the project bureau run projects? | The bureau advises and trains; it does not lead projects itself.
A | Did the reform do any good as far as money is concerned? | By 2023 the share of projects over budget had fallen from 58% to 22%.
A | phases of the waterfall method in order | In the waterfall method the work passes through phases that follow one another: requirements, design, construction, testing and handover.
A | Our approval meeting just said no for the first time. How long have we got to sort things out? | If a gate is refused, the team has 20 working days to remedy the faults; after a second refusal the matter goes to the city director.
A | Who has to be present at a gate meeting? | At Nordhaven, a gate meeting needs the project owner, the quality officer and at least one representative of the future users.
A | what is the weakness of waterfall | Its weakness is that users see the result only at the end.
A | explain critical path | The critical path is the longest chain of tasks that depend on each other; a delay of one day on it delays the whole project by one day.
A | What does slack mean? | Tasks off the critical path have slack, that is, they may slip without harm up to a certain point.
A | Why are the sprints here longer than in most other places? | Nordhaven uses sprints of three weeks, longer than the two weeks common elsewhere, because many staff work part time.
A | Can the scrum master tell me what to do? | The Scrum master removes obstacles and guards the rules, but gives no orders.
A | In which order should things get built, and who's got the say in that? | The product owner decides what is built and in which order.
A | How many developers are in a team? | The developers, between four and nine of them, decide how the work is done.
A | I'm from another department and would love to sit in when the team talks about how it works together. May I? | the retrospective, at which the team discusses its own way of working and which outsiders may attend only by invitation.
A | maximum length of sprint planing | sprint planning, at most 6 hours;
A | Team Red does 40 points and team Blue only 25. Is it fair to say that Red works harder? | The office forbids comparing the points of two teams, as each team has its own scale.
A | Who can call off a sprint halfway through? | Only the product owner may cancel a sprint, and has done so twice since 2019.
A | Where does Kanban originally come from? | Kanban comes from the factories of Toyota, where cards called up new parts.
A | What is the difference between lead time and cycle time? | The two figures to watch are lead time, from the request to delivery, and cycle time, from the beginning of the work to delivery.
A | street lamp repairs before and after Kanban | The lamp team cut its median lead time from 19 to 8 days within a year, without extra staff.
A | We run something tiny for about 60,000 crowns. Do we really have to go through all this method business? | Projects under 100,000 crowns need no method at all, merely a one-page outline and a named person in charge.
A | Which is dearer, the Scrum master course or the waterfall course? | The Scrum master course takes three days and costs the department 9,400 crowns; the waterfall course takes five days and costs 14,200 crowns.
A | How is Kanban taught? | Kanban is taught on the job, by a coach who visits the team on six mornings.
A | Is my boss allowed to turn up at our quarter-past-nine huddle? | The staff council complained in 2021 that daily stand-ups were being misused as a check on attendance. | Since then, line managers have been barred from them.
N | How much does the Kanban coach cost?
N | Who heads the project bureau?
N | How long may the retrospective last?
N | I passed the Scrum master course almost four years ago. What do I have to do to get my certificate renewed?
N | which software does the office use for its Gantt charts
N | How many street lamps does the lamp team repair in a year?
N | Why were the two sprints called off?
N | Can one person be both product owner and Scrum master?
N | limit on work in progress at the IT help desk
N | We have got several jobs fighting over the same three colleagues. How does the office settle who gets them first?
F | Why is the Scrum master course longer than the waterfall course?
F | What does the bureau say about PRINCE2?
F | Why does Kanban prescribe a flow manager role?
F | Why did the share of projects over budget rise after 2019?
O | Which vaccinations does a kitten need?
O | How do I get red wine out of a carpet?
