A | How long does the paperwork after a call-out eat up at present? | A report takes a fitter 22 minutes on average and we write about 310 a month, while the mail takes the front office nine hours a week.
A | How much money is set aside for the unexpected? | What's left, 1,200, is kept back for surprises.
A | What would each person cost us monthly on a twelve-month deal later? | After the pilot the licence would be 19 pounds per head and month if we sign for a year, or 26 by the month.
A | When will it be decided whether we carry on? | 28 November: go or no-go meeting, three o'clock, in the canteen.
A | How soon is what I said into the handset wiped? | Recordings of your voice are deleted after 24 hours and the text after 60 days.
A | Why was the website bot shelved? | We looked at a third idea, a chat window on the website, and put it off till next year because a wrong answer about a stuck lift could hurt someone.
A | Why are the thresholds fixed ahead of time? | We have agreed on the bars beforehand, so that nobody can move them.
A | What will the hours gained be spent on? | The time we save is meant for the 70 overdue inspections.
A | Can I be forced to join in? | Being one of the eight is voluntary, and saying no won't be held against you.
A | May I snap a picture of the motor and upload it? | Photographs are out altogether during the pilot.
A | who do i moan to when it gets on my nerves | Rob Tull speaks for the fitters. If something annoys you, tell Rob, not the supplier.
A | The machine just called an unsafe elevator fine. Whom do I contact? | If it writes something dangerous, say a lift marked safe that isn't, ring Dev straight away on extension 31; he can switch it off for everybody within ten minutes, and it stays off until he and Rob have both agreed to turn it on again.
A | I'm off to a job at Fenwick Court. How should I do the paperwork there? | Two customers, the county hospital and Fenwick Court, have told us they don't want any of this, so their visits are written up by hand, no exceptions.
A | The app has crashed. What do I use instead? | If the program is down, write the report on the old form.
N | How many invoices a month does the front office sort out of the incoming mail?
N | Why have the county hospital and Fenwick Court told Bramley Lifts that they don't want any of this?
N | At what time do the two training afternoons on 18 September and 31 October begin?
N | What are the names of the other four of the eight fitters in weeks 7 to 10?
N | What is the name of the chair of the staff council to which Mrs Bramley has put it in writing?
N | What does clause 8 of the contract with the supplier say?
N | By when are the 70 overdue inspections to be done?
F | Why do the pilot's reports and mail have to go on or stop together?
F | Why does Quillon keep the whole set-up money if the pilot stops before week 4?
F | Why are all eight fitters using the program from week 3?
