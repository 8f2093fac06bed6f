A | How many songs for voice date from her time as a schoolteacher? | Of this time are 41 songs, the Sonata for Cello and Piano (1897) and the overture "The Ferryman" (1899), the first work of a woman played by the Vessen Philharmonic.
A | What's the running time of her last symphony this evening? | We play the overture "The Ferryman" (9 minutes), the Third Symphony (31 minutes) and, after the interval, Dahlmann's Serenade in B flat (35 minutes).
A | when was she born | Teodora Wielgosz was born on 14 February 1868 in Rozalin, the fourth of six children of an organ builder.
A | How many books of the collected scores are available by now? | A complete edition in 14 volumes has been under way since 2010; nine have come out.
A | How long before kick-off does the maestro's talk begin? | The conductor, Silvan Amrein, will give an introduction in the small hall 45 minutes before the start; admission is free with a concert ticket.
A | Why did she hide her first name on the sheet music? | Dahlmann advised her to publish as "T. Wielgosz", since publishers laid women's work aside unread.
A | Why did she fall silent for several years as a wife? | In letters to her sister Wanda she gives the reason: not the children, she writes, but the fact that the doctor's practice was under the room with the piano and the patients complained.
A | Why did she quit her professorship? | She gave up the post in 1933 in protest when three colleagues were dismissed.
A | Did she draw on traditional tunes of her homeland? | Folk songs, which her fellow countrymen liked to use, are not found in it; she thought them "borrowed clothes".
A | I've got a seat for tonight. Do I pay extra for the pre-show talk? | The conductor, Silvan Amrein, will give an introduction in the small hall 45 minutes before the start; admission is free with a concert ticket.
A | What kept her from becoming a concert soloist at the keyboard? | A fall on the ice in 1883 left her with a stiff left wrist, so that a career as a pianist was out of the question.
A | Who stumbled upon the lost scores? | In 1988 the librarian Pavel Horn found a trunk with 73 manuscripts in the attic of the house by the canal, among them all three symphonies; the First Quartet's slow movement and the whole of a violin concerto are still missing.
A | What was the trouble with her stage work that got it banned? | The censor forbade it after two evenings because of a scene with a drunken bishop.
A | Whose death prompted the chamber piece for three players? | Piano Trio in F sharp (1919), written in memory of Klara, who died of influenza in November 1918.
N | How many minutes does the Piano Trio in F sharp last?
N | How much did Kruse & Son pay for the First String Quartet in 1893?
N | why was symphony no. 1 in d minor coolly received
N | What are the names of the three colleagues who were dismissed in 1933?
N | In which year did the physician Emil Roth die?
N | I want to hear the Serenade in B flat again. When did Dahlmann write it?
N | How much does a concert ticket cost for the evening with Noor Castell?
F | Why did she dictate the "Evening Psalms" to Jonas Petri?
F | How long did the strike of the Vessen Philharmonic before the Third Symphony last?
F | What did she write in memory of Ida, who died of influenza in November 1918?
