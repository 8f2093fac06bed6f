A | How many years must I have lived here? | You must have lived lawfully in the country for five years without a break of more than six months.
A | I've run the village youth team unpaid for ages and speak the language really well. Can I get there sooner? | The period drops to three years for people with special achievements, such as volunteer work over several years or very good marks in a vocational exam, and who speak the language at level C1.
A | When may someone married to a citizen apply? | Spouses of citizens may apply after three years of residence if the marriage has lasted two years.
A | Do my years at university here count? | Time spent here on a student permit counts in full; time under a toleration certificate does not count.
A | I once had to pay a fine of 60 daily rates, is that the end of it? | Convictions up to a fine of 90 daily rates are disregarded; convictions for racist acts never are.
A | Which language level is required? | A certificate at level B1 is required, from a recognised test centre.
A | I went to secondary school in this country, must I still take a language test? | No certificate is needed if you attended a school here for four years or hold a school-leaving certificate from here.
A | citizenship test pass mark | The citizenship test has 33 questions, of which 17 must be answered correctly within 60 minutes.
A | What if I fail the test? | The test costs 25 euros and can be repeated as often as you wish.
A | My father is 70 and won't manage a written language exam. What does he do instead? | People over 67 take an oral interview in our office instead of the B1 certificate.
A | Can I keep my old passport? | Since the reform of 2024 you no longer have to give up your former citizenship. | However, your home state may see it differently: some states withdraw their passport as soon as a person takes another one.
A | Which proof of income do the self-employed bring? | pay slips for the last six months; the self-employed bring the last two tax assessments
A | I had my birth certificate translated back home, will you take it? | Translations must come from a sworn translator in this country; translations made abroad are accepted only with an apostille.
A | How much is it for a child along with the parents? | The fee is 255 euros for adults and 51 euros for children who are naturalised together with their parents.
A | What must be payed if I take back my application? | If the application is refused, you pay 190 euros; if you withdraw it yourself, 85 euros.
A | Why does it take so long at the moment? | At present the whole procedure takes about 14 months, as the number of applications has doubled since the reform.
A | From what age do young people sign the application themselves? | Applications from applicants aged 16 and over are signed by themselves; parents sign for younger children.
A | I've just started at a new firm while my case is running. Should I mention it? | Tell us at once if you move, change your job or have a child, since these can alter the decision.
A | At which moment do I become a citizen? | You become a citizen at the moment when the certificate is handed to you and not when the decision is made.
A | Do I have to wait for the ceremony to get my certificate? | The ceremony takes place four times a year in the town hall; those who cannot wait may collect the certificate in our office.
N | How much does a B1 exam cost?
N | Where can I practise the 33 questions beforehand?
N | I had a spell in hospital and my permanent residence card runs out soon, who renews it?
N | What is the wording of the oath?
N | How soon after the ceremony will I get the new passport, and what does it cost?
N | Which countries withdraw their passport?
N | My twins were born here last year, are they citizens already?
N | refusal appeal deadline naturalisation
N | Can I hand in the application online?
N | How high must my income be with a wife and two kids?
N | Which sworn translators does the city recomend?
N | How many people were naturalised in Karlsund last year?
N | May I bring my family along to the town hall, and how many guests are let in?
N | Do refugees have to show a passport from their home state?
N | Why must the CV be handwritten?
F | Why do I have to give up my former citizenship first?
F | Why do children applying on their own pay less than adults?
F | What happens at the weekly ceremony in the town hall?
F | Why is level C1 required of everyone?
F | Why does the office keep my original documents until the end?
O | How does a heat pump work?
O | What do hedgehogs eat in autumn?
