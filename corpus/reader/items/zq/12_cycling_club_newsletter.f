A | How much does the jersey cost? | shall I take a size up? | The jersey can be ordered from Priya until 25 May; it costs 54 pounds, runs small, and takes eight weeks.
A | are helmits compulsery on tuesdays? | and on sundays? | Helmets are compulsory on Sundays and strongly advised on the other days.
A | and in a heatwave, do the outings still take place? | where do I look to see if it's off? | All rides are called off if there is a warning of thunder or if the thermometer shows more than 33 degrees at 7 am; look at the noticeboard on the website from 7.15.
A | I'm 45 and single. What would I pay for twelve months if I signed up in spring? | is my bike insured with that if it's pinched? | The fee includes third-party insurance up to five million pounds, but not theft or damage to your own machine.
A | What's the point of mums and dads not being allowed to watch? | what are they taught there? | From 7 June Lotte Brandvold teaches children aged 7 to 11 on Saturdays from 10 to 11.30 on the school playground: braking, looking over the shoulder, riding with one hand.
A | When can I tinker with my gears with someone looking on? | could I get my buckled wheel straightened there in July? | Wheels are trued only by Dermot, who is away in June and July.
N | Silver Wheels leader | how do I get hold of him?
N | My knees are bad and I've bought one with a motor. Is there a group that would take me? | can I charge it on the way? Mine's an old one and dies after thirty k.
N | I've got a flat. How do I track down where the air is leaking? | and if I haven't got one with me?
N | How many people belong at present? | how many of them are women?
N | By what date do I have to give notice if I want out? | do I get some of it back?
N | Why is it going to be dearer to belong? | why did they put that off till 2027?
A | How long do I let the glue dry? | Can I still enter the Vale Hundred on the day itself? | The entry fee is 22 pounds until 31 July and 28 afterwards; on the day itself no entries are taken.
A | How do I make sure a new tube isn't pierced straight away by what did it the first time? | is there something for teenagers on bikes | For teenagers there is the mountain bike group on Fridays at 4.30; its members need a written consent and brakes that have been checked.
