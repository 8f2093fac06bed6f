A | our bus gets there at ten past seven, where should the kids stay until the doors open | Pupils who arrive earlier by bus wait in the foyer.
A | three late slips in a month | Those who come late report to the secretary, Mrs Ohlsen, and collect a slip; three slips in a month lead to one hour of helping in the library.
A | My daughter is in Year 9. Is she permitted to go into town for lunch? | Years 9 and 10 may leave at midday if their parents have signed.
A | From when on do I need a paper from the phisician for my sick son? | From the fourth day of illness, or if an exam is missed, a doctor's certificate is required.
A | Grandma turns 80 abroad and we'd need four days off school. Who decides on that? | Leave for family events has to be requested two weeks in advance: up to two days are granted by the form teacher, anything longer and any day next to the holidays only by the head, Dr Sabine Wolters.
A | Why is filming others treated so strictly? | Recording anybody without consent is forbidden in all years and is treated as a serious breach, since a film cannot be called back once it has been passed on.
A | does a smart watch count as a phone | Smart watches count as phones during exams only.
A | Confiscated mobile for the second time: can the child fetch it alone? | A phone used against the rules is kept in the office till the end of the school day; the second time, a parent has to collect it.
A | price of lunch year 6 | Lunch in the canteen costs 4.20 euros for Years 5 to 8 and 4.80 for everyone else.
A | I didn't book a meal yesterday evening. Will I go hungry? | Order by 10 p.m. the evening before; whoever forgets can still get the soup of the day for 2.50.
A | why no red bull and such stuff at school | Energy drinks are not allowed on the grounds because two pupils collapsed after drinking them in 2021.
A | May Mr Yilmaz open my locker when I'm not there? | The caretaker, Mr Yilmaz, opens a locker in the presence of its user; without the user only if there is danger.
A | Do the younger ones have less homework than Year 8, and how much is it for each? | Years 5 and 6: at most 45 minutes of homework a day. | Years 7 to 10: at most 75.
A | most exams per week | Class exams are announced a week ahead, with no more than three in one week and never two on one day.
A | I only let my friend look at my paper, I wrote everything myself. Do I get a bad mark too? | Copying leads to the grade "insufficient" for the part affected; whoever lets others copy is treated the same.
A | List all the steps that follow when a pupil breaks a rule. | Talk with the teacher concerned. | Making up for it – repairing, cleaning, apologising. | Letter to the parents. | Class conference with the counsellor, Ms Adeyemi. | Exclusion from lessons for up to five days, imposed by the head.
A | What is the no-blame method? | Bullying is dealt with by the *no-blame* method: a support group of six to eight pupils, among them some of those who bully, works out how to help the person concerned.
A | How come those who torment someone get away without a penalty? | Nobody is punished in it, for punishment often makes the victim's situation worse.
A | difference between the long siren and the short tones | At a long siren leave everything behind, close the windows, walk to the assembly point on the hockey field and stay with your teacher, who counts. | Short tones mean the opposite: stay in the room and lock the door.
A | How can I get a stupid rule changed? | Whoever finds a rule senseless may propose a better one: the pupils' council passes proposals on twice a year.
N | Who pays for lunch when a family cannot afford it?
N | What does the Schoolgate app cost?
N | how long does a class confrence with Ms Adeyemi last
N | Since when has Dr Wolters been head of the school?
N | Can I leave my motor scooter somewhere safe while I'm in class?
N | Are tablets treated like phones in lessons?
N | what do i pay for a new locker key apart from losing the deposit
N | How many members does the pupils' council have?
N | My child has a nut allergy, does the canteen cook without nuts?
N | How often must a pupil hand in a sick note late before the parents hear of it
N | Why were 45 minutes chosen for homework in Years 5 and 6?
N | Is the no-blame method more effective than mediation by pupils?
N | Who picks the six to eight pupils of the support group?
N | How many minutes may it take until everyone is on the hockey field?
N | Does an exclusion from lessons appear in the school report?
F | Why does the sixth form have to stay on the grounds in free periods?
F | Why may nurse Riedl suspend pupils for five days?
F | What does rule 10 say about chewing gum?
F | why was the lunch for years 5 to 8 put up to 4.80 euros
F | Why is homework over the weekend compulsory in Year 7?
O | What is the difference between a stack and a heap in memory?
O | how do i get candle wax out of a tablecloth
