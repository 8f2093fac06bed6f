A | I'm a guest teacher. How long does my login last? | Visiting lecturers get one if their head of department applies for it on form A3; it runs out after six months unless it is extended.
A | I'm just a neighbour who wants to surf. Do I need to sign up? | Members of the public can use the library computers with a day ticket and need no account.
A | When does my login go dead once I've graduated? | Student accounts are closed 90 days after the last day of term, staff accounts at midnight on the last day of employment.
A | Why don't you demand symbols and numerals? | There are no rules about capitals, digits or special characters, since experience has shown that they lead people to choose "Password1!" and the like.
A | What made you give up forcing us to renew it every so often? | Regular changes were abolished two years ago because people merely added a number at the end.
A | how much is keepfold if im studying here | Students get it at a reduced price of £9 a year.
A | Someone from tech support rang and wanted my secret phrase. Was that genuine? | We will never ask for it.
A | Why is SMS no good any more? | Text messages have not been accepted since January, as they can be intercepted by anyone who takes over your telephone number.
A | I lost my USB stick thingy for signing in. What will another one set me back? | The College pays for the first one; a replacement costs £28.
A | My phone was stolen, and I study from abroad. How do I prove who I am? | Distance students can make a video appointment and show their passport.
A | My mobile buzzes asking to confirm something I never started. What now? | Press "Not me" and change your password at once, since it means that somebody knows it.
A | Who gives the nod for a look into staff dossiers? | Extra rights have to be requested by your line manager and approved by the owner of the data: the Registrar for student records, the Bursar for finance, the Head of HR for personnel files.
A | I'm moving to another team. For how long can I still see the old stuff? | When you change department, the old rights end after 14 days.
A | I'm shut out after too many typos. How long till I can try once more? | It opens by itself after 30 minutes.
N | How many enrolled students have an account at St. Bride's College?
N | What does the licence for Keepfold cost the College a year?
N | How many accounts were locked after ten wrong attempts last term?
N | Where does the list of 600 million stolen passwords come from?
N | Who sits on the disciplinary committee of the College?
N | I have used all ten codes on my printed list. What does a new list cost?
N | which department does the it desk belong to on friday until 16:00?
F | Why are regular changes every two years required for staff passwords?
F | Why does a request count as approved if the owner says nothing for five working days?
F | Why is a printed list of ten codes compulsory for the finance office?
