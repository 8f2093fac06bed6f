A | What do people from outside Carrow pay for a card? | People from outside pay a yearly charge of 24.00.
A | My ID card doesn't show where I live, what else can I bring? | To join, bring an identity document and, if it does not show your address, a bill from the last three months.
A | From what age can a child have a card? | Children get a junior card from the day they are born; a parent signs for those under fourteen.
A | I'm sleeping on friends' sofas at the moment and have no papers. Could I still take out a book? | People without a fixed address receive a light card. | It allows two items at a time and the use of computers, and no proof is asked for.
A | How long can I keep a guitar from the library? | | Musical instruments | 8 weeks | 1 | 1 |
A | how many films at once | | Films and games | 1 week | 1 | 6 |
A | What does a red dot on a book mean? | Items marked with a red dot are for reading in the house only.
A | Why won't it let me extend my novel? | A renewal is not possible if somebody else has reserved the item, or if you owe more than 10.00.
A | How much does a reservation cost adults and children? | A reservation costs nothing for junior cards and 0.80 for all others.
A | I got the message that my book is waiting but I'm away until Sunday week. Will you keep it? | We keep a reserved item for seven days after the message has gone out; then it passes to the next person.
A | Explain why books on the shelf of one's own branch can't be reserved. | Items that stand on the shelf in your own branch cannot be reserved, because staff have no time to fetch them all; those in another branch can, and are brought by van on Tuesdays and Fridays.
A | Do I pay for an interlibrary order if the book can't be had? | It costs 3.50 for each order, even if the book turns out not to be available, and takes one to three weeks.
A | Why were late fees dropped for kids' books? | We stopped charging late fees for children's items in 2021, after a trial at Quay had shown that more books came back without them.
A | Compare the daily late fee for books with that for films. | For other items the fee is 0.20 a day for books and magazines, and 0.50 a day for everything else, up to a ceiling of 8.00 per item.
A | I never saw any e-mail warning me, do I still have to cough up? | It is a courtesy: the fee is due even if it did not reach you.
A | When is something treated as lost? | After 40 days the item counts as lost, and you receive a bill for its price plus 6.00 for handling.
A | A page ripped when my toddler grabbed it. Should I stick it together? | Tell us about damage; do not mend books yourself, since household tape ruins paper.
A | replacement card price junior | A new one costs 4.00, or 1.00 for juniors.
A | Why can't I get e-books with a light card? | Light cards and institutional cards do not include e-books, as the publishers' licence covers persons with a registered address only.
A | Can I find out what my fifteen-year-old has been borrowing? | We give no information about loans to third parties, parents of over-fourteens included.
N | When is the Central Library open on Saturdays?
N | Which days does the book bus come to the outlying villages?
N | How many books does the Central Library hold?
N | What does printing a page on the computers cost?
N | Can I hand back at Eastgate what I borrowed at Thornhill?
N | I moved house last month, how do I let you know my new address?
N | Which instruments can be borrowed?
N | forgotten PIN reset
N | How many items may an institutional card borrow?
N | Which devices do I need for reading the e-books, does my old Kindle work?
N | Who decides on a complaint against an exclusion?
N | Is there a quiet room where one can study until late?
N | Do the libraries accept gifts of old books in good condition?
N | What is the fine for a musical instrument that is returned with a broken string?
N | How many people hold a junior card in Carow?
F | Why do e-books incur late fees after 21 days?
F | How do I get the second renewal for a magazine?
F | Why did the trial at Millfield show that fees bring books back?
F | What does rule 12 say about drones?
F | Why do light cards allow twenty items?
O | How do you treat a bee sting?
O | What is the difference between a viola and a violin?
