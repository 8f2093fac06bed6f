A | Who designed the building and who was responsible for how it sounds? | And who did the organ? | It was built by the Haldane workshop in 1968, five years after the opening, since money had run out.
A | What did the scientist insist on before she'd sign off the drawings? | how did the architect take it? | Marchetti was furious, but admitted later that she had saved the room.
A | Is there any music at midday that costs nothing? | every month? | Free lunchtime recitals are given on the first Thursday of the month, except in August.
A | Our daughter is four. Is there anything we can bring her to? | and her baby brother, he's one and sits on my knee, does he need a ticket there? | A child under three on a lap needs no ticket at those; everyone else does.
A | Under what circumstances do I get a refund rather than just a swap? | and swapping it, what does that cost? | Tickets can be exchanged for another date up to 48 hours before the concert for a fee of 3 crowns.
N | Why was the organ only finished some years after the hall? | Where did they get the rest in the end?
N | Where do professionals like to be when they come to listen? | do they pay full price too?
N | How many can squeeze into the downstairs room if nobody sits? | is there a bar in there?
N | I stepped out with a coughing fit in the middle of the slow movement, would they have let me back? | Do I have to prove that with a doctor's note?
N | reverberation with and without the banners | Why did they get rid of those for good?
A | What does an under-28 pay in the first balcony? | which tram do I take | Trams 3 and 8 stop at the main door.
A | Can I tape a concert on my phone if I only use the audio? | I've got my umbrella with me, can I take it to my seat? | Coats and umbrellas must be handed in at the cloakroom, which is free of charge; bags may go with you if they fit under the seat.
