A | I teach one person at a time as a self-employed tutor, what's the rate? | Freelance teachers are paid by the lesson, £27 for groups and £33 for single pupils.
A | My two daughters both want to sign up, how much do we save? | Brothers and sisters have a tenth off.
A | How many pages a month does the copier in the hall allow? | Photocopies at home are not refunded; the copier in the hall allows 300 pages a month.
A | I've been here seven weeks and want to swap to another class, is there a charge? | A pupil may change group once in the first two weeks free of charge; after that it costs £15.
A | How long are my grades stored before you shred them? | Pupils' marks are kept for four years and then destroyed.
A | I wake up with a fever, until what hour can I let you know? | Write to the cover line by 7.00.
A | How often do you practise evacuating? | Drills take place twice a term.
A | When do freelance teachers have to send their invoice? | Freelance teachers send their invoice by the 25th and are paid on the 5th.
A | Which volume is better for people who attend every weekday? | For intensive courses use "Open Door".
A | What is the difference between "Bridges" and "Open Door" in grammar and pace? | "Bridges" goes slowly, has much grammar and an answer key at the back; it suits evening groups who meet once a week. | "Open Door" is built on talk and film clips and takes for granted that pupils come at least three times a week.
A | I'm a receptionist and fancy skiing in mid-January, what's against it? | In the enrolment weeks of January and September the office takes no leave, because more than half of all pupils come to us then.
A | I want to tape my sessions on my phone, why must all of them say yes? | Recordings of lessons are made only if every person in the room agrees, as one voice is enough to make somebody recognisable.
A | An alarm goes off while I'm in front of my class, what are the steps? | Take the register, let pupils leave their things, close the windows, go down by the west stairs, count heads on the tennis court.
A | How do I get money back for attending a congress? | Conferences are supported with £200 a year, and the claim is made on the yellow sheet with the programme attached.
A | school holidays full-time tutors | Permanent teachers have 35 days, but all of them must fall in the school's breaks; office staff have 27 and may choose.
A | how large are converstion clases | Twelve at most, in conversation classes eight, since everybody should speak at least five minutes.
A | Three people turned up for the new Italian evening. Will it go ahead? | Only if fewer than four people enrol for a group.
A | And the weekend kids' term, the fee? | Children's course on Saturdays, ten weeks: £165
N | Who wrote "Bridges"?
N | How long has Ludmila Ferris been director of studies?
N | What is kept in the boiler room beside the east stairs?
N | Why did the school choose the name Lantern Street?
N | Which coursebook is used in Japanese courses?
N | What does a course for pensioners cost?
N | How many days of leave does the cleaner have?
N | And au pairs, is there a reduced rate?
N | How many pupils are enrolled this term?
N | How much does a permanent teacher earn a month?
N | exam fee B1
N | A company wants lessons for its staff. What do you charge per houer?
F | Why does "Open Door" suit groups who meet once a week?
F | Why is "Bridges" dearer than "Open Door"?
F | Since when do conversation classes take more people than other groups?
F | What does the rule on pets in room 9 say?
O | How often should an oil filter be changed on a diesel tractor?
O | What is the difference between a moth and a butterfly?
