A | When and where was Teodora Wielgosz born? | Teodora Wielgosz was born on 14 February 1868 in Rozalin, the fourth of six children of an organ builder.
A | Why did she have private lessons rather than go to the conservatoire? | Because girls were not admitted to the conservatoire in Kalna, she had private lessons in counterpoint from the cathedral organist, Alojzy Brandt, whom she paid by copying scores.
A | What stopped her from making a living at the piano? | A fall on the ice in 1883 left her with a stiff left wrist, so that a career as a pianist was out of the question.
A | Why did she hide her first name on the scores? | Dahlmann advised her to publish as "T. Wielgosz", since publishers laid women's work aside unread.
A | Which work was printed in 1893 and by whom? | Under this name the house of Kruse & Son printed her First String Quartet in 1893.
A | How did critics react when they learned she was a woman? | When the secret came out in 1896, two of them took back their praise; Kruse stood by her and went on printing her works until 1914.
A | How did she pay the rent in Vessen? | She earned her living by teaching singing at a school for teachers and wrote at night.
A | first work by a woman played by the Vessen Philharmonic | Of this time are 41 songs, the Sonata for Cello and Piano (1897) and the overture "The Ferryman" (1899), the first work of a woman played by the Vessen Philharmonic.
A | Who was her husband? | In 1901 she married the physician Emil Roth.
A | Why did she compose next to nothing for six years? | In letters to her sister Wanda she gives the reason: not the children, she writes, but the fact that the doctor's practice was under the room with the piano and the patients complained.
A | Which of the symphonies was the biggest hit? | Symphony No. 2, "The Canal" (1916), in one movement, 24 minutes. The river runs through it as a chain of fifths in the low strings. Her greatest success, with 60 performances before 1930.
A | In whose memory did she write the Piano Trio? | Piano Trio in F sharp (1919), written in memory of Klara, who died of influenza in November 1918.
A | Why was the Third Symphony not heard in her lifetime? | It was to be played in Kalna but the orchestra went on strike; it was heard for the first time only in 1991.
A | What got the opera banned? | The censor forbade it after two evenings because of a scene with a drunken bishop.
A | Did she use folk tunes like others from her country? | Folk songs, which her fellow countrymen liked to use, are not found in it; she thought them "borrowed clothes".
A | How does her orchestration diffr from that of her teacher Dahlmann? | Compared with Dahlmann, whose orchestra is thick and dark, hers is thin and clear, with the woodwind often alone.
A | Why did she leave her professorship? | She gave up the post in 1933 in protest when three colleagues were dismissed.
A | Which pieces are still lost? | In 1988 the librarian Pavel Horn found a trunk with 73 manuscripts in the attic of the house by the canal, among them all three symphonies; the First Quartet's slow movement and the whole of a violin concerto are still missing.
A | How many volumes of the complete edition are there so far? | A complete edition in 14 volumes has been under way since 2010; nine have come out.
A | I've got a ticket for tonight, do I have to pay extra for the talk beforehand and when is it? | The conductor, Silvan Amrein, will give an introduction in the small hall 45 minutes before the start; admission is free with a concert ticket.
N | What was her mother's profession?
N | Who plays the harp on the recording of the First Symphony?
N | What are the names of the three colleagues who were dismissed?
N | What was the cause of her death?
N | Can I buy the music of the Evening Psalms for my choir?
N | Who conducted the first performance of "The Canal"?
N | When does the concert begin tonight and how long is the interval?
N | number of movements in the cello sonata
N | Why did Kruse stop printing her works in 1914?
N | Which poets did she set in her songs?
N | Did her husband support her writing of music, or would he have liked her to give it up?
N | Explain what became of her daughter Ida after the opera.
N | On which day will the radio broadcast the recording?
N | I sat behind a pillar last time, can I swap my seat for a better one before it starts?
N | How did the trunk get into the attic, and why had nobody looked inside for so many years?
F | Why did Kruse drop her after the secret was out?
F | How does the Third Symphony use the brass?
F | Which folk songs are quoted in the Second Symphony?
F | Why does the orchestra open tonight with her Second Symphony?
F | Who inherited the estate of her only son?
O | How do I set up a rain barrel?
O | What is the boiling point of ammonia?
