A | Which professor would not have her in his lectures? | Who taught her then? | Her teacher was Casimir Holt, from whom she took the habit of drawing before calculating.
A | What does Varnhagen's theorem say? | has anybody found a hole in it? | A gap in step 4 of the proof was noticed in 1931 by her former pupil Dora Lind and closed by both of them together in a note of two pages.
A | How did she earn her bread after being thrown out? | Did she get it back? | She was reinstated in 1945, together with two of the five others who had been dismissed; the remaining three had emigrated.
A | Why one medal but not the other? | what year did she turn it down? | She disliked the telephone and prize ceremonies; she declined the Academy's gold medal in 1951 but took the silver one in 1960, on the ground that it came with money for students.
A | I lecture at a university and also teach evenings at a school. Could I win the prize? | how often is it given? | A prize bearing her name has been given every third year since 1980 to teachers who do research alongside school work.
N | How did she get an education once the village classroom shut its door on her? | What did he earn to pay for that?
N | mistake in the knot table | did he get anything for it?
N | leaving exam result | what marks did she get?
N | Who did what in the 1955 paper? | How long did it take them?
N | why she lost her chair | Why did she sign it in the end after all?
A | Where are her papers and her clay things kept, and can an outsider look at the correspondance? | did she have a family, kids? | She married the botanist Edmund Roe in 1929, and they had no children.
A | What got her interested in shapes as a little girl? | What was the game with the tiles that guests had to play at her talks? | Whoever gave a talk had first to lay a pattern of coloured tiles on the long table, without a word, and the others had to say what the talk would be about.
