A | Is it smart to be first in line when registration opens? | It makes no difference whether you come on the first day or the last.
A | application dates | Applications are taken from 2 to 13 February, in person, in the school office.
A | What do we have to bring along to register? | Bring the half-year report, the pink registration form in four copies from the primary school, and the birth certificate.
A | My ex and I both have custody, is my signature enough? | Parents who live apart and share custody must both sign.
A | our son is terribly shy, will he be marked down if he says nothing in the interview? | Please bring the child, if at all possible; we take a few minutes to get to know each other, but this talk has no influence on the decision.
A | Who picks the children with special needs? | They are chosen by the district, not by us.
A | What is meant by hardship? | Hardship means more than a long way to school. | Examples are a wheelchair for which the nearest school has no lift, or a parent who needs care.
A | Our eldest left your school two years ago. Does that help the little one? | Siblings of former pupils have no preference.
A | What if more brothers and sisters apply than there are places? | If there are more siblings than places, the lot decides among them.
A | difference between pot A and pot B | As a comprehensive school we must take children of all levels, so pot A holds children with an average of 2.5 or better in German, mathematics and general studies, pot B all others.
A | Why doesn't it count any more how near you live? | Until 2018 it did, and we gave it up because flats near the school were being rented for the sake of an address.
A | who carries out the draw | The draw is made by Notary Karsten Uhl in the presence of the parents' council.
A | music class monthly cost | It costs 38 euros a month, loan of the instrument included; with the Education Pass, 10 euros.
A | My daughter has never touched a piano, can she still join the musical stream? | No earlier knowledge is needed.
A | If she fails the rhythm thing, is the whole application lost? | If you tick the music class and your child does not get into it, the application for the school as such remains valid.
A | When will we hear, and can I ring up and ask earlier? | Letters go out on 6 March, all on one day. | We give no information by phone before that.
A | how did someone win an objection last year | You may lodge an objection within one month; last year there were nine, of which one was successful, owing to a mistake in adding up marks.
A | We got an offer but dithered and never replied. What happens? | If you accept a place, tell us in writing by 20 March. | Without an answer we give the place away.
A | Do lessons end later on Thursdays than on Fridays? | Lessons run from 8:10 to 15:10 on Monday, Wednesday and Thursday, and to 13:20 on Tuesday and Friday.
A | I speak mostly arabic, is there an occassion where somebody translates? | For parents who would like a talk without bustle there is an evening on 28 January at 19:30; an interpreter for Arabic and Ukrainian will be there.
N | How many siblings applied last year?
N | Which instruments can be learnt in the music class?
N | how many children have applied so far this year
N | What does supervision until 16:30 cost?
N | Where does the notary make the draw, and on which day?
N | How long has Dr Solms been head teacher?
N | Is the Albertine Weiss school better than the grammar school in Rehfelde?
N | We're moving here from Bremen in June, after the letters have gone out. Can our twin boys still get in?
N | Do twins count as one lot or two?
N | Who was Albertine Weiss?
N | Which second foreign language do you offer
N | school bus from outlying villages
N | When was the new building with the science rooms opened?
N | How is lunch ordered and payed for?
N | How many places are there in the music class for children from pot B?
F | Why are places handed out by distance from home?
F | Why does pot A get two thirds of the places?
F | What should my child prepare for Mr Uhl's listening test?
F | why is lunch compulsory on long days
F | Why did all nine objections fail last year?
O | how long do hamsters live
O | What's the fastest way to defrost a freezer?
