A | Where does the Fund's money come from? | It is financed by the state (70 per cent), the universities (20 per cent) and donations (10 per cent).
A | what is a bridging loan | *Bridging loan* means an interest-free loan of up to 1,500 euros, repayable within 24 months.
A | I'm 24 and have never had a proper job. Will they look at what mum and dad earn? | *Own means* are the applicant's income and savings; the means of parents count only if the applicant is under 27 and has not worked full-time for three years.
A | Can I apply in my first semester of a bachelor's? | Students enrolled full-time in a first degree, from the second year of study on.
A | Is there anything for PhD candidates? | Doctoral students are excluded; for them there is the Graduate College.
A | I've put aside 6000 for emergencies, does that spoil my chances? | Savings up to 8,000 euros are disregarded.
A | Does owning an old banger worth two grand count against me? | A car counts as savings unless it is needed because of a disability or lies below a value of 4,000 euros.
A | basic grant amount | The basic grant is 420 euros a month.
A | what extra is there for a student who has moved out and is raising a toddler? | 110 euros for students who do not live with their parents, | 160 euros for each child living in the student's household,
A | I make 700 a month waiting tables. What does that do to the payment? | Own monthly earnings up to 540 euros leave the grant untouched. | Of what is earned above this, half is deducted.
A | How often can a grant be renewed in a bachelor's compared with a master's? | Grants are awarded for one year of study and can be renewed twice in a bachelor's course, once in a master's course.
A | changing subject | Changing the subject once is harmless if it happens before the fourth semester.
A | Why don't you want references? | References from teachers are not wanted, since experience has shown that they do not distinguish between applicants.
A | how is an aplication rated, what weighs most? | Need counts for 60 per cent, achievement for 25, social commitment for 15.
A | What happens when the two readers disagree strongly? | If their ratings differ by more than three points out of ten, a third member reads it.
A | My tutor sits on the committee, will she vote on me? | Members do not decide on applicants whom they teach or to whom they are related.
A | I only got 22 credits this year, is it all over? | Whoever has fewer is invited to a talk; a renewal is then possible only if the reasons lay beyond their control.
A | Must I turn up at the November dinner? | Grant holders are not obliged to attend events of the Fund, but are invited to a supper in November.
A | repayment after dropping out vs after lying in the application | In the first case all payments must be returned with interest of four per cent; in the second only those for months after the last day of study.
A | Is the ombudsperson's word final? | His recommendation is not binding on the Board, which decides finally.
N | How many students receive a grant each year?
N | How are the monthly instalments of the bridging loan fixed?
N | what support does the Graduate College pay
N | Since when has Prof. Dahl chaired the committee?
N | Who appoints Dr Brandt as ombudsperson?
N | Which donor gives most to the Fund?
N | I study part-time because I look after my father. Is there a way in for me?
N | Can the grant be taken along for a semester in Canada?
N | How does the committee measure social commitment?
N | What was the basic grant under the 2016 regulations?
N | Is the Nordmark grant more generous than the federal student aid, and may I draw both?
N | supper in november venue
N | What interest is charged if a bridging loan is payed back too late?
N | which of the three universities sends the most applicants
N | Is the grant counted as income for tax purposes?
F | Why does achievement weigh more than need?
F | What does § 12 say about travel grants?
F | why was the earnings limit lowered from 540 to 450 euros in 2023?
F | Why may late applicants still be considered for grants but not for bridging loans?
F | Why do students from outside the EU get a lower basic grant?
O | how do you replace a bicycle chain
O | What is the difference between weather and climate?
