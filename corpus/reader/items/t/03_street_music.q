A | Just me and my acoustic guitar: do I have to get any paperwork? | For playing without amplifier you need no permit at all, only good manners and these rules.
A | We're a choir of nine with no equipment at all. Anything we need to buy first? | So does any group of more than four people, amplified or not.
A | day card price | Day cards cost 12 euros and are sold at the Tourist Information from 9:30 on the same day.
A | how often can one person get a day card | Six are available per day, one to a group, and each musician can get at most two a week.
A | Can I sell my albums without a card? | Selling your own CDs is included in the card; without a card it counts as street trading and needs a trade licence.
A | At which spots can I plug in my amp? | Five of them are open to everybody: Fish Market, Post Bridge, Lion Fountain, Station Forecourt and Weavers' Gate.
A | How do I recognise where I'm allowed to stand? | They are marked by a brass plate with a treble clef in the pavement.
A | Are there people who may play away from the pitches? | Outside the pitches you may not play, with one exception: carol singers between 1 and 24 December.
A | What is the half-hour rule? | The half-hour rule: play in the first half of each hour, pause in the second. | After the pause you must have moved to another pitch, at least 150 metres away.
A | Why is there a quiet time around lunch in Herb Lane? | Between 13 and 14:30 there is a midday break in Herb Lane, because of the nursery school there.
A | whose idea was it that musicians have to move on all the time, and what drove them to it? | The rule was invented in 2014 by the shop assistants of Herb Lane, who had heard the same three songs for eleven hours.
A | I play the trombone. Which places are left for me? | Drum kits, bagpipes and brass instruments are allowed at Station Forecourt and on Post Bridge only.
A | is miming to a backing track ok | Pure playback, where the music comes from a recording and nobody plays, is not street music and is not permitted.
A | Which may be louder, amplified or unamplified music? | Volume: 75 decibels at a distance of five metres for amplified music, 80 for unamplified.
A | why is the limit for amps lower | The amplified limit is the lower one, because basses carry further into the houses.
A | My daughter is eleven and wants to earn some pocket money with her violin, what do I have to do? | Children under 14 may play and collect only when a parent is near; they need no day card, even with a small amplifier.
A | second yellow card | After a second yellow card within 30 days you must stop playing for a week.
A | They confiscated my gear, how much to get it back? | Whoever plays on regardless is fined 35 euros; an amplifier may be taken away and costs 50 euros to get back.
A | Someone is drumming under my window at half eleven at night, who do I ring? | The wardens are on duty until 22 o'clock; after that, call the police on the non-emergency line.
A | What are the playing hours on sundays compared to other days? | Play between 10 and 21 o'clock, on Sundays between 12 and 20.
N | What is the phone number of the city wardens?
N | Can I reserve a day card in advance by e-mail?
N | which of the pitches brings in the most money?
N | How far apart are Fish Market and Lion Fountain?
N | Why are only six day cards handed out a day?
N | Do jugglers and mime artists have to follow the same rules as musisians?
N | How does one get the trade licence for selling CDs
N | When are services held at the cathedral?
N | do I have to declare what lands in the hat as income?
N | Who founded the collective Hutgeld?
N | brass plates installation year
N | What make of meter do the wardens use to measure decibels?
N | If it pours all day, can I hand my day card back and get my 12 euros returned?
N | How many complaints about street music reach the wardens each year?
N | My group came from abroad and two of us have no residence permit, may we still play with a day card?
F | Why are unamplified musicians held to the lower decibel limit?
F | Why did the council reject the half-hour rule in 2015?
F | Where can I buy the weekly card for amplifiers?
F | why are barrel organs restricted to Post Bridge
F | Why does Library Court allow amplifiers but the Fish Market doesn't?
O | how do vaccines work
O | What's the best way to store potatoes over winter?
