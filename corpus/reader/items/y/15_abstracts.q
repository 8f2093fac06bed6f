A | pink noise definition | Pink noise is noise whose power falls by 3 decibels with each doubling of frequency; it sounds like steady rain.
A | What does a noise dosimeter do? | A noise dosimeter adds up the sound that an ear receives in a working day.
A | How long did the carers rest by day in the stuffy room as against the aired one? | Mean sleep lasted 5 h 48 min with the window shut and 5 h 21 min with it ajar, although carbon dioxide fell from 1,450 to 720 ppm.
A | For whom was fresh air the better choice after all? | Nurses living on a street with fewer than 200 cars an hour slept longer with it ajar.
A | Why weren't they allowed to plug their ears? | Earplugs were forbidden during the study, since they would have masked what we looked for.
A | wrong alarms chatter | Chatter             62 %            5.8            7
A | Is there a real difference between working in quiet and with a rain-like hiss? | The difference between silence and pink noise is not significant; that between chatter and either of the others is.
A | Did people judge correctly which background suited them? | Half of the students believed that they had done best with the noise they liked. | Belief and result were unrelated.
A | How much cheaper is the home-built device than the bought one? | Commercial ones cost about 900 euros; ours, built from a telephone microphone and a small board, costs 38.
A | Could I use the 38-euro thing at a heavy metal gig of 115 decibels? | Against a class 1 meter it deviates by 1.2 dB up to 105 dB(A), but above 112 it clips and must not be used.
A | Which section of the orchestra gets the most din? | Daily doses above 85 dB(A) were found in 70 per cent of the brass, 52 of the woodwind sitting before them, and 9 of the cellos.
A | What helps the oboes more, shifting their chairs or putting up a pane? | Moving the woodwind forward by 1.5 m lowered their dose by 2.9 dB, a plastic screen by only 1.1.
A | when does a roster count as rotating forwards | Shifts rotate forwards if each is later than the one before (early, late, night) and backwards in the opposite case.
A | Why did the staff want the unhealthier rota again? | The workers of W nevertheless voted, 58 to 17, to go back, because backward rotation gives a free weekend of 80 hours and the forward one only of 56.
A | What cut the bakery experiment short? | The trial broke off five weeks early when bakery E burnt down, for reasons that had nothing to do with it.
A | I make money from the windmill on my field. Are people like me less bothered by the sound? | At equal level, those who could see a turbine gave 4.6, those who could not 2.2, and those who earned from it 0.9.
A | If looks matter more than loudness, why still have legal maximums? | Sleep was disturbed above 42 dB(A) regardless of the view, which is why we do not hold that limits are superfluous.
A | My poster's still up and I can only fetch it on Friday afternon. Will it be there? | Posters hang from Wednesday noon to Friday 10:00; what is left after that is thrown away.
A | Who can win the 300 euros, and who decides? | The prize of 300 euros goes to a poster whose first author has no doctorate. | Votes are cast by all who attend, one each; authors may not vote for their own.
A | Why do you want our slides as a PDF on the eve? | Slides must be handed in the evening before, as a PDF, because last year four films refused to run.
N | Why was talk 4.6 withdrawn?
N | What carbon dioxide level is bad for sleep?
N | How old were the nurses on average?
N | How many workers does bakery W have?
N | Would brown noise have worked better than pink for the students?
N | where can I download the drawings of the dosimeter
N | How tall were the turbines?
N | What dose did the violins get?
N | Who won the poster prize last year?
N | How loud was the café chatter felt to be by those who liked it?
N | I work fixed nights and don't rotate at all. Do I sleep less than the people in bakery W?
N | What level was measured in the nurses' rooms with the window ajar?
N | How much time is left for the speaker if the discussion overruns?
N | Which maker's dosimeter is the most exact of the comercial ones?
N | How many years had the bakers been on shifts before the trial?
F | Why did the nurses in noisy streets sleep longer with the window open?
F | Why did Halloran find that chatter improves proof-reading?
F | Why did Novotna recommend rotating backwards for better sleep?
F | What does abstract 4.8 say about earplugs?
F | Why is the home-built dosimeter more accurate above 112 dB(A)?
O | How do I poach an egg?
O | What currency is used in Poland?
