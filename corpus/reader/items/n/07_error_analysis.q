A | What does the summariser produce? | The summariser turns a discharge letter of three to six pages into a half-page note for the family doctor.
A | Which wards are trying it out? | Build 41 has been in trial on two wards, cardiology and geriatrics, since 3 October.
A | How were the notes picked for checking? | Of 1,912 notes written by the end of November we drew 320 at random, 160 from each ward.
A | What is a grade 3 error? | Grade 3: could harm the patient if nobody noticed.
A | Who had the last word if the two readers did not see eye to eye? | When nurse and physician differed, Dr. Pillai decided.
A | How many of the examined notes had nothing wrong with them? | Of the 320 notes, 231 were free of any error.
A | Is build 41 better than build 38 when it comes to dangerous mistakes? | Build 38, examined in the same way in June, had 19 notes of grade 3 among 320. | 61 had nothing worse than grade 1, 21 had at least one of grade 2, and 7 had at least one of grade 3.
A | Why did geriatrics fare worse? | Geriatrics came off worse than cardiology: 5 of the 7 serious cases arose there, chiefly since its letters list more medicines (14 on average, against 8).
A | I always put a penicillin intolerance in the box at the top. Does the note ever drop it then? | When the allergy stood in the box at the head of the letter, it was never omitted.
A | Explain wrong attachment. | Wrong attachment (24 errors). A dose is attached to the wrong medicine, or a finding to the wrong side of the body.
A | In what sort of layout do doses end up beside the wrong drug? | It happens nearly always in tables that go over a page break, where the heading is not repeated.
A | number of lost negation errors | Lost negation (11 errors).
A | What did the model typically make up out of thin air? | In five cases it was an appointment for a check-up "in two weeks", which is the usual period on the ward and presumably frequent in the training letters.
A | What does "old for new" mean? | Old for new (17 errors). The dose on admission was given as the dose on discharge.
A | How long had the doctor looked at the bisoprolol note before accepting it? | The physician on the ward had approved the note after eleven seconds.
A | Do longer letters lead to more mistakes? | They were not: the rate is the same for three and for six pages.
A | Why couldn't the number warning catch a dose swapped between two drugs? | It caught none of the wrong attachments, because there the number does occur in the letter, only elsewhere.
A | how often was the warning rihgt | It fired in 44 notes and was right in 9.
A | What is to be done about the list of medicines, and who has to see to it? | The list should be copied from the prescription system by rule. | Responsible: IT, Mr. Femi Adkins, by 31 January.
A | We are on the surgical ward and would love to have it too. What has to happen first? | 5. No extension to surgery until two consecutive samples show at most 2 serious cases among 320.
N | Was any patient harmed by one of the serious errors?
N | Which company supplies the summariser?
N | How many letters was the model trained on?
N | How many notes of grade 2 did build 38 have?
N | median approval time for error-free notes
N | How much time do physicians save with the summariser?
N | My discharge letter was summarised wrongly and my GP acted on it. Where can I complain?
N | What is different in build 43?
N | Why does the physicians' council object to the waiting time?
N | What do the family doctors think of the notes?
N | How many nurses took part in the reading?
N | Which kind of error was commonest in cardiology?
N | Does the program work on letters in other languages, or only on English ones?
N | How long did it take to read one note beside its letter?
N | What does the hospital pay for the trial each month?
F | Why were dictated letters worse than typed ones?
F | What did the report find on the surgical ward?
F | Why did build 41 make more serious errors than build 38?
F | How did the warning manage to catch most wrong attachments?
F | When did the council agree to the 30 seconds?
O | What is the offside rule in hockey?
O | How do I join two pieces of oak with dowels?
