A | If I speak up, will my mum be treated worse afterwards? | A complaint never has any bad effect on your care, and you do not have to prove anything.
A | How many clients have you got at the moment? | Rosewell looks after about 190 people in their own homes.
A | The girl left a soggy cloth in the bathroom. Do I really have to put that in writing? | It is noted in the daybook and needs no letter.
A | It's two in the morning and I think my father was given the wrong pills. Which number? | for serious concerns, the night line 0555 2039, outside those hours
A | When can I just walk in and talk to somebody face to face? | in person, at the open hour each Tuesday from 15:00 to 16:00 in our office in Mill Lane
A | can my freind next door moan on my behalf? | A relative, a neighbour or a friend may complain for you if you agree.
A | Why don't I hear back if I leave out my name? | You may also stay anonymous, but then we cannot send you an answer.
A | Who handles it when I'm cross with the people in the back office? | As a rule it is Odette Farrow, our quality officer; in complaints about the office it is the managing director, Leopold Banks.
A | What's the very longest this could drag on? | The longest we allow ourselves is 40 working days.
A | What happens to the wages of somebody accused of stealing while you look into it? | A carer under suspicion of rough handling or theft is taken off visits with full pay until the matter is cleared up.
A | We waited a whole hour this morning and not a word from anyone. Must we still pay? | If a visit began more than 45 minutes late and nobody rang you, that visit is free.
A | Nobody came at all yesterday. How much do you give us to make up for it? | If a visit did not take place at all, it is free and you get a credit of 20 pounds.
A | How come you won't replace my hoover? The flex was frayed before. | We do not pay for things that were already faulty, for example a vacuum cleaner with a torn cable.
A | I'm a carer and somebody's accusation turned out to be rubbish. Does it stay on my record? | A complaint that is found to be groundless is not put in your personnel file; a founded one is kept there for two years.
N | How many people rang the night line 0555 2039 last year?
N | How long have Canon Judith Pell and Dr Amit Rao been volunteers for reviews?
N | On which telephone number can the ombudsman for social care be reached?
N | What were the five serious concerns last year about?
N | Which insurer replaces broken things above 500 pounds?
N | How many of the 27 complaints about lateness were upheld?
N | Where in the office is the supply of form C2 kept?
F | Why is the review done by two volunteers employed by Rosewell?
F | Why does the finding of the review bind you but not Rosewell?
F | Why is the report on a serious concern ready only within 20 working days?
