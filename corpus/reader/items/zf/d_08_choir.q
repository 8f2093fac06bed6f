A | I'd like to see whether it's for me. How often may I come before committing? | Anyone over 16 may try us out at two rehearsals without obligation.
A | I don't know my notes. Is that a problem? | Reading music is welcome but not required, unless you wish to join the chamber choir, where sight-singing is tested.
A | Why do long-standing members have to be tested again? | The aim of this is not to get rid of people but to see whether someone would be happier in another part: voices get lower with age, and several sopranos have become content altos.
A | How late does the weekly practice go on? | Rehearsals are held on Mondays from 19:15 to 21:30 in the Methodist hall in Fore Street, with a break of 15 minutes at 20:15.
A | how many practices can i skip | You may miss up to four rehearsals per term.
A | Who does a man with a deep sound ring when he's ill? | Bass: Ruaridh Munro
A | How much is it to settle all twelve months in one go? | The subscription is £54 a term, or £150 if you pay for the three terms of the year in September.
A | I've lost my job. Who can help with the fee? | People out of work may ask the treasurer, Gerald Whitlow, for a place from the hardship fund; he tells no one else.
A | Why is mislaying a borrowed copy so dear? | For a lost vocal score you pay the price of a new one plus £5; for a lost hired score you pay £30 flat, since the publisher charges us for the whole set if it is incomplete.
A | Can I xerox my part? | Photocopies are illegal and may not be brought to rehearsal.
A | How many seats do I have to flog for the Passion? | Each singer is asked to sell at least four tickets for the March concert, as the orchestra alone costs £6,200.
A | Why no perfume on the night? | Do not use scent, as two of our altos have asthma.
A | How early should I turn up for a performance? | On the day, be there 90 minutes before the start for the warm-up.
A | Why is murmuring bad when one's throat is rough? | Whispering strains the vocal cords more than quiet speech, so do not whisper when you are hoarse.
N | How many of the about 70 voices are basses?
N | What did the choir sing at the Tarrant Festival last year?
N | What is the password for the practice recordings on the website?
N | how much does the trip to lübeck in october cost
N | Who are the five soloists in the Saint John Passion on 29 March?
N | I have a ticket for the carols by candlelight on 14 December. At what time do they start?
N | How many people out of work have a place from the hardship fund?
F | How many names are on the waiting list for tenors?
F | Why do children under 14 pay £12 in the aisles?
F | Why is the programme decided by the committee and not by the director?
