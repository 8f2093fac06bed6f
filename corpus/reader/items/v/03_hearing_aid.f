A | which one goes in which ear | I don't see any colour on mine. where's it supposed to be? | The dot sits inside the battery door.
A | how many hours should i have them in at the start | and at night? | Do not wear them while sleeping, swimming, in the sauna or under a hair dryer.
A | It squeals every time I cuddle my daughter, is that a fault? | What if it does it all day, sitting there on my own? | Whistling usually means that the dome is not deep enough in the ear, or that there is wax in the ear canal.
A | what do I pay for a lost aid with and without Shield, and how soon must I tell you | we didn't sign up for that in the shop, too late now? | Shield can be taken out up to 30 days from today.
A | Can I disinfect them with rubbing spirit? | so how do I get them clean in the evening | In the evening wipe the aids with the dry cloth and open the battery doors so that moisture can escape.
N | How can I tell that the dehumidifying pellets are used up? | can I dry them on the radiator and use them again?
N | how much does listening to songs cut into the running time? | which phones does that work with?
N | What's different about Restaurant and Music compared to normal? | does the first one drain the battery faster?
N | My grandson may have put one of the little cells in his mouth and it's gone. He seems fine. What should we do? | which one is the closest?
N | changing wax guard steps | why does it have to be every single day?
A | battery size | Are the check-ups at your shop free? | These visits are free for five years.
A | Does it matter if I mix the two of them up? | my hearing aids crackle when the air is humid, what can i do | A crackle in damp weather: leave the aid in the drying box overnight.
