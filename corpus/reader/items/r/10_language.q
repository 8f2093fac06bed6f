A | Which languages do you teach? | Courses are offered in Spanish, Italian, German, Japanese and English.
A | difference standard and intensive course | A term has twelve weeks, with one evening of 90 minutes (standard) or three mornings of two hours (intensive).
A | Only five people signed up for my class. Will it take place at all? | Groups have six to eleven learners; a group of four or five goes ahead with lessons cut to 70 minutes at the same price.
A | How long does the placement test take? | The placement test is free and takes 35 minutes; beginners do not need it.
A | Everyone in my class is miles ahead of me. Can I swap to an easier one? | If the level turns out wrong, you may change groups in the first three weeks without charge.
A | How much is an intensive course in Japanese? | | Japanese | £260 | £820 |
A | price standard Italian | | Spanish, Italian, German | £210 | £690 |
A | Why is English for newcomers cheaper than the rest? | English for newcomers is cheaper because the city pays half.
A | From when can I be sure that I have a seat? | A place is certain only when a deposit of £50 has arrived; the rest is due one week before the first lesson.
A | I can't pay for the mornings course all in one go. Is there another way? | Payment in three parts is possible for intensive courses and adds £15.
A | Do pensioners get a reduction on intensive courses? | Those who enrol more than six weeks ahead save 8 per cent; pensioners and the unemployed save 20 per cent on proof, but only in standard courses.
A | My new job starts soon and I have to pull out, three weeks before the first evening. What do I lose? | Up to 14 days before the start you get everything back except a handling fee of £20.
A | I told my teacher I won't be coming any more. Is that enough? | Withdrawals have to be made in writing; staying away does not count as withdrawing, and telling the teacher does not either.
A | How often can I make up missed lesons? | Lessons that you miss can be made up in a parallel group, twice a term at most.
A | Why are lessons not recorded? | Recordings of lessons are not made, because learners speak more freely without them.
A | What do I need for a certificate with the remark "with success"? | A certificate is given to those who have attended 80 per cent of the lessons; the remark "with success" needs the final test as well.
A | How much is a block of ten private lessons, and how long is it valid? | Blocks of ten cost £410 and must be used within five months.
A | By when must I call off one-to-one teaching on a Monday? | Lessons cancelled later than 24 hours ahead are charged in full; for Monday lessons the limit is Friday at noon.
A | My wife would like to sit in beside me at the screen. Is that all right? | Links must not be passed on, and a second person in front of the camera counts as a second learner.
A | From what age do you take children in Japanese? | Children are taken from the age of nine, and in Japanese from twelve.
N | What does the final test cost?
N | On which evenings does the standard course in German take place?
N | Do the teachers all speak the language as their mother tongue?
N | price of an online course
N | Can I do just a trial lesson before I make up my mind?
N | Which textbook is used for Italian beginners?
N | Which software are the online lessons held with?
N | How many terms does it take to get from beginner to the next level?
N | Do you run courses in the summer holidays, when I have time off work?
N | Why is Japanese dearer than Spanish?
N | What qualifications does Rosalba Quint have?
N | How long is a voucher for missed lessons valid?
N | I'm in a wheelchair. Can I get to the classrooms?
N | Will my boss get an invoise made out to the firm if he pays for me?
N | How many children may be in one group of young learners?
F | Why are online groups larger than the groups in the building?
F | Where can I watch the recordings of the lessons I missed?
F | Why do beginners have to take the placement test twice?
F | How do I book a telephone lesson?
F | Why do private lessons for two cost less than for one person?
O | What is the speed of light?
O | How do I get wine stains out of a carpet?
