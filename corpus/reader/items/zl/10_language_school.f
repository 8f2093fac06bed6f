A | I wake up with a fever, until what hour can I let you know? | when do you want a slip from the surgery? | A doctor's note is needed from the third day, before or after a holiday from the first.
A | Three people turned up for the new Italian evening. Will it go ahead? | when will I know for certain? | Teachers hear of it five days before the beginning.
A | Which volume is better for people who attend every weekday? | what's it cost? | Bridges costs £26, Open Door £31, and pupils buy them at the office.
A | I teach one person at a time as a self-employed tutor, what's the rate? | and which day does that land in my account? | Freelance teachers send their invoice by the 25th and are paid on the 5th.
A | I've been here seven weeks and want to swap to another class, is there a charge? | what if it's because I can't get on with the teacher, we've all talked it through already? | A pupil who still wishes to leave may change group without a fee.
A | And the weekend kids' term, the fee? | she's nine. do I have to come up and get her or can she wait outside? | Parents fetch children under ten at the classroom.
N | How many pages a month does the copier in the hall allow? | in colour as well?
N | How do I get money back for attending a congress? | does that go for ones abroad too?
N | How long are my grades stored before you shred them? | can I have a copy before you do that?
N | how large are converstion clases | how often do they meet
N | My two daughters both want to sign up, how much do we save? | And their dad wants to learn as well, does he get it too?
N | When do freelance teachers have to send their invoice? | why was it moved to the 20th?
A | I want to tape my sessions on my phone, why must all of them say yes? | How long is a newcomer examined before being put on a level? | Everyone takes the placement test of thirty minutes and a talk of ten minutes.
A | I'm a receptionist and fancy skiing in mid-January, what's against it? | Who is allowed to be in a room with kids and no other grown-up? | Only staff with the police certificate, which is renewed every three years.
