A | How many stars can be seen from the headland? | On a clear night without a moon some four thousand stars can be seen from the headland with the naked eye; from the middle of a city it is about fifty.
A | What time do the village lamps go off? | All the lamps in the village are amber, point downwards and go out at 23.00.
A | We only have time off in June. Would that be any good? | From 20 May to 25 July it does not get fully dark here.
A | Compare February and November for clear nights. | Our clearest month is February, with eleven clear nights on average, though it is also the coldest. | November is milder but has only five.
A | How long do my eyes take to adjust? | The eye needs 20 to 30 minutes to get used to the dark, and a single look at a telephone undoes it.
A | Explain why red torches are used. | Red light does the least harm, because the rods in the eye hardly respond to it.
A | Dad is in a wheelchair, which spot can he get to? | Lighthouse Green is nearest to the car park, flat, and fit for wheelchairs.
A | darkest place in the park | Corrie Field is 20 minutes away on foot and has the darkest sky.
A | It's blowing hard from the west tonight and I've brought my scope. Where should I set up? | The Old Slipway is protected from west wind and therefore the best place for telescopes.
A | How do I find the Pole Star? | Follow the line through its two end stars five times their distance, and you come to the Pole Star, which is not especially bright but hardly moves.
A | What does the colour of a star tell us? | The colour tells the temperature: blue stars are hotter than red ones.
A | What is averted vision? | You see it better if you look slightly to one side of it, a trick called averted vision.
A | Why do planets twinkle less then stars? | Planets do not twinkle, or much less than stars, since they appear as small discs and not as points.
A | It says 7x50 on the pair I got for Christmas, what do those numbers mean? | The first figure is the magnification, the second the width of the lens in millimetres.
A | Which type of telescope gives most light for the price? | Reflector: has mirrors, gives the most light for the money; good for nebulae; has to be collimated, that is, its mirrors have to be lined up afresh from time to time.
A | A shop offers one that blows things up 500 times. Is that believable with a small tube? | Beware of boxes that promise a magnification of 500. The useful limit is twice the opening in millimetres.
A | peak date Geminids | The Perseids peak around 12 August with up to 90 an hour, the Geminids around 14 December with up to 120.
A | Which camera settings suit the northern lights? | Set it to 8 seconds, the widest aperture and ISO 1600.
A | What becomes of the guided evening if the sky is covered? | With full cloud the evening moves to the planetarium, which seats 28; nobody is sent home.
A | My boy is five and mad about space, may he come along on Saturday night? | Adults pay 12.00, children 6.00; under sevens are not admitted, because of the late hour and the cliffs.
N | How far is Skarness from the nearest railway station?
N | When was the lighthouse built?
N | How bright is Betelgeuse compared with Rigel?
N | Which pair of binoculars can you recommend for under 100?
N | Can we spend the night on Corrie Field in our camper van?
N | How many visitors come to the park in a year?
N | What does the introduction for hiring a telescope cost?
N | perseids comet name
N | At what hour do the guided evenings begin?
N | What causes the colours of the northern lights?
N | My glasses get in the way of the eyepiece, should I take them off?
N | How far away is the Pole Star?
N | Since when has Sunniva Hald been a guide?
N | How much does parking in the lower car park cost overnight?
N | How do I subscribe to the alert, and is it free of charg?
F | Why are white lights preferred after dusk?
F | Why do the guided evenings take place on Mondays in summer?
F | What does the radio telescope at Skarness listen to?
F | Why do the Perseids come from an asteroid?
F | Why is the catadioptric the cheapest of the three?
O | How do I get candle wax out of a tablecloth?
O | Who invented the zip fastener?
