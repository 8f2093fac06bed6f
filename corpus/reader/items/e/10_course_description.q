A | How many credits is HYD-214 worth? | Credits: 7.5
A | Can I write the exam in Danish? | Language: English; the written exam may also be answered in Danish
A | When can I catch the secretary in person? | Secretary: Lone Brix, room B 2.17, open Monday to Thursday 9:00 to 12:00
A | In which weeks will we learn about pumping tests? | Part two (weeks 10 to 15) deals with wells and pumping tests.
A | difference between porosity and permeability | Porosity is the share of a rock's volume that is empty space. Permeability tells how easily water passes through it.
A | Clay is full of holes, so why is it useless for a well? | Clay has a porosity of up to 50 percent but hardly lets any water through, because its pores are tiny; gravel, with 25 percent, is an excellent aquifer.
A | Which three clean-up methods are treated? | - judge which of three clean-up methods (pump and treat, reactive barrier, natural attenuation) suits a given case,
A | I've done chemistry CHE-120 rather than geology. Can I still get in? | Instead of GEO-110 we accept CHE-120, provided that you take our two-day rock workshop in January, which costs nothing.
A | What happens if too many people apply? | If there are more applicants than places, the mean grade in MAT-101 decides; four places are drawn by lot among those who miss the cut.
A | requirements for exchange students | Exchange students need 60 credits in a natural science and are admitted after students of our own faculty.
A | How long can I watch the lectures on video? | They are recorded, and the recordings stay online until the resit.
A | Does turning up for the exercises make any difference to passing? | Attendance is voluntary but strongly advised: last year 91 percent of those who came at least ten times passed, against 54 percent of the others.
A | I had the flu and missed one lab afternoon. What now? | One of them may be made up in week 21 if you were ill.
A | I've a two-year-old at home and can't be away for three days in May. Is there a way round the trip? | Compulsory; students with caring duties can do a written assignment of 3,000 words instead.
A | How much money should I take along on the excursion? | The university pays for coach and beds; bring 350 kroner for meals, boots and rain clothes.
A | What share of the grade is the field report? | Field report: 30 percent, in groups of four
A | If my reports are brilliant, can I pass with 35 points in the final? | You must reach at least 40 out of 100 points in the exam, whatever your other marks.
A | What am I alowed to bring into the exam? | In the exam a calculator without memory and one handwritten A4 sheet, on both sides, are allowed.
A | Penalty for late reports? | Late reports lose 10 points for every day begun and are refused after five days.
A | I passed with a poor mark. May I sit the resit to improve it? | You may sit the resit only if you failed the exam or were ill with a certificate; a better grade cannot be sought.
A | One of our four did nothing at all. Can we be marked separately? | Members of a group get the same mark, unless the group asks in writing for separate ones because the work was unequally shared.
A | Is the older 3rd edition good enough? | Required: Hollis and Brandt, "Water Below", 4th edition (560 kroner; the 3rd edition lacks the chapter on reactive barriers).
A | I own a MacBook. How can I use WellFit? | WellFit runs on Windows and Linux only. Mac users can work in computer room C 0.08.
A | Why was one of the lab afternoons scrapped? | In answer to last year's evaluation, in which 37 of 45 students took part and gave 3.9 out of 5, three things have been changed: the fifth laboratory afternoon was dropped as it repeated the fourth; reports now get written comments within two weeks; and the exercise groups were cut from 24 to 16 people.
N | What was the average grade in last year's exam?
N | Which room does Dr Hadid sit in?
N | When will the results of the 9 June exam be published?
N | Can I take HYD-214 as a guest student without a degree, and what's the fee?
N | rock workshop dates January
N | Who wrote the program WellFit?
N | What is the follow-up course in the third year?
N | I'm dyslexic. Do I get extra time in the four-hour exam?
N | Which hotel or hostel do we sleep at in Lyngby?
N | On which days are the laboratory afternoons held?
F | Why was a fifth laboratory afternoon added this year?
F | Why does the oral exam count for 50 percent?
F | Where in the autumn term timetable do the HYD-214 lectures fall?
F | Why are chatbots allowed to interpret the data?
O | How do I get chewing gum out of hair?
O | What are the symptoms of a gluten intolerance?
