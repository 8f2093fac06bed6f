A | When are the gates unlocked in the morning? | The gates open at 7:50.
A | What is Ms Quist responsible for? | Deputy head (lessons and exams): Ms Orla Quist.
A | Why do older pupils eat later than the little ones? | Break is from 10:20 to 10:40; lunch is from 12:20 to 13:10 for years 7 to 9 and from 13:10 to 14:00 for the older ones, because the hall seats only 420.
A | friday finish time | School ends at 15:20, on Fridays at 14:30.
A | I don't finish work until five. Is there somewhere my daughter can sit and read until then on a Wednesday? | The library stays open until 17:00 from Monday to Thursday.
A | My son is in year 11 and we live round the corner. Can he eat at home? | A year 11 pupil may go home for lunch only if a parent has asked in writing and the home is less than ten minutes' walk away.
A | She has woken up with a fever. What do I have to do and by when? | If your child is ill, please ring 0771 3030 or use the app before 8:30 on every day of absence.
A | From which day of illness is a doctor's note required? | A doctor's note is needed from the fifth day, and for any exam that is missed.
A | He threw up last night but feels fine now. When may he come back? | After sickness or diarrhoea, children stay at home for 48 hours after the last attack.
A | For what reasons can leave in term time be granted? | Leave in term time is granted only for weddings, funerals, religious feasts and moving house.
A | How much notice must be given for a family wedding? | Requests go to Mr Bakare at least ten school days ahead; for funerals no notice is needed.
A | Number of late entries before we're called in for a talk? | Three entries in a half-term lead to a 30-minute detention, six to a meeting with the parents.
A | Will she be marked late if the school bus broke down? | Lateness caused by the school bus does not count.
A | Why did the school get rid of ties? | Ties were abolished two years ago, because they were a constant source of quarrels.
A | Money is tight. Where can I get cheap used clothes in the school colours? | Second-hand uniform is sold on the first Saturday of each month, 10:00 to 12:00, in the gym; no item costs more than £4.
A | What happens the second time a phone is seen? | A phone that is seen is kept at reception until 15:30; on the second occasion a parent has to fetch it.
A | My boy is diabetic and checks his levels on his mobile. How does he get permission? | Pupils who need a phone to check their blood sugar get a yellow card from the nurse.
A | locker hire cost and deposit | Lockers are hired for £8 a year plus £5 deposit for the key.
A | How long should a year 9 child sit at homework? | Year 9: one hour.
A | What does handing in work a day late cost? | Work handed in late loses one grade per day, up to two grades; after that it is not marked.
A | How does the December report differ from the other two? | The December one is a short report with grades for effort only; the others give grades for attainment as well.
A | Is there a parents evening for year 8? | Years 8 and 10 get a telephone call from the form tutor instead.
A | How many merits are needed for siver? | Good work earns merits: 25 give a bronze badge, 60 silver and 100 gold.
A | Who do I turn to if neither the tutor nor the deputy head sorts out my complaint? | Complaints go first to the form tutor, then to the deputy head, and last to the governors, whose chair is Dr Priya Nair.
N | When does the summer term end?
N | How do I get the key deposit back when my child leaves?
N | How long has Mrs Fennimore been head?
N | Is there a bus from the station, and what does the pass cost?
N | Where does year 7 go for the September camp?
N | Are the school dinners halal or is there a vegetarian choice?
N | My son is thirteen and wants to dye his hair green. Will he be sent home?
N | on what dates do year 11 mock exams take place
N | Who picks the peer mentors, and what training do they get?
N | Which grade does a child need to be let into the sixth form?
F | Why do pupils have to wear a tie in winter only?
F | How much cash should a child bring for a hot lunch?
F | When is the parents' evening for year 10?
F | Why may year 8 pupils leave the grounds at lunch without signing out?
O | How do I change the battery in a smoke alarm?
O | Which glacier is the longest in the Alps?
