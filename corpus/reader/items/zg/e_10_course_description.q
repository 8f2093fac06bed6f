A | How many students can get in? | Places: 48
A | Why does mud scarcely let liquid flow although it's half empty space? | Clay has a porosity of up to 50 percent but hardly lets any water through, because its pores are tiny; gravel, with 25 percent, is an excellent aquifer.
A | I did chemistry rather than geology. Can I still get on? | Instead of GEO-110 we accept CHE-120, provided that you take our two-day rock workshop in January, which costs nothing.
A | Can I watch a class I overslept later from home? | They are recorded, and the recordings stay online until the resit.
A | I look after a toddler alone and can't be away overnight. What's the alternative to the excursion? | Compulsory; students with caring duties can do a written assignment of 3,000 words instead.
A | How much cash should I have on me for food in May? | The university pays for coach and beds; bring 350 kroner for meals, boots and rain clothes.
A | How much time must I put in altogether? | The workload is reckoned at 200 hours: 36 of lectures, 30 of exercises, 16 in the laboratory, 24 on the field trip, and the rest your own study.
A | May I have notes on my desk during the final test? | In the exam a calculator without memory and one handwritten A4 sheet, on both sides, are allowed.
A | what's the penalty if i submit my writeup two days overdue? | Late reports lose 10 points for every day begun and are refused after five days.
A | I passed but hate my score. Can I try again in August to improve it? | You may sit the resit only if you failed the exam or were ill with a certificate; a better grade cannot be sought.
A | Why is last year's textbook printing no good? | Required: Hollis and Brandt, "Water Below", 4th edition (560 kroner; the 3rd edition lacks the chapter on reactive barriers).
A | I only own an Apple laptop. How can I do the pumping analysis? | Mac users can work in computer room C 0.08.
A | What's the latest I can drop out with nothing on my record? | You can withdraw without trace until 15 February.
A | Why was one of the practical sessions scrapped? | In answer to last year's evaluation, in which 37 of 45 students took part and gave 3.9 out of 5, three things have been changed: the fifth laboratory afternoon was dropped as it repeated the fourth; reports now get written comments within two weeks; and the exercise groups were cut from 24 to 16 people.
N | How many points did the average student reach in the written exam last year?
N | What does the e-book "A Field Guide to Wells" by Okafor cost in print?
N | In which room is the laboratory of Dr Samir Hadid?
N | At what time does the exam on 9 June start?
N | How many exchange students were admitted after students of our own faculty last year?
N | what must students pay for the WellFit licence after 31 August?
N | I was ill for two laboratory afternoons. In which week may the second one be made up?
F | Why does gravel hardly let any water through, while clay is an excellent aquifer?
F | Why does the field report count 50 percent and the written exam only 30?
F | Why may chatbots write parts of a report but not improve its language?
