A | How long does the training last? | and if I'm off sick for three weeks in between? | Illness of more than ten working days extends the plan by the time lost.
A | I don't get along with the person who was put in charge of me. Can I swap? | who can be one of those anyway, the youngest trainee? | Your mentor is a colleague with at least two years in the shop.
A | What must I do to pass the test in week 10? | What if I don't make it? | The test may be repeated after two weeks; a second failure leads to a talk and not to the door.
A | What are the parts of the final test and how often can they be repeated? | do they all count the same? | Part b counts double in the final mark.
A | I used to repair watches for a living, can I be spared some of this? | And the goldsmith who's starting with me? | Trained goldsmiths and watchmakers may skip weeks 5 to 10 if they pass the test of week 10 on their second day.
N | Who pays for the lunch in Sund? | How do we get there, which train?
N | Why was commission abolished? | Did anyone leave because of it?
N | quiet time for my books in tarn? | can I read at home instead?
N | acetate warming | What happens if it gets too hot?
N | pay before and after passing | is that before tax?
N | How does my number of appointments compare with that of an experienced assistant? | Why was theirs cut from fifteen?
A | What is a varifocal lens? | a boy of seven just walked in with his mum, can I look after him on my own? | Children under ten are served only together with Hanneke Vries until you have attended her afternoon course.
A | I've had an offer elsewhere and would quit half a year after the exam. Which sums would I have to hand over, pliers and courses? | How many people have dropped out of this so far? | Over the last six years 31 people began the training and 27 finished it; of the four others one became a baker, and brings us rolls.
