A | What do I have to do in the voice test? | After that there is a voice test with the musical director, Annelie Vogt, which lasts ten minutes: you sing a scale, repeat short phrases, and sing one verse of a song of your choice.
A | I can't read a single note. Could I still join? | Reading music is welcome but not required, unless you wish to join the chamber choir, where sight-singing is tested.
A | Can I just sit in a couple of times before deciding? | Anyone over 16 may try us out at two rehearsals without obligation.
A | How many sopranos are waiting for a place? | There is at present a waiting list for sopranos, with eleven names on it.
A | Why are singers heard again every three years? | The aim of this is not to get rid of people but to see whether someone would be happier in another part: voices get lower with age, and several sopranos have become content altos.
A | rehearsal day and time | Rehearsals are held on Mondays from 19:15 to 21:30 in the Methodist hall in Fore Street, with a break of 15 minutes at 20:15.
A | When does the chamber choir meet? | The chamber choir, which has 18 members, meets in addition on the first and third Thursday of the month at 20:00 in the vestry.
A | I work away a lot and have already been absent five Mondays this term. May I be on stage? | You may miss up to four rehearsals per term. If you miss more, or if you miss the dress rehearsal, you cannot sing in the concert unless Annelie agrees.
A | I sing bass and I'm stuck in traffic, who should I let know? | Bass: Ruaridh Munro
A | How can I learn my part at home? | Practice recordings for each part are on the choir's website; the password is given out by the librarian.
A | What does a student pay per term? | Students pay £20 a term.
A | I have just lost my job and 54 pounds is too much. Is there any help, and will others get to hear of it? | People out of work may ask the treasurer, Gerald Whitlow, for a place from the hardship fund; he tells no one else.
A | Why do chamber choir members pay extra? | Members of the chamber choir pay a further £25 a year, because the vestry has to be hired.
A | Are trips and clothes included in the subscription? | It does not cover concert dress, trips or scores that you wish to keep.
A | I left a hired score on the train. What will that cost me, and why so much? | For a lost vocal score you pay the price of a new one plus £5; for a lost hired score you pay £30 flat, since the publisher charges us for the whole set if it is incomplete.
A | May I write in the scores with a biro? | Mark them in soft pencil only and rub out the marks before you return them.
A | Where and when will the Saint John Passion be sung? | | 29 March | Bach, Saint John Passion | Tarrant Abbey | orchestra, five soloists |
A | Why must everyone sell four tickets for March? | Each singer is asked to sell at least four tickets for the March concert, as the orchestra alone costs £6,200.
A | price of aisle seats in the abbey | Tickets cost £18 in the nave and £12 in the aisles, at Tarrant Abbey £24 and £15; children under 14 come in free everywhere.
A | What happens to the sea concert in bad weather? | If it rains it moves to the Methodist hall.
A | How early must singers arrive before a concert, and what do the men wear? | On the day, be there 90 minutes before the start for the warm-up. | Dress is long black for women and a black suit with a black shirt and no tie for men; at the sea concert wear blue and white.
A | My voice is gone. Is it better to whisper so I spare it? | Whispering strains the vocal cords more than quiet speech, so do not whisper when you are hoarse.
A | Who chooses the programm? | The programme is the director's business alone, although she asks for wishes in January.
A | Could my husband come along to Lübeck? | Partners may come on trips if beds are left after 1 June.
N | How many tenors does the choir have?
N | What is the password for the practice recordings?
N | At what time does the Fauré concert begin?
N | Who are the five soloists in the Passion?
N | I'm new and would like to know what the trip to Lübeck will cost me. How much is it per person?
N | salary of the musical director
N | Since when has Annelie Vogt been in charge of the choir?
N | Where can I park near the Methodist hall on a Monday night?
N | I've a toddler and no sitter, may he sit quietly at the back while I sing?
N | How many people sit in Tarrant Abbey when it's full?
F | Why do the Singers rehearse on Wednesdays?
F | Why are tickets for the sea concert dearer than for the Requiem?
F | Why is paying term by term cheaper than paying for the year?
F | What did Annelie Vogt compose for the choir's founding in 1958?
O | How do I replace a cracked phone screen?
O | Which countries border Mongolia?
