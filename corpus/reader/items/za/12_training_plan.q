A | How long does the training last? | The plan lasts 26 weeks.
A | Will I be allowed to do eye tests at the end? | At the end of it you will be able to serve a customer from the greeting to the final fitting, with the exception of eye tests, which only optometrists may carry out.
A | I don't get along with the person who was put in charge of me. Can I swap? | You cannot choose your mentor, but you may ask Ludmila Crane for another one, once, without giving a reason.
A | Why does Ludmila want to read what beginners write each Friday? | Ludmila reads them because newcomers notice what we have stopped seeing; the coat hooks by the door are due to such a page.
A | acetate warming | Acetate is warmed for 30 seconds at 80 degrees, metal is bent cold, titanium is not bent by you at all.
A | What must I do to pass the test in week 10? | Test in week 10: fit five frames in 45 minutes, of which four must pass.
A | am I fired if I mess up the fitting exam a second time | The test may be repeated after two weeks; a second failure leads to a talk and not to the door.
A | What is a varifocal lens? | A varifocal lens is one whose power changes gradually from top to bottom.
A | Can someone wear the desk type behind the wheel? | An office lens does something similar, though only from arm's length to about four metres, and must therefore never be sold for driving.
A | He measured 63 and she measured 65 between the eyes. What next? | The distance between the pupils is measured twice, by two people; if the results differ by more than one millimetre, there is a third measurement.
A | Who pays for the lunch in Sund? | The firm pays for the train and the lunch; bring sturdy shoes.
A | When can I knock something off the price without asking anybody? | You may grant discounts of up to 10% by yourself from week 20 on.
A | Why was commission abolished? | Selling is not rewarded by commission, as we had that until 2015, and customers came away with coatings they did not need.
A | How does my number of appointments compare with that of an experienced assistant? | You are given your own appointments: no more than eight a day, whereas experienced assistants have twelve.
A | What are the parts of the final test and how often can they be repeated? | a) a written paper of 50 questions, 60 minutes, 35 right answers needed | b) a practical part: take measurements and fit a pair of varifocals | c) a conversation with a test customer, played by someone from the other branch | A failed part can be repeated twice, within three months.
A | pay before and after passing | During the training you earn 2,150 a month, after passing 2,480.
A | quiet time for my books in tarn? | Two hours a week are set aside for reading, in Holm on Tuesday mornings, in Tarn on Thursday mornings, when the shops are quiet.
A | I've had an offer elsewhere and would quit half a year after the exam. Which sums would I have to hand over, pliers and courses? | The textbook is lent to you; the tools are yours to keep if you stay for a year after the test, otherwise you pay 90 for them. | Anyone who leaves within twelve months of passing repays a third of the cost of the outside courses, not more than 400 in all.
A | I used to repair watches for a living, can I be spared some of this? | Trained goldsmiths and watchmakers may skip weeks 5 to 10 if they pass the test of week 10 on their second day.
A | part-time maximum duration | Those who work part-time take longer in proportion, but at most 40 weeks.
N | What does the course with Bram Ostrow cost?
N | Who corrects the written paper of the final test?
N | When is the textbook to be given back?
N | How many customers a day do I serve in weeks 17 to 22?
N | Why do children have to be served together with Hanneke Vries?
N | Is the branch in Tarn bigger than the one in Holm?
N | At what temperature is titanium bent by those who may do it?
N | I failed the final part with the test customer three times now. Is it over for me?
N | How many weeks would someone on half hours take for the lens part alone?
N | How much does a mentor get paid on top for looking after a newcomer?
N | length of Hanneke Vries's afternoon course in hours
N | I was off with flu for eight days, how am I supposed to catch up on what I mised?
N | Which part of the final test do most people fail?
N | do trained goldsmiths earn more during the training
N | What became of the other three who didn't finish?
F | Why does the written paper count double in the final mark?
F | Why is the pupil distance measured by only one person?
F | Why did the firm introduce commission in 2015?
F | What happens in week 30 of the full-time plan?
F | Why do experienced assistants have fewer appointments than beginners?
O | Which mushrooms grow under birch trees?
O | How do I reset a garage door opener?
