A | Why is the man who filled in for Anouk taking over a different group? | Her stand-in, Joel Hartwig, stays with us and takes over the Moles, because Mrs Petrie retires at Easter after 31 years.
A | How much am I expected to chip in for the farewell gift? | If you want to contribute to the present, give up to 5.00 to Mrs Yilmaz of the parents' council by the end of March.
A | I start work at dawn and so does my husband. What must we provide to drop her off that soon? | The early half hour is only for children whose parents have both handed in a note from their employers.
A | Why is it so bad if we walk in at ten past nine? | A child who comes into the middle of the circle finds it hard to join in, and the others lose the thread.
A | I got stuck in traffic three times these four weeks. What will you charge me? | Whoever is late more than twice in a month is asked for 10.00 each further time, since two of us must stay until the last child has gone.
A | Can my 12-year-old collect his little sister? | Brothers and sisters must be at least fourteen.
A | We both work all August. Will anybody look after him while you're on holiday? | There is no emergency care in the summer weeks.
A | He threw up last night but seems fine. How long do we keep him off? | With fever, vomiting or diarrhoea a child stays at home until it has been well for 48 hours.
A | my girl just has the sniffles, can she come in | For a mere cold without fever it may come.
A | When do we have to repeat the shampoo against those tiny beasts? | The child may come back after the first treatment, and the second is due after nine days.
A | Could you put cream on his eczema if I bring the tube? | We give no medicines, unless a doctor has signed the white form. | This goes for drops and ointments as well.
A | Why are midday meals getting dearer? | The lunch contribution rises on 1 April from 58.00 to 64.00 a month, as our cook, Mr Sandoval, now buys milk and vegetables from the farm in Oxley.
A | My boy gets scared in the dark. What is the latest I can take him away from the sleepover? | A child who does not want to stay overnight can be fetched at 21.00.
A | How much time will I get to discuss my own kid? | Talks about single children are held in the weeks from 5 to 16 May; lists hang out from 14 April and each talk lasts 30 minutes.
N | Which present do the parents contribute to for Mrs Petrie?
N | How many chicks are the Squirrels hatching in the incubator?
N | What does a place in the Beehive kindergarten in Elm Road cost on 2 May?
N | In which of the groups are Mateo and Ida, for whom there are emergency pens in the office?
N | which college is the trainee Lina at on the other days?
N | How many of the Owls start school in the summer?
N | Who leads the training on first aid on 6 June?
F | Why are toilet rolls needed besides egg boxes and corks?
F | Why does the lunch contribution fall on 1 April from 64.00 to 58.00?
F | My son has a toy with batteries. On which toy days may he bring it?
