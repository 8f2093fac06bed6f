A | How offen may the sensor be cleand wet? | what can I do myself in between? | Blow dust off the sensor with the rubber bellows only; compressed air from a can may spray propellant on it.
A | AF-S or AF-C for a galloping horse, which do I take? | does it eat more battery? | AF-C costs battery: a charge lasted for 310 pictures in our test, against 420 with AF-S.
A | And the deposit for the telephoto lens? | when do I have to bring it back? | Return it by Monday noon.
A | How briefly must I expose to freeze an eagle soaring past? | which focus do I take for him? | Continuous autofocus (AF-C) follows the subject as long as the button is half pressed; take it for sport and animals.
A | I'd like the cascade to look soft and misty, what do I set? | I haven't got anything to stand the camera on, can I borrow one from you for the weekend? | Loan equipment: tripod 4 euros per weekend, telephoto lens 18 euros, deposit 100 euros for the lens, none for the tripod.
A | On what day do we go if the weather turns dangerous for the bird trip? | and what speed do I set when they take off | Birds in flight: 1/2000.
N | How much brightness do I lose by closing down from f/4 to f/5.6? | is that the same on my phone?
N | Up to what sensitivity is the Velin M2 clean? | how heavy is it?
N | When do memory media need to be retired? | which brand should I get?
N | Can the colour cast from a light bulb be corrected at home without harm? | what program do I need for that?
N | How many shots do I get before the energy runs out if the tracking mode is on? | can I buy a second one off you? I'll be out all day
N | How do I get the night sky crisp once I've gone over to turning the lens by hand and enlarging the view? | Why do I have to keep turning it after that?
A | Why does my scenery look mushy when I close the iris as far as it will go? | By when do you want our pictures for the show? | Submit your three best pictures to the exhibition by 2 June.
A | It's getting dark: should I rather put up with speckles or with wobbly shots? | How do I expose for something black in front of something black? | For a black cat on a black sofa correct by -1.
