A | what does first in the family mean | "First in the family" means that neither parent holds a degree; brothers and sisters do not matter.
A | my older sister is already at uni, am I out then? | "First in the family" means that neither parent holds a degree; brothers and sisters do not matter.
A | Why are master's students left out? | Distance learning is not supported, nor are master's students, for whom there are programmes enough.
A | monthly amount and duration | The scholarship comes to 420 euros a month, for the standard length of the degree but four years at most.
A | I'm a mum of one. Is there something more for me? | Scholars with a child receive another 150 euros a month.
A | Do I have to pay any of it back some day? | The money need not be repaid.
A | How many awards are there, and what made the number grow? | This year twelve scholarships are awarded, two more than last year, thanks to a legacy from the printer Emil Graf.
A | I'm 29 and want to become a physics teacher, too old? | Three of them are reserved for subjects in which teachers are short: mathematics, physics and music. | For these the age limit is 30.
A | Which documents do I have to send in? | The form, filled in online. | A letter of no more than two pages: what do you want to study, what for, and what stands in your way? | A curriculum vitae, without a photograph. | The school-leaving certificate, or the last report if you do not have it yet; the certificate must then reach us by 31 July. | Proof of your parents' education. A signed statement suffices. | A letter of recommendation.
A | Could my aunt, who runs the bakery where I help out, write something nice about me? | It should come from someone who has worked with you, such as a teacher, a trainer or an employer; relatives are ruled out.
A | My marks are so-so. Does it make sense to try at all? | Grades are not decisive.
A | how come nobody wants to know what mum and dad earn | We do not ask for your parents' income either, because the fund's experience is that a lack of contacts weighs more than a lack of money.
A | application deadline | Applications are open from 15 February to 30 April, midnight.
A | Does the letter of my trainer have to be there as early as my own papers? | Applications are open from 15 February to 30 April, midnight. | The recommendation may arrive up to 10 May.
A | Got turned down last time. Is a second go posible? | Whoever was rejected may apply once more.
A | How are applications read in the first round? | In the first round two members read every application without knowing the name; if they differ by more than three points, a third one reads it.
A | who chairs the jury | It is chaired by Dr Noor Haddad, who was herself a scholar from 2003 to 2007.
A | I'd like to swap law for biology after my first term. Will I lose the support? | One change of subject is no problem up to the end of the second term; after this the jury decides anew.
A | Can I work in a bar beside my studies and for how long each week? | A side job is allowed up to 15 hours a week in term time, with no limit in the holidays.
A | When would money be claimed back, in case of a missing report or of false statements? | The scholarship ends early if the report is missing in spite of two reminders, or if you have given false information. | In the latter case alone do we claim money back.
N | How many people aplied last year?
N | Where do the weekend seminars take place?
N | how much did Emil Graf leave to the foundation
N | What did Aurelia Brock get for the mill?
N | I spend the weekdays at a boarding school in the next county. Does that count as living in Lower Marden?
N | Who picks the mentor, and can I ask for another one?
N | What does the professor on the jury teach?
N | How many points can an application reach at most?
N | Is the Brock scholarship better than the state's talent grant?
N | on which day of the month is the money paid
N | Why did her parents take Aurelia Brock out of school?
N | Does a programme with half work in a company and half university count as a first degree?
N | how many of the 214 supported people finished their degree
N | What should I wear to the interview?
N | May the interview be held by video if I am abroad in June
F | Why do scholars have to repay half of the start grant?
F | Why was the number of scholarships cut to ten this year?
F | Why must the curriculum vitae carry a photograph?
F | What is said in part 11 about housing for scholars?
F | When did Dr Haddad sell the mill and set up the foundation?
O | How is glass blown into bottles?
O | what is the default port of postgres
