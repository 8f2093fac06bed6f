A | flight time long-life battery | 31 minutes with the standard battery and 43 with the long-life one, measured hovering without wind at 20 °C.
A | Why does it stay up for less time in winter? | At freezing point a further fifth goes, because cold slows the chemistry.
A | Which weighs more, and does the bigger battery push it over the limit? | The drone weighs 247 grams with the standard battery and 289 with the long-life one. | In most countries the limit for the lightest class is 250 grams, and so with the big battery other rules hold.
A | It's such a featherweight toy, surely I needn't tell the authorities in Austria that I own it? | In the EU, yes, as the pilot, since it carries a camera, whatever its weight.
A | Where do I put the number? | The number goes on the drone; there is a field for it inside the battery bay.
A | hub or usb, which charges faster | With the hub: three batteries one after the other, the fullest first, so that one is ready soon. 58 minutes apiece. | In the drone itself through USB-C: 84 minutes.
A | I left it fully loaded in the cupboard and a week later it's just over half. Broken? | Batteries discharge themselves to 60 % after five days lying idle. That is no fault; full cells age quickly.
A | One of my packs went into a puddle, it's dry again now, can I plug it in? | A battery that has swollen, been wet or fallen from more than a metre must not be charged again.
A | What does a continuous tone mean? | A continuous tone: no contact with the drone.
A | can i abort the forced landing at ten percent | Two beeps every second: below 10 %, landing begins. You can steer, but you can't stop the descent.
A | What does the drone do on losing contact? | After 4 seconds it climbs to the return height and flies to the point of take-off.
A | Will it swerve if there's a tree beside it? | It avoids obstacles in front and below, but has no eyes at the sides or at the back.
A | Why should I wait for ten satellites? | If there was no satellite fix at the start, it can't come home and lands where it is. That is why the app tells you to wait for 10 satellites.
A | yellow zone height | The map in the app has red zones, in which the motors won't start, yellow ones, where you get 60 metres and no more, and blue ones, where you have to confirm that you hold a permit.
A | How do I get a red zone opened? | Apply on our website with the authority's letter; it takes up to five working days.
A | There's a stiff breeze on the way out to the lighthouse. At what charge do I head home? | Remember that flying back against the wind takes more battery than the way there: turn when 60 % is left, not 50.
A | Why is obstacle avoidance off in Swift? | Swift: 17 m/s. Obstacle avoidance is off, as the braking distance of 21 metres would be longer than the sensors see.
A | My dealer promised 48 megapixels. Is that true? | Stills have 20 megapixels; the 48 mentioned in advertising by some dealers are computed from several exposures.
A | Are the little fixings for the rotor blades good for a second go? | Do not use the old ones again, since the locking paint works only once.
A | I've had it for a month allready, is it too late for the CarePlan? | It has to be taken out within 48 hours of first activation or, later, after an inspection by video.
N | What does the CarePlan cost per year?
N | How much does a long-life battery cost?
N | How far away can the drone fly before contact is lost?
N | What does the A1/A3 certificate cost?
N | How do I calibrate the compass?
N | braking distance in normal mode
N | Can I fly it in the rain?
N | Is its camera better than that of the Mavic Mini?
N | How many charges does a battery last before it has to be replaced?
N | I want to film my daughter's wedding with forty guests. May I fly over the people?
N | Which propellers go on the front left motor, A or B?
N | By whom are the red zones laid down?
N | how loud is it in swift mode
N | Does a farmer with a standing permit of his own get a standing release as well?
N | What does a repair of the gimbal cost with the CarePlan after both replacements are used up?
F | Why does the hub charge the emptiest battery first?
F | Why is the second replacement cheaper than the first?
F | What happens in the green zones of the map?
F | How do I switch the microphone on for 4K video?
F | Why is the drone lighter with the long-life battery?
O | What is the best way to store potatoes?
O | How do I renew my library card?
