A | How much brightness do I lose by closing down from f/4 to f/5.6? | Going from f/4 to f/5.6 costs one stop, and so does going from 1/60 to 1/125 of a second.
A | Why does my scenery look mushy when I close the iris as far as it will go? | A large one brings everything from the flowers in the foreground to the hills into focus, but beyond f/16 diffraction makes the whole image softer.
A | How briefly must I expose to freeze an eagle soaring past? | - Birds in flight: 1/2000.
A | I'd like the cascade to look soft and misty, what do I set? | - Waterfall as a silky veil: half a second, on a tripod.
A | Why should the anti-shake be deactivated once the camera stands on three legs? | Switch the stabiliser off on a tripod, since it may start hunting for movements that are not there and blur the picture itself.
A | Up to what sensitivity is the Velin M2 clean? | On the course cameras (Velin M2) the picture is clean up to ISO 1600, usable up to 6400 and an emergency measure above that.
A | It's getting dark: should I rather put up with speckles or with wobbly shots? | A grainy picture is better than a shaky one: noise can be reduced later, motion blur cannot.
A | AF-S or AF-C for a galloping horse, which do I take? | Continuous autofocus (AF-C) follows the subject as long as the button is half pressed; take it for sport and animals.
A | How many shots do I get before the energy runs out if the tracking mode is on? | AF-C costs battery: a charge lasted for 310 pictures in our test, against 420 with AF-S.
A | How do I get the night sky crisp once I've gone over to turning the lens by hand and enlarging the view? | c) turn the ring until the brightest point is smallest,
A | RAW JPEG burst pictures | | Pictures in one burst | 35 | 140 |
A | Can the colour cast from a light bulb be corrected at home without harm? | White balance can be changed afterwards without loss only in RAW.
A | The sky came out pure white. Is there any way of getting the clouds back, and what about overly dark parts? | A peak pressed against the right edge means burnt-out highlights, and these are gone for good, even in RAW. | A peak at the left edge can often be rescued.
A | How offen may the sensor be cleand wet? | Wet cleaning is allowed no more than twice a year, and only by our technician Ilse Brandt (25 euros, collect after two days).
A | How do I prevent fogged glass after a winter walk? | When you come in from the cold, leave the camera in the closed bag for an hour, so that moisture condenses on the bag and not on the lens.
A | When do memory media need to be retired? | Format cards in the camera, not in the computer, and replace them after five years.
A | On what day do we go if the weather turns dangerous for the bird trip? | If there is a storm warning it moves to 24 May.
A | And the deposit for the telephoto lens? | Loan equipment: tripod 4 euros per weekend, telephoto lens 18 euros, deposit 100 euros for the lens, none for the tripod.
N | I liked the Velin M2 from the course so much, what would a new one cost me?
N | Who takes us to the heron colony and leads the way?
N | How many megapixels does the Velin M2 put on the sensor?
N | Where will my three best pictures be hung?
N | How short must I expose for a racing car at full speed?
N | heif file size per picture
N | And a flash unit for the weekend, how much?
N | How do I clean a fisheye lense with a curved frontt?
N | How many of us can come along on the excursion in May?
N | How long do I have to leave the camera's battery on the charger until it is full?
N | How many pixels wide must the pictures I hand in for the exhibition be?
N | Can I carry the loan tripod up a mountain, or how heavy is it?
F | Why does the zone of sharpness get so shallow when I choose a large f-number?
F | Why do I have to correct downwards when everything in front of me is covered in snow?
F | Why can I take more pictures in one burst with RAW than with JPEG?
F | Which can of compressed air is the right one for getting dust off my sensor?
O | How do I get a wine stain out of my tablecloth?
O | How many vacation days does a part-time employee have?
