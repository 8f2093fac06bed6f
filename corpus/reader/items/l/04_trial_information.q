A | How long do I have to think it over before deciding? | Please take your time, at least 24 hours, and talk it over with whomever you like.
A | What counts as frequent migraine? | Frequent migraine means at least eight migraine days a month.
A | How well did velorapin do in the earlier study? | In an earlier study with 210 people velorapin lowered the number of migraine days by 3.1 a month.
A | I've already been through four different preventive pills, would they still have me? | You can take part if you are between 18 and 65, have had migraine for at least a year, and have tried no more than two preventive medicines before.
A | I passed a kidney stone three years ago. Can I join? | have kidney stones now or had them in the last five years;
A | painkiller limit to be eligible | take more than 15 painkillers a month;
A | What are my chances of getting the new drug rather than the old one? | A computer decides by chance whether you get velorapin (two out of three people) or topiramate (one out of three).
A | Will my doctor know which tablet I am on? | Neither you nor your doctor will know which.
A | How long is the treatment part and when do I take the tablets? | Treatment, 24 weeks: one tablet in the morning and one in the evening, with food.
A | How often do I have to come in and how long does it take each time? | You come to the hospital six times. The first visit takes two hours, the others about 45 minutes.
A | I still use an old push-button phone, how would I do the diary? | If you have no smartphone, we lend you one.
A | Forgot this morning's pill, should I double up tonight? | If you miss a tablet, leave it out and take the next one at the usual time. Do not take two at once.
A | Why is St John's wort not allowed? | Please do not take St John's wort, because it makes velorapin weaker.
A | side effects of topiramate | Topiramate: out of 100 people, about 30 have tingling in hands and feet, 15 have trouble finding words and 10 lose weight.
A | Why must women use two methods of contraception? | Women who could become pregnant must use two methods of contraception during the treatment and for four weeks after it, because topiramate can harm an unborn child.
A | My eyes look a bit yellow this evening, who do I ring? | Call the hospital at once, by day or night, on 0800 555 31 31, if your skin or eyes turn yellow, if you have sudden pain in the side or back, or if your sight becomes blurred.
A | Do you get paid for taking part, and are train tickets covered? | You receive 40 for each visit and travel costs up to 25 per visit against tickets.
A | When is the list with the names destroied? | The list linking name and number is kept locked up at your hospital and destroyed 15 years after the study ends.
A | What becomes of my leftover blood samples? | Blood left over is destroyed after the analysis unless you tick the box on page 7; in that case it is kept for ten years for other research on headache.
A | For what reasons could I be taken out of the study by the doctor? | The doctor can take you out of the study if your liver values rise above three times normal, if you become pregnant or if you miss two visits in a row.
N | How many milligrams of velorapin are in one tablet?
N | Which company makes velorapin?
N | Can I go on taking velorapin after the study has ended if it helped me?
N | May I drink alcohol while I'm on the study tablets?
N | My work is driving a lorry, is that safe with these pills?
N | Which other hospitals take part besides Northmoor?
N | How does velorapin work in the body?
N | first enrolment date of the study
N | What does the whole study cost to run?
N | Will I be told afterwards which of the two tablets I was given?
N | I'm vegetarian, is there gelatine or lactose in them?
N | How many people dropped out of the earlier study of velorapin, and for what reasons?
N | Who is in charge of data protection and how do I lodge a complaint about it?
N | Can my wife come in with me at the visits, or do I have to be alone?
N | What does topiramate cost when a patient has to pay for it?
F | Why do all participants get velorapin?
F | Why are people paid more for the diary than for the visits?
F | What was found when the study was repeated in children under 12?
F | Why must I give back the money if I leave early?
F | Why is blood taken at all six visits?
O | How many strings does a lute have?
O | What is the best way to descale a kettle?
