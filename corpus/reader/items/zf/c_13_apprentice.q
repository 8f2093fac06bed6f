A | How long till I'm a qualified sparky? | The apprenticeship as an electrician lasts three and a half years and starts on 1 September.
A | How do I sort out a row with the person looking after me? | If there is a quarrel that you cannot settle with your mentor, go to Birgit, and if she is the one concerned, to the training adviser of the guild, Mr Lowe.
A | I did well in maths and science at 16. Can I finish early? | Whoever has the school-leaving certificate with a mark of B or better in mathematics and physics can shorten the apprenticeship by six months; those with A-levels by twelve.
A | Why do I get a new minder each autumn? | Each apprentice has a mentor, a journeyman or woman who has been trained for it, for one year; in September the mentors change, so that you get to know different ways of working.
A | what do i earn to begin with | | First | 980 pounds |
A | Will I get extra money for staying late? | Overtime is balanced by time off within the same month, not paid.
A | My classes finish at 11. Must I turn up at the site afterwards? | A day at college with more than five lessons counts as a whole working day; after a shorter one you come to the firm if at least two hours remain.
A | Who covers my train to school? | Fares to college are refunded in full, fares to the firm are not.
A | A lady wants me to swap a socket with the power on. When am I permitted that? | You do not work on live parts before you have passed part one of the exam, not even if a customer presses you.
A | How much of my week can I spend on the logbook? | It is written in working time, for which half an hour on Friday is set aside.
A | How many goes do I get if I flunk the last test? | Part two may be repeated twice.
A | How long is the trial phase? | The first four months are a probationary period, in which either side can end the contract from one day to the next without giving reasons.
A | How do I get picked for the stay in Norway? | Two places a year are given, by letter of motivation.
A | What does a newly qualified worker make? | A journeyman starts at 17.20 pounds an hour.
N | How much do board and lodging cost the firm during block courses?
N | What is the telephone number of the training adviser of the guild, Mr Lowe?
N | How much is the tool case in the first week worth?
N | why did you not keep 4 out of 19 in the past five years
N | In which year of the apprenticeship is the spokesman, Kofi Mensah?
N | I want to spend four weeks in Bergen. What is the partner firm there called?
N | In which town is the training centre of the guild?
F | Why does part one of the exam count for 60 percent and part two for 40?
F | How do I get the fares to the firm refunded in full?
F | Who bears the fee of 310 pounds for the first repeat, if the firm bears it only for the second?
