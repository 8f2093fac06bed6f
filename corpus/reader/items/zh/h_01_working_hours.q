A | What's the earliest I can turn up in the morning? | You may start at any time between 6:30 and 9:30 and must have left the building by 20:00, when the alarm is set.
A | I'd like to head off early before the weekend. From when is nobody obliged to be contactable any more that day? | Core time is 9:30 to 15:00 from Monday to Thursday and 9:30 to 12:30 on Fridays.
A | I've been at my desk non-stop since early morning and it's getting on for seven hours. How long a rest do I owe myself? | After six hours of work you must take a break of at least 30 minutes; after nine hours the break rises to 45 minutes.
A | can i grab a quick espresso without clocking out? | Short coffee breaks of up to ten minutes count as working time.
A | Is it all right to munch a sandwich at the keyboard and go home sooner? | You may not skip the lunch break in order to leave earlier.
A | Why do I have to say which job each chunk of my day went to? | We record by project because two thirds of our fees are invoiced by the hour, and the client may ask for proof up to five years later.
A | I logged something wrong back in spring. Who can put it right? | Corrections to an earlier month go through Ines Kollmar in accounts.
A | I'm resigning with a pile of surplus time saved up. Is it lost? | When you leave the firm, a positive balance is paid out with the last salary; a negative balance is set against it.
A | How much more do I earn if I'm called in on Christmas? | Work on Saturdays carries 40 percent, and work on Sundays and public holidays 70 percent.
A | If my colleague is at the wheel and I just look out of the window, how much of the journey is credited? | As a passenger or on the train, half of the time counts, unless you work on the way, in which case all of it counts.
A | Why can't I stay home midweek? | The days are agreed with the team lead, not fixed by the firm, but Wednesday is an office day for all because of the design review at 10:00.
A | Woke up with flu, who do I ring and how early? | Call or message the reception on 4410 by 8:30 on the first day.
A | How many days free do I get if my mother passes away? | Moving house gives one day of paid leave, a wedding of your own gives two, and a death in the close family gives three.
A | Why don't the youngsters in training get to choose when they come and go? | Apprentices always work from 8:00 to 16:15 because the vocational school needs a fixed timetable.
N | Who sets the alarm in the building at 20:00?
N | How many Saturdays in a quarter may a partner order you to work?
N | What size is the monitor that the firm lends for working at home?
N | Which drawings are looked at in the design review on Wednesday at 10:00?
N | What core time is written into the contract of part-time staff in Ostley?
N | How many days of paid leave does a birth in the close family give?
N | On which number can Ines Kollmar in accounts be called about corrections to an earlier month?
F | Why may the flexitime account run from minus 60 to plus 15 hours?
F | Why does work on Saturdays carry 70 percent and on public holidays only 40?
F | Who approves flexitime by the hour three working days ahead?
