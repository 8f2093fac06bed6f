A | I live just beyond the city limits. What would membership cost me? | People from outside pay a yearly charge of 24.00.
A | My passport has no street on it. What else should I take along? | To join, bring an identity document and, if it does not show your address, a bill from the last three months.
A | Can I sign up my newborn? | Children get a junior card from the day they are born; a parent signs for those under fourteen.
A | I'm homeless. Do I need any paperwork to join? | It allows two items at a time and the use of computers, and no proof is asked for.
A | For how long could I keep a guitar? | Musical instruments | 8 weeks | 1 | 1
A | Why am I not able to extend my novel, although I'm well below the maximum? | A renewal is not possible if somebody else has reserved the item, or if you owe more than 10.00.
A | How long will a title be put aside for me once I've been told it's there? | We keep a reserved item for seven days after the message has gone out; then it passes to the next person.
A | You got me a title from another city, but it never came. Do I still pay? | It costs 3.50 for each order, even if the book turns out not to be available, and takes one to three weeks.
A | Why did you scrap penalties for kids' stuff? | We stopped charging late fees for children's items in 2021, after a trial at Quay had shown that more books came back without them.
A | I brought a DVD back months overdue. What's the most you can demand? | For other items the fee is 0.20 a day for books and magazines, and 0.50 a day for everything else, up to a ceiling of 8.00 per item.
A | i never got your heads-up mail so surely i needn't pay?? | It is a courtesy: the fee is due even if it did not reach you.
A | A page came loose, shall I stick it back with Sellotape? | Tell us about damage; do not mend books yourself, since household tape ruins paper.
A | My wallet was stolen and somebody took out ten films in my name. From when am I off the hook? | A lost card is blocked as soon as you report it; you are liable for what was borrowed before that.
A | Will you tell me what my 15-year-old has been taking home? | We give no information about loans to third parties, parents of over-fourteens included.
N | How many books does the book bus carry?
N | What does an institutional card for schools, homes and clubs cost?
N | How many light cards are made out to people without a fixed address?
N | Which lending library supplies most books for the interlibrary loan?
N | what is the late fee per hour for the use of computers?
N | How many persons did Mr Ambrose Teale exclude for at least one month?
N | When was the trial at Quay without late fees begun?
F | Why does a reservation cost 0.80 for junior cards and nothing for all others?
F | How many e-books can be held at a time with a light card?
F | How often can I renew a magazine after the loan period of 2 weeks?
