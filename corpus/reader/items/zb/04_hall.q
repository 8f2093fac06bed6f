A | Who designed the building and who was responsible for how it sounds? | The architect was Leo Marchetti, then only thirty-four. | The acoustics were the work of the physicist Greta Holm, who refused to approve the plans until the ceiling had been raised by 2.4 metres.
A | What did the scientist insist on before she'd sign off the drawings? | The acoustics were the work of the physicist Greta Holm, who refused to approve the plans until the ceiling had been raised by 2.4 metres.
A | capacity great hall | The Great Hall seats 1,842: 1,020 in the stalls, 610 in the two balconies and 212 in the choir seats behind the stage.
A | Are the places behind the platform always on offer? | The choir seats are not sold when a choir sings or when slides are shown.
A | How many can squeeze into the downstairs room if nobody sits? | The Studio, in the basement, takes 240 seated or 400 standing.
A | Explain why the acoustics are so good. | First, the room is a plain shoebox, 48 metres long and 21 wide, so that sound reaches listeners from the side walls as well as from the front. | Second, the walls are covered with oak strips of uneven depth, which scatter the high notes and prevent harshness. | Third, the seats absorb the same amount of sound whether they are occupied or empty; rehearsal and concert therefore sound alike.
A | What are the oak strips for? | Second, the walls are covered with oak strips of uneven depth, which scatter the high notes and prevent harshness.
A | reverberation with and without the banners | With the banners rolled up, the reverberation time is 2.1 seconds. | With the woollen banners lowered it is 1.5 seconds, which we use for speech, jazz and anything amplified.
A | Where do professionals like to be when they come to listen? | Musicians tend to choose the front of the first balcony: the blend is best there.
A | What's the catch with the very front rows downstairs? | Rows 1 to 4 of the stalls are cheap for a reason, as you see the violinists' shoes and hardly hear the woodwind.
A | Why was the organ only finished some years after the hall? | It was built by the Haldane workshop in 1968, five years after the opening, since money had run out.
A | organ tuning months | The organ is tuned twice a year, in January and in August, and the hall must be held at 20 degrees for three days beforehand.
A | Is there any music at midday that costs nothing? | Free lunchtime recitals are given on the first Thursday of the month, except in August.
A | What was gained and what was lost by giving people more room for their knees? | - Legroom grew by 7 centimetres, at the price of 96 seats.
A | I stepped out with a coughing fit in the middle of the slow movement, would they have let me back? | Readmission after you have left during a movement is not possible, unless you are unwell.
A | Can I tape a concert on my phone if I only use the audio? | Sound recording is forbidden at all times.
A | Our daughter is four. Is there anything we can bring her to? | Younger ones may come to the Sunday family concerts, which last fifty minutes.
A | What does an under-28 pay in the first balcony? | First balcony | 64 | 22
A | Under what circumstances do I get a refund rather than just a swap? | Money is given back only if the concert is cancelled or the soloist named on the ticket is replaced.
A | my dad uses a hearing aid, where wont the loop work | An induction loop covers the stalls apart from rows 28 to 30.
N | Who was house manager before Jutta Sandvik?
N | How much did the renovation cost?
N | How far ahead do you have to book a wheelchair place?
N | Who paid for the organ in the end?
N | What does a lunch at the foyer bar cost?
N | What's the reverberation time of the Studio?
N | Which other concert halls did Marchetti build?
N | What are the tickets for the Sunday family concerts?
N | Why should you avoid the last three rows under the balcony for organ recitals?
N | Is the Meridian Hall's sound better than that of the Vienna Musikverein hall?
N | who plays at the free recitals
N | I lost my glove under seat 14 in row 9 last Friday. Who keeps found things?
N | Can we hire the Studio for a wedding party?
N | How long does it take to lower the woollen banners?
N | I turned 28 last week but bought the reduced ticket before that. Will I have to pay the difference?
F | Why did Marchetti insist on raising the ceiling against Holm's wishes?
F | Why are the banners lowered for organ music to lengthen the echo to 2.1 seconds?
F | Why did the number of seats go up in 2006?
F | How do I get my money back if I return a ticket 48 hours ahead?
F | Why does the hall sound so different in rehearsal, with the seats empty?
O | How often should a cat be wormed?
O | what is the boiling point of ethanol
