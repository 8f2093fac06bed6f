A | How many summaries were flawless? | Of the 320 notes, 231 were free of any error.
A | How many of them could have hurt somebody? | 61 had nothing worse than grade 1, 21 had at least one of grade 2, and 7 had at least one of grade 3.
A | How fast do doctors typically sign off? | Median time spent on approval was 48 seconds; in notes with serious errors it was 19.
A | By when must the vendor glue the split grids together? | 2. Join tables across page breaks before the model sees them. Responsible: the supplier, by 15 February.
A | How frequently did the alarm get it right? | It fired in 44 notes and was right in 9.
A | Why did the old people's ward fare worse? | Geriatrics came off worse than cardiology: 5 of the 7 serious cases arose there, chiefly since its letters list more medicines (14 on average, against 8).
A | why is the alarm no good at spotting mixed up drugs | It caught none of the wrong attachments, because there the number does occur in the letter, only elsewhere.
A | How come it made up return visits that nobody had scheduled? | In five cases it was an appointment for a check-up "in two weeks", which is the usual period on the ward and presumably frequent in the training letters.
A | Are longer documents more error-prone? | They were not: the rate is the same for three and for six pages.
A | Will the surgeons get it soon? | 5. No extension to surgery until two consecutive samples show at most 2 serious cases among 320.
A | Two reviewers saw it differently. Whose word counted? | When nurse and physician differed, Dr. Pillai decided.
A | What sort of thing was most often left out? | The greatest group were allergies mentioned in the running text only.
A | When's the folowing check? | The next sample will be drawn in March, from build 43.
A | Who is in charge of pulling the drug list straight from the pharmacy records? | The list should be copied from the prescription system by rule. This would have prevented 5 of the 7 serious errors. Responsible: IT, Mr. Femi Adkins, by 31 January.
N | Which language model is inside build 41?
N | how many of the 1,912 notes came from cardiology?
N | What is the name of the supplier who is to join the tables?
N | My mother was on the ward in October. Was anyone harmed by the seven serious errors?
N | Why does the physicians' council object to the 30 seconds?
N | How many nurses took part in the reading?
N | After how many seconds was the note in example B approved?
F | How many more grade 3 notes did build 41 have than build 38?
F | Why was the allergy always omitted when it stood in the box at the head?
F | invention caused more errors than omission, what was invented most?
