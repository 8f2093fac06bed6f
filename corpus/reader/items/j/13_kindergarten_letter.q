A | Why does Joel Hartwig take over the Moles? | Her stand-in, Joel Hartwig, stays with us and takes over the Moles, because Mrs Petrie retires at Easter after 31 years.
A | When is the farewell for Mrs Petrie? | We say goodbye to her on 11 April at 15.00 in the garden.
A | I'd like to chip in for the leaving gift, whom do I hand the money to? | If you want to contribute to the present, give up to 5.00 to Mrs Yilmaz of the parents' council by the end of March.
A | On which days is the trainee there? | Between now and the summer we have a trainee, Lina, who is with the Squirrels on Mondays to Wednesdays and at college on the other days.
A | My shift begins at half past seven, can I drop my daughter at seven from April? | The early half hour is only for children whose parents have both handed in a note from their employers.
A | Why is it bad to arrive in the middle of the morning circle? | A child who comes into the middle of the circle finds it hard to join in, and the others lose the thread.
A | pick up time full day children | Children who go home at noon are fetched between 12.00 and 12.30, those who stay all day between 15.00 and 16.30.
A | I got stuck in traffic for the third time this month. Will I have to pay? | Whoever is late more than twice in a month is asked for 10.00 each further time, since two of us must stay until the last child has gone.
A | Can her twelve-year-old brother collect her? | Brothers and sisters must be at least fourteen.
A | Where could my son go on 2 May? | On 2 May the Beehive kindergarten in Elm Road takes up to twelve of our children; enter your name on the sheet by the door by 22 April.
A | Is there emergency care during the summer closure? | There is no emergency care in the summer weeks.
A | He was sick in the night but is as right as rain this morning, may he come? | With fever, vomiting or diarrhoea a child stays at home until it has been well for 48 hours.
A | Compare what is required after scarlet fever and after impetigo. | After scarlet fever we need no certificate if antibiotics have been taken for 24 hours; after impetigo we do.
A | Could you put the eye drops in at noon for me? | We give no medicines, unless a doctor has signed the white form. This goes for drops and ointments as well.
A | Why does lunch get dearer? | The lunch contribution rises on 1 April from 58.00 to 64.00 a month, as our cook, Mr Sandoval, now buys milk and vegetables from the farm in Oxley.
A | What may a birthday child bring? | On birthdays the child may bring a cake without cream or a bowl of fruit.
A | What becomes of the chicks afterwards? | Once they are two weeks old they return to the farm.
A | My little one is afraid of sleeping away from home. What happens with her in June? | A child who does not want to stay overnight can be fetched at 21.00.
A | Are toys from home ever alowed? | Please do not send toys from home except on Fridays, which are toy days.
A | How long is the talk about my child in May? | Talks about single children are held in the weeks from 5 to 16 May; lists hang out from 14 April and each talk lasts 30 minutes.
N | How many children are in the Owls group?
N | Who leads the Owls?
N | How long was Anouk Bresson's parental leave?
N | What does a full-day place cost per month?
N | How do I get somebody onto the yellow list?
N | My baby turns one in August, how can I put him down for a place?
N | How many eggs are in the incubator?
N | parents evening speaker
N | What are Mateo and Ida allergic to?
N | Is there a vegetarian lunch for those who don't eat meat?
N | Which primary school do the Owls visit?
N | Why is the kindergarten closed on 18 April?
N | Will the trip to the fire station take place by bus, and do we have to pay for it?
N | How can I join the parents' council, are there elections soon?
N | What does the weather station consist off?
F | Why does the kindergarten open later from 1 April?
F | Why does the lunch contribution fall in spring?
F | What are the Foxes working on this spring?
F | Why are toilet rolls especially wanted?
F | Which toys with batteries may be brought on Fridays?
O | How many moons does Jupiter have?
O | What is the procedure for patenting an invention?
