A | Why was Piet Hollander missing? | Excused: Piet Hollander (trade fair), Yusuf Aydin (not a working day), three people on the night shift, two ill.
A | What was changed in the minutes of 11 December? | The minutes of 11 December were approved with one change: the stapler was lent by, not given to, the school.
A | Which tasks from December are still undone? | Still open are the bicycle rack (Bogdan) and the new door closer in the finishing room (Carla).
A | We sold more than last year, so why is less left over? | The profit is lower all the same, because electricity has gone up by 18 percent since the old contract ran out at New Year.
A | strongest and weakest branch | Books were the strongest branch (plus 11 percent), forms the weakest (minus 22 percent).
A | I'm worried about being laid off, is anyone going to lose their post this year? | Annegret: no one will be given notice in 2025.
A | What does the Stahlberg F4 cost and how fast is it? | Stahlberg F4: 148,000 euros, 24 months of guarantee, 15,000 sheets an hour, delivery in eleven weeks.
A | How old is the second-hand folder we could buy? | Orlo 52, built in 2018: 61,000 euros, three months of guarantee, 12,500 sheets an hour, to be had at once.
A | Which of the two machines is noisier? | They liked the feeder of the Orlo better but found it louder: 84 decibels against 79.
A | For which machine would we have to consult someone about the floor? | Bogdan asked whether the floor would bear them; the Stahlberg weighs 2.9 tonnes and the Orlo 3.4. | The structural engineer must be asked for anything above three tonnes.
A | How did the show of hands on the folder come out? | A vote by hands was taken as advice to the management: 15 for the Stahlberg, 6 for the Orlo, 3 abstained.
A | Why was a 5:00 start a problem? | Renate pointed out that the first bus arrives at 5:20, so that (a) would shut out four colleagues.
A | When do I have to clock in for the early turn this summer, and do I get a rest if it's boiling? | Compromise: 5:30 for all, and the paid break in addition above 32 degrees.
A | How much of the paper is wasted and what is the aim? | The waste audit of February showed that 6.1 percent of the paper ends up as waste, the aim being 5 percent.
A | how often are the filters changed from now on | From now on they will be changed every six weeks, not every twelve.
A | Compare the three proposals for the outing by price. | Three proposals: a boat trip to the islands (46 euros a head), the paper museum with a lunch (31 euros), and a bowling evening (22 euros).
A | How much must I add from my own purse for the boat? | Everyone therefore pays the difference of 11 euros themselves; trainees pay nothing.
A | What do we do on 28 June if the weather turns nasty? | The alternative if there is a storm warning is the museum.
A | Why will the cofee machine come from another firm? | The coffee machine will be rented again, though from another firm, as the old one took six days for a repair.
A | By when can I hand in a topic for the next meeting? | Next meeting: 11 June 2025, 14:00. Topics may be sent to Joost until 4 June.
N | What was the turnover of books in January and February?
N | Which trade fair was Piet Hollander at?
N | Where does the boat leave, and at what time?
N | I get seasick easily, how long are we out on the water that day?
N | Who are the four large customers that insist on paper proofs?
N | How hot was it in the bindery last summer?
N | warranty extension stahlberg price
N | What is the old folding machine going to be sold for?
N | How much does the bank lend us for the purchase?
N | I couldn't come to the meeting because of the night shift. Can I still vote on the start times?
N | What mark did Selin get in the intermediate exam?
N | Who left the fire doors wedged open?
N | How much higher is the Saturday supplement for stock-taking?
N | Who are the two people going into retirment from forms?
N | Explain why four people voted for bowling rather than the museum.
F | Why did the meeting vote for the Orlo 52?
F | Why will the forms branch get two new people?
F | Why was the bowling evening chosen for the summer outing?
F | What was said about wages under item 9?
F | Why was the change of shift times adopted for good straight away?
O | How do I descale a kettle?
O | What do koalas eat?
