A | Can I dive with the X40? | It is splash-proof when a lens with a rubber gasket is attached and all covers are shut; it is not waterproof.
A | How long does a full charge take? | A full charge takes about 150 minutes from a 15 W charger.
A | shots per charge with viewfinder | It lasts for roughly 390 shots with the rear screen and 330 with the viewfinder.
A | A little light flashes red quickly when I plug it in, what's wrong? | While charging, the lamp beside the socket glows orange; green means full, and fast red blinking means that the battery is too hot or too cold.
A | Which slot should my faster UHS-II card go in? | Slot 1 takes UHS-II cards, slot 2 only UHS-I.
A | I shoot weddings and want every photo saved twice. Which setting? | Copy: each picture is written to both cards.
A | Are protected pictures kept when I format a card? | Formatting erases everything, including protected pictures.
A | How do I store my own settings on C1? | C1 and C2 hold your own sets of settings; to store one, hold the Menu button for two seconds while the dial is on C1 or C2.
A | Why don't I get raw files in the green mode? | Raw files cannot be recorded in Auto.
A | difference AF-S and AF-C | AF-S focuses once when the shutter button is pressed halfway. AF-C goes on focusing as long as it is pressed, which suits sport and children.
A | Can it track the eyes of my cat and me at once? | Eye detection works for people, dogs, cats and birds, but only one kind at a time.
A | fastest electronic shutter speed | The mechanical shutter reaches 1/4000 s, the electronic one 1/16000 s.
A | My indoor shots have bands across them under LED lights, where do those come from? | With the electronic shutter, fast movements may look slanted and LED lamps may cause stripes.
A | How many raw pictures fit in the buffer? | In raw the buffer is full after 38 pictures, in JPEG after 140.
A | What is the maximum clip length in 4K? | A clip ends after 60 minutes in 4K.
A | It gets hot while filming. What can I do to keep it going? | If the thermometer symbol appears, the camera is getting hot and will switch off within about five minutes; folding out the screen helps, as the warmth can escape more easily.
A | Can I plug in headphones? | There is no headphone socket, but sound can be checked through a USB-C adapter.
A | Why should stabilisation be off on a tripod? | Switch it off on a tripod for exposures longer than one second, since the sensor may otherwise drift.
A | How many phones can it rember? | Up to four telephones can be remembered, but only one can be connected at a time.
A | What would the workshop charge to get specks off my sensor? | A sensor cleaning by the service centre costs 49 €, a firmware update 15 €; updates you install yourself from a card are free.
N | What does a spare LB-12 battery cost?
N | How heavy is the X40 with battery and card?
N | Which lens is best for portraits?
N | largest card size in GB supported
N | How do I turn off the beep when it focuses?
N | Can I charge the battery outside the camera with a separate cradle?
N | My pictures came out too yellow at the birthday party, how do I set the white balance?
N | How do I check which firmware version is installed?
N | What is the lowest temperature at which the camera may be used?
N | Does it have GPS built in?
N | How long does the service centre take to clean a sensor?
N | I dropped it on the pavement and the screen cracked, does the guarantee pay for that?
N | Which video codec and bit rate are used in 4K, and can I change them?
N | How do I delet a phone from the list of paired ones?
N | Why can't raw files be sent wirelessly?
F | Why does slot 2 accept faster cards than slot 1?
F | How do I film 4K at 120 frames per second?
F | Which settings can be stored on C3 that C1 and C2 cannot hold?
F | Why does the warranty run for only one year?
F | How do I use flash together with the electronic shutter?
O | What is the difference between alimony and child support?
O | How do I prune an apple tree?
