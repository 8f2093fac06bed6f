A | How many training days a year does each person have? | Each of our 44 people therefore has at least five training days a year on working time.
A | I only used two of my days, are the others gone? | Unused days do not lapse; up to three can be carried into the next year.
A | budget per head crew leader vs others | The budget is 1,400 euros a head, travel included, and 2,200 for crew leaders.
A | Which courses must a helper do? | Compulsory courses: harness and rescue (one day), first aid (one day), ladder and lift (half a day).
A | What should a fitter be able to do at step 2? | Goals: fits an array of 20 panels with one helper in two days, lays strings, reads a string plan.
A | I've been here for twenty months and would like to run my own crew. Is that too soon? | **Step 3: Crew leader.** At the earliest after two years.
A | How many jobs must I lead while someone watches before I'm given my own people? | A crew leader must have led three sites under the eyes of another before taking a crew of their own.
A | How much more do I earn when I go from fitter to crew leader? | With each step the hourly wage rises: by 1.50 euros from step 1 to 2, and by 3.20 euros from step 2 to 3.
A | When is the rise paid? | The rise is paid from the month after the last course has been passed.
A | In which months is the DC training held and how many places are there? | It is held in our own hall by Dario, with six places, in September, January and May.
A | What is taught on the second day? | On day 1 we deal with the dangers of direct current, on day 2 with plugs, crimping and strings, and on day 3 with finding faults.
A | I had 22 questions right, is that a pass? | The examination consists of a written part of 30 questions, of which 24 must be right, and a practical part: crimp ten plugs, none of which may be pulled off by 200 newtons.
A | Must I sit the written part again if I only failed the plugs? | Whoever fails one part need repeat only that part, after two weeks at the earliest.
A | How is the blue card renewd? | The blue card is valid for three years and is renewed by a half-day without an examination.
A | Why was the time for crimping doubled? | All three who failed stumbled over the plugs, not over the questions. So we have doubled the practice time for crimping, from two hours to four.
A | Why does sales have a half day on subsidies each spring? | subsidies (half a day every spring because the rules change each January)
A | What came of sending the salespeople up on the roof? | Complaints about promises that could not be kept have halved since sales go along.
A | I found a 420 euro class at the chamber, whose yes do I need? | Anyone may propose a course. Dario decides up to 500 euros, Mathis above that.
A | If I quit ten months after my master's exam, what do I owe? | In return you stay for two years after the examination. If you leave earlier, you pay back one twenty-fourth for each missing month, unless we dismiss you for reasons that do not lie with you.
A | Why are most courses held in winter? | We prefer short courses in winter, when little is built: 70 percent of all course days lie between November and March.
N | What is the hourly wage of a helper?
N | Who teaches the tiles and slates course?
N | Where is the first aid day held?
N | I have trouble with reading, can I take the thirty questions orally?
N | How much does the Helion program cost a year?
N | How long does the full-time course in Kassel last?
N | apprenticeship solar fitter school days
N | Does the second try at the DC exam cost anything, and who pays?
N | Who are the two people on the master's course at present?
N | I fitted solar panels for six years in Poland, could I skip step 1?
N | Is a certificate given after leading a crew?
N | How much does a place on the course about law of building sites cost?
N | Which inverters did we fit in 2019?
N | My childcare ends at three. Can I do the leading course in half days over a longer time?
N | In which years were the 38 vidoes made?
F | Why does the blue card have to be renewed with an examination?
F | Why did all those who failed stumble over the written questions?
F | Why do accounts staff have to spend two days on the roof?
F | What must a step 4 site manager be able to do?
F | Why are compulsory courses called off with fewer than four registrations?
O | Why is the sky red at sunset?
O | How do I descale a fish without a special tool?
