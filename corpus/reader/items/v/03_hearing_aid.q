A | which one goes in which ear | The aid for the right ear has a red dot, the one for the left a blue dot.
A | Does it matter if I mix the two of them up? | Do not swap them: each is tuned to its own ear.
A | how many hours should i have them in at the start | Start with two hours a day in a quiet room, and add one hour every second day.
A | I'm having a molar photographed at the dentist's, must I remove them? | an ordinary X-ray of the teeth does no harm if they lie outside the beam.
A | Why must my hair be done first? | Hairspray goes on before the aids do, and should have dried, because the lacquer clogs the microphones.
A | battery size | Mira takes size 312, brown tab.
A | how much does listening to songs cut into the running time? | A battery lasts five to seven days; with the streaming of music, three to four.
A | I heard two deep beeps. How much longer will it run? | When it is nearly empty you hear two low tones, and then there are about 30 minutes left.
A | why wait two minutes with a fresh one | Pull off the tab and let the new battery lie in the air for two minutes before you put it in; the cell needs air to wake up.
A | My grandson may have put one of the little cells in his mouth and it's gone. He seems fine. What should we do? | If one is swallowed, go to a hospital at once, without waiting for pain.
A | How do I turn them down? | A short press on the right aid makes both louder, on the left aid quieter.
A | what do three tones mean | There are three: Everyday (one tone), Restaurant (two tones), Music (three tones).
A | What's different about Restaurant and Music compared to normal? | Restaurant listens to the front only, so do not use it in traffic. | Music switches off the noise filter, which would take violins for noise.
A | changing wax guard steps | press the empty end of the stick in, pull, turn the stick round, push the new guard in.
A | Can I disinfect them with rubbing spirit? | Never use water, alcohol or a hairpin.
A | How can I tell that the dehumidifying pellets are used up? | The drying capsule goes into the box and is replaced after two months, or as soon as the beads turn from orange to white.
A | the rubbery bit came off inside my ear, help | If a dome stays behind in the ear, do not dig for it; see a doctor or come to us.
A | It squeals every time I cuddle my daughter, is that a fault? | If it whistles only when you hug someone or hold a telephone close, that is normal.
A | they've gone silent, what do I try and in what order | No sound: new battery first, then the wax guard, then us.
A | what do I pay for a lost aid with and without Shield, and how soon must I tell you | Loss is not insured unless you took the Shield cover for 96 euros a year, under which a lost aid costs you 150 euros instead of 1,180. | A loss has to be reported within 14 days.
N | what settings are written on the blue card
N | How much does a pack of the brown-tab batteries cost?
N | Can I wear them on a plane?
N | How long does it take for the lacquer to dry?
N | How many steps louder can I make them with the button?
N | Does Shield also pay if the dog chews one up?
N | why do domes have to be replaced every three months
N | What do the visits cost after the five years are over?
N | where do I buy new drying capsules
N | How do I connect them to my phone so that I can stream music?
N | Is the Mira better than aids with rechargable batteries?
N | can the order of the three programmes be changed
N | since when has Ms Fenn been my acoustician
N | I live on my own and my fingers are numb. Who'd change the wax guard for me?
N | What size are the domes on my tips?
F | Why does the left aid have a red dot?
F | Why should Restaurant be used in traffic?
F | how come Shield has to be taken out within 14 days
F | Why does the music programme strengthen the noise filter?
F | what does the fourth programme do
O | Which planet has the most moons?
O | How do I calculate compound interest?
