A | How many days of holiday do full-time staff get? | Full-time staff on a five-day week have 28 working days of holiday a year.
A | I only come in three days a week. What's my share of leave? | Those who work fewer days have the same share: four days a week give 22.4 days, three days give 16.8.
A | rounding of fractions of days | Fractions of half a day and over are rounded up, smaller ones are dropped.
A | What do I gain after being here a decade? | After ten years with us you get two days more.
A | How is holiday worked out if I leave in the middle of the year? | In the year of joining or leaving you have one twelfth for each full month.
A | By what date should I ask for a week in July? | For summer (June to August) wishes must be in by 31 January, for Christmas by 30 September, and for anything else at least four weeks before.
A | My boss hasn't replied to my request for two weeks, may I go? | The manager answers within ten days; if no answer comes, the holiday counts as approved.
A | Who has priority when everybody wants the same weeks in the school holidays? | If too many want the same weeks, parents with school-age children come first in the school holidays, then those who had to stand back last year, then those with longer service.
A | Why can't I be off for a fortnight in early December? | In December nobody may take more than one week before the 24th, because a third of our yearly turnover is made in that month.
A | How long must one stretch of holiday be at least? | Once a year two weeks must be taken in one piece.
A | Nobody ever wrote to me about my leftover days. Are they gone on 1 April? | It only lapses, however, if we have reminded you in writing by 1 October.
A | I've been ill for ages and couldn't use my days, when do they expire? | Holiday that could not be taken because of long illness lapses 15 months after the end of the year.
A | Can I have holiday paid out as money? | It is paid out in money only when you leave.
A | days off for my own weding | own wedding: 2 days
A | My brother died. How long can I stay away with pay? | death of a grandparent or sibling: 1 day
A | My seven-year-old has a fever and I must stay home, how many paid days are there? | illness of a child under 12: up to 5 days, after which the health insurance pays
A | What is the danger of taking seven weeks off without pay? | Beyond four weeks your health insurance through us ends; talk to Mrs Oelkers first.
A | Until what time must I call in sick if I work in the workshop? | Ring the branch by 8:30; in the workshop by 7:00.
A | Do I have to tell my manager what is wrong with me? | Say how long you expect to be away, but you need not say what you have.
A | When can a certificate be demanded from day one? | If someone has been away for more than four short spells in a year, we may ask for a certificate from the first day.
A | For how long do I get my whole wage while I'm ill? | Full pay continues for six weeks for each illness, provided that you have been with us for at least four weeks.
A | I caught a bug on the beach and a doctor wrote it down. Do I lose those days? | Days certified by a doctor are given back to you.
A | Does what I say in the talk after a long absence end up in my records? | It is voluntary and nothing said in it goes into your personal file.
A | Difference between a blood test and a dental check-up when it comes to paid time | If this is impossible, for example for a blood test on an empty stomach or an urgent pain, the time is paid. | For dental cleaning and check-ups it is not.
N | Is there a holiday bonus on top of the wage?
N | Who stands in for Mrs Oelkers in the afternoon?
N | I want to go back to school for a year. Will my job be kept for me?
N | How many days off do I get if my mother-in-law needs nursing at home?
N | Can I take half a day of holiday on Christmas Eve, or is the shop shut anyway?
N | How many people work in the three branches together?
N | parental leave notice period
N | When were Corinna Falk and Idris Bello elected?
N | Can I see Dr Hanna Wirth about new glasses for the screen?
N | I hurt my back lifting a box at work, who reports it to the accident insurance?
F | Why may only one optometrist be present in each branch?
F | Why do trainees under 18 get fewer days than the others?
F | How do I hand in my paper certificate on the first day as a member of a public insurer?
F | What has changed now that the talk after six weeks is compulsory?
O | How many strings does a violin have?
O | How do I change the tyre on a bicycle?
