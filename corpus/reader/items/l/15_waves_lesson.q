A | What is a wave? | A wave carries energy from one place to another without carrying matter along.
A | Does a floating object get carried along to the shore by a ripple? | A cork on a pond shows this: when a wave passes, the cork goes up and down but does not travel to the bank.
A | difference between transverse and longitudinal waves | In a transverse wave the particles move at right angles to the direction of travel. Examples: waves on a rope, light, the S-waves of an earthquake. | In a longitudinal wave the particles move to and fro along the direction of travel. Examples: sound, the P-waves of an earthquake.
A | Are ripples on a lake of the one kind or the other? | Water waves at the surface are a mixture: the particles go round in circles.
A | Why can't we hear the sun? | Light does not need one; that is why we see the sun but do not hear it.
A | From where to where do I measure the amplitude? | Careful! It is measured from the middle line to the crest and not from trough to crest.
A | How do I get the period from the frequency? | Period (T): the time for one wave, T = 1/f.
A | What changes in the wave when I turn the volume up? | A louder sound has a bigger amplitude; a higher sound has a higher frequency.
A | My grandpa is sixty and can't hear the crickets, how high can people of his age still hear? | By the age of 60 the upper limit has often fallen to 12,000.
A | upper hearing limit bats | Dogs hear up to 45,000 hertz, bats up to 110,000.
A | What is the formula for the speed of a wave? | speed = frequency × wavelength, or v = f × λ
A | How fast does sound go through water? | | Water | 1,480 |
A | Why does sound travel quicker in solid things? | Sound is faster in solids because the particles are tied to each other more stiffly, not because they are heavier.
A | Which quantity stays the same when a wave enters a diferent medium? | When a wave goes from one medium into another, its frequency stays the same; speed and wavelength change.
A | Why must a wall be some way off before I hear an echo? | An echo can be heard as a separate sound only if the wall is at least 17 metres away, because our ears need a tenth of a second to tell two sounds apart.
A | Which way does a wave bend when it gets slower? | When slowing down, the wave bends towards the normal; when speeding up, away from it.
A | When is diffraction strongest? | The effect is strongest when the gap is about as wide as the wavelength.
A | How far may we pull the spring? | Mark off 4 metres on the floor. Stretch the spring no further than that, or it will be spoilt for good.
A | Does flicking harder make the pulse travel faster? | You should find that a bigger flick does not make the pulse faster, whereas stretching does.
A | I was ill and will give in my homework too late, what happens to my marks? | Hand in on Thursday; late work loses a fifth of the marks unless you bring a note.
N | What is the speed of light?
N | Who first measured the speed of sound?
N | How fast are S-waves compared with P-waves in the ground?
N | What is resonance and how does it break a glass?
N | Up to what frequency do cats hear?
N | Why does an ambulance siren drop in pitch as it drives past me?
N | I lost my copy of the book, where can I get another page 88?
N | speed of sound in helium
N | What causes the loss of hearing at high pitches as we age?
N | Explain what total internal reflection is and when it happens.
N | How does a noise-cancelling headphone know which wave to play, and how fast must it react?
N | How many marks do I need to pass the test?
N | What time does the help club end and may I bring my lunch?
N | Why does the pulse come back upside down from a fixed end?
N | What should my partner and I write in the report on the spring, and do we hand in one or two?
F | Why is sound slower in steel than in air?
F | What are the three steps for measuring waves in the ripple tank?
F | Why does a wave that hits the border head on bend most?
F | Why does a louder sound travel faster?
F | How much of the test is for the experiment, the 20 marks in part four?
O | Which documents do I need to adopt a cat?
O | When was the printing press brought to Iceland?
