A | Why shouldn't slabs be carried flat? | dropped one. can I gather up the bits with my work gloves on? | Sweep, don't pick. Glazed edges cut through ordinary gloves; level D gloves hang at every fourth post.
A | speed limit crossings | I kept to it but they saw me on the phone. what happens now | A third: written warning. Anyone driving with a telephone in hand goes straight to the third.
A | Where do outside lorry drivers have to stay? | and my aunt who'd like to look round? | Visitors need a guide and a red vest.
A | What may I still drive if I missed the refresher? | how long does it take to do it? | Driving needs the licence and a yearly refresher of half a day.
A | What do the two figures on the load plate mean? | so where does the heavy stuff go? | Heavy goods go to the bottom.
N | Who can bandage me if I get hurt at three in the morning? | what's his number?
N | Why is water added only after charging? | does it have to be distilled?
N | I'm expecting. How heavy may a parcel be for me? | from which month on?
N | Why is dry cutting not alowed? | what class of mask do I need for the other way
N | Do I have to let others go first when my forks are empty? | so why needn't I stop for people on foot?
A | What is a near miss? | What do I put out a burning switch cabinet with? | Water for cardboard, foam for oil, carbon dioxide for the switch cabinets.
A | weight floor tiles wall tiles | where do we gather when there's a fire | Meet at the flagpole.
