A | How many hours is a full-time week? | A full-time week is 38.5 hours, spread over Monday to Friday.
A | I'm an early bird, what is the soonest I can be at my desk in the morning? | You may start at any time between 6:30 and 9:30 and must have left the building by 20:00, when the alarm is set.
A | core time friday | Core time is 9:30 to 15:00 from Monday to Thursday and 9:30 to 12:30 on Fridays.
A | Why do apprentices have fixed hours? | Apprentices always work from 8:00 to 16:15 because the vocational school needs a fixed timetable.
A | Can I work through lunch and go home half an hour sooner? | You may not skip the lunch break in order to leave earlier.
A | Does popping to the kitchen for a quick coffee come off my hours? | Short coffee breaks of up to ten minutes count as working time.
A | By when do I have to book yesterday's hours in Tempora? | Book your time daily in Tempora, at the latest by 10:00 on the next working day.
A | I tidied the plan store all afternoon, that's not for any client. Where do I put those hours? | Split the day by project number; anything that belongs to no project goes on 9000 (general office work).
A | I just noticed a wrong entry from two months ago, who can fix it for me? | Corrections to the current month can be made by yourself. Corrections to an earlier month go through Ines Kollmar in accounts.
A | Why does the firm want time split by project at all? | We record by project because two thirds of our fees are invoiced by the hour, and the client may ask for proof up to five years later.
A | What happens to hours above plus 60? | Above plus 60, further hours lapse at the end of the quarter unless a partner ordered them in writing.
A | How many flexi days can I take in a row? | By the day: apply in Tempora at least three working days ahead. No more than two flexi days may be taken in a row, and no more than ten in a year.
A | I've handed in my notice and have 22 hours saved up. Will I see that money? | When you leave the firm, a positive balance is paid out with the last salary; a negative balance is set against it.
A | Compare the supplement for Saturday and Sunday work. | Work on Saturdays carries 40 percent, and work on Sundays and public holidays 70 percent.
A | Can I choose time off instead of money for ordered overtime? | It is paid with a supplement of 25 percent, or given back as time off at one and a quarter times the hours, whichever you prefer.
A | I take the train to a site and read a novel, how much of that is paid time? | As a passenger or on the train, half of the time counts, unless you work on the way, in which case all of it counts.
A | home office how many days per weeek | Up to two days a week may be worked at home once the probation period of six months is over.
A | Why must everybody be in on Wednesdays? | The days are agreed with the team lead, not fixed by the firm, but Wednesday is an office day for all because of the design review at 10:00.
A | I woke up with a fever. Whom do I tell and by what time? | Call or message the reception on 4410 by 8:30 on the first day.
A | How much paid leave is there for moving house compared with a wedding? | Moving house gives one day of paid leave, a wedding of your own gives two, and a death in the close family gives three.
N | How many days of annual holiday do full-time staff get?
N | My kid's nursery shuts for two weeks in August, can I drop to fewer hours for that time?
N | number of staff brannick and ostley office
N | What hours does the reception on 4410 keep?
N | Can I book my hours in Tempora from my phone?
N | I'm getting a new knee and will be off for ten weeks, how long does my pay go on?
N | How can I see my present flexitime balance?
N | Is there a lunch allowance or a canteen for the 30 minute break?
N | Who sets the alarm at 20:00 and what happens if I'm locked in?
N | My wife is having a baby next month, how many days do I get off around the birth?
N | How long does the Wednesday design review last?
N | Will the firm chip in for my internet bill on the days I work from my flat?
N | By when does the team lead have to answer an aplication for a flexi day?
N | notice period after probation
N | Explain how the supplement works for work done at night on weekdays.
F | Why does the firm pay for a desk chair at home?
F | Why was the full-time week cut to 35 hours?
F | Why was Tuesday chosen as the office day for everybody?
F | Why is Sunday work paid with a lower supplement than Saturday work?
F | Which partner approves skipping the lunch break?
O | How long do I boil eggs for a soft yolk?
O | Which planet has the most moons?
