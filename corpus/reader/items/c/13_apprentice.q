A | How long does the training to be an electrician take? | The apprenticeship as an electrician lasts three and a half years and starts on 1 September.
A | On which days am I at college? | You work with us three and a half days a week; on Mondays and every second Tuesday you attend the vocational college in Ashford.
A | I have A-levels, how many months can I skip? | Whoever has the school-leaving certificate with a mark of B or better in mathematics and physics can shorten the apprenticeship by six months; those with A-levels by twelve.
A | When does the request to shorten it have to be in? | The application for it must be made jointly before the end of the second year.
A | Why do we get somebody new to look after us each September? | Each apprentice has a mentor, a journeyman or woman who has been trained for it, for one year; in September the mentors change, so that you get to know different ways of working.
A | I've fallen out with the boss of training herself. Where can I turn? | If there is a quarrel that you cannot settle with your mentor, go to Birgit, and if she is the one concerned, to the training adviser of the guild, Mr Lowe.
A | pay second year | | Second | 1,070 pounds |
A | What will I make a month in my third year? | | Third | 1,190 pounds |
A | I'm 17. Can they send me to a job at half past eight in the evening? | Apprentices under 18 may not work before 6:00 or after 20:00 and not at weekends.
A | Do I get money for staying on longer than planned? | Overtime is balanced by time off within the same month, not paid.
A | School was over after four lessons today. Must I go to work now? | A day at college with more than five lessons counts as a whole working day; after a shorter one you come to the firm if at least two hours remain.
A | Which fares are refunded, those to college or those to the firm? | Fares to college are refunded in full, fares to the firm are not.
A | If I quit halfway, may I hang on to the tools? | The firm pays for college books up to 150 pounds a year, the tool case in the first week (it becomes yours when you pass the final exam, and goes back if you leave earlier), and two sets of work clothes a year.
A | When do we do solar pannels? | Third year: building automation, solar panels, charging points.
A | A customer wants me to fix a socket without cutting the power, and I'm in my first year. May I? | You do not work on live parts before you have passed part one of the exam, not even if a customer presses you.
A | Explain the five safety rules. | The five safety rules are learned by heart in the first week: disconnect, secure against reconnection, test for absence of voltage, earth and short-circuit, cover neighbouring live parts.
A | Who signs the record, and how often? | Your mentor signs it every fortnight, Birgit once a quarter.
A | Do I have to write up my week in my free time? | It is written in working time, for which half an hour on Friday is set aside.
A | How much weight do the two parts of the exam have? | Part one takes place at the end of the second year. It counts for 40 percent. | Part two follows at the end and counts for 60 percent; it consists of a work order of 18 hours, a talk about it of 30 minutes and three written papers.
A | What do I need in order to pass? | You have passed if you have at least 50 points on average and no paper below 30.
A | I've failed twice and want a third go at it. Who pays the fee then? | The firm bears the fee of 310 pounds, also for the first repeat, but not for the second.
A | Three weeks in and I hate it. How fast can I get out? | The first four months are a probationary period, in which either side can end the contract from one day to the next without giving reasons.
A | How are the places for the spell abroad given out? | Two places a year are given, by letter of motivation.
A | How many were kept on over the last five years? | In the past five years we kept 15 out of 19.
N | By when do I have to apply for a place starting in September?
N | How many people work for Halvorsen Electrical?
N | What does the tool case contain?
N | Who pays my flight to the partner firm in Bergen?
N | Do I need a driving licence to be taken on?
N | How old is Kofi Mensah?
N | My flat is too far away. Does the firm help me find a room near the workshop during the normal weeks?
N | colour of the work clothes
N | How much does a journeyman get after five years of service compared with a master?
N | Am I allowed to have a second job at a bar on Friday evenings, and does Birgit need to know?
F | Why does part one count for more than part two?
F | Why do the best marks get you to Bergen?
F | How do I get my overtime paid out at the end of the month?
F | What does it mean that a probation lasts six months?
O | How do I get rid of slugs in the lettuce?
O | Who wrote Pride and Prejudice?
