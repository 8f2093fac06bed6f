A | How many hours should I give myself before saying yes? | Please take your time, at least 24 hours, and talk it over with whomever you like.
A | How often will I have to show up at the clinic? | You come to the hospital six times.
A | how much cash do i get every time i come in | You receive 40 for each visit and travel costs up to 25 per visit against tickets.
A | For how long overall would I be tied up in this? | The study lasts 32 weeks for each person and has three parts:
A | How likely is it that I'll feel sick from the new drug? | Velorapin: out of 100 people, 12 had nausea, 7 had dry mouth and 4 had dizziness.
A | Why do ladies have to double up on birth control? | Women who could become pregnant must use two methods of contraception during the treatment and for four weeks after it, because topiramate can harm an unborn child.
A | Why is that herbal mood remedy off limits? | Please do not take St John's wort, because it makes velorapin weaker.
A | How is it settled which of the two drugs I end up with? | A computer decides by chance whether you get velorapin (two out of three people) or topiramate (one out of three).
A | I passed a kidney stone three years ago. Am I ruled out? | have kidney stones now or had them in the last five years;
A | I forgot my pill this morning. Should I swallow both tonight? | If you miss a tablet, leave it out and take the next one at the usual time. Do not take two at once.
A | I don't own a mobile that runs apps. Is that a problem? | If you have no smartphone, we lend you one.
A | If I drop out halfway, must I pay anything back? | If you leave the study early, you keep what you have received.
A | Will my physician be aware of which pills I'm on? | Neither you nor your doctor will know which.
A | My wife says the whites of my eyes look yellowish. What should I do? | Call the hospital at once, by day or night, on 0800 555 31 31, if your skin or eyes turn yellow, if you have sudden pain in the side or back, or if your sight becomes blurred.
N | How many milligrams of velorapin does one tablet contain in the morning?
N | By how many days a month did topiramate lower the number of migraine days?
N | How much does the study with about 480 people at 14 hospitals cost the sponsor?
N | why do kidney stones rule people out
N | I ticked the box on page 7. Who will do the other research on headache?
N | How many people stopped taking velorapin because of dry mouth?
N | On what date does the first of the 480 people begin treatment?
F | Why do two out of three people get topiramate and one out of three velorapin?
F | At which of the six visits, all with 20 ml of blood, is there also an electrocardiogram?
F | How many days after velorapin is stopped suddenly, as it should be, does follow-up begin?
