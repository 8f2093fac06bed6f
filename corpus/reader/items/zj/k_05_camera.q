A | How many photos do I get out of a charge looking at the back display? | It lasts for roughly 390 shots with the rear screen and 330 with the viewfinder.
A | what does it cost to have the chip inside cleaned by you | A sensor cleaning by the service centre costs 49 €, a firmware update 15 €; updates you install yourself from a card are free.
A | How long can I film in the highest resolution before it cuts off? | A clip ends after 60 minutes in 4K.
A | What is the fastest flash speed? | Flash works only with the mechanical shutter, up to 1/180 s.
A | How many phones will it know? | Up to four telephones can be remembered, but only one can be connected at a time.
A | Why is canned air a bad idea for getting specks off? | Do not use compressed air from a can, because the propellant leaves marks.
A | Why should I turn off the anti-shake for long shots on three legs? | Switch it off on a tripod for exposures longer than one second, since the sensor may otherwise drift.
A | I shoot weddings and am terrified of losing photos. How do I get an automatic backup while shooting? | Copy: each picture is written to both cards.
A | Can I go snorkelling with it? | It is splash-proof when a lens with a rubber gasket is attached and all covers are shut; it is not waterproof.
A | Can I beam my uncompressed originals to my iPad over the air? | Raw files cannot be sent wirelessly.
A | My toddler never stops running. Which autofocus setting is best? | AF-C goes on focusing as long as it is pressed, which suits sport and children.
A | The little light next to the port flickers crimson. What's wrong? | While charging, the lamp beside the socket glows orange; green means full, and fast red blinking means that the battery is too hot or too cold.
A | Where do I connect my headset to listen in while filming? | There is no headphone socket, but sound can be checked through a USB-C adapter.
A | How do I save my favourite setup on the wheel? | C1 and C2 hold your own sets of settings; to store one, hold the Menu button for two seconds while the dial is on C1 or C2.
N | How much does a spare LB-12 battery cost?
N | How long does a full charge take from a 30 W charger?
N | How large may a card in slot 1 be?
N | why does a clip end after 60 minutes in 4k
N | How much does the camera weigh with the battery and a card?
N | I dropped the camera. Does the warranty of two years cover a broken screen?
N | How many days does a sensor cleaning by the service centre take?
F | Why does slot 2 take UHS-II cards while slot 1 takes only UHS-I?
F | How do I record raw files in Auto, where alone they are possible?
F | Up to what shutter speed does flash work with the electronic shutter?
