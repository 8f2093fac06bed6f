A | Why does it not get as far when it's freezing outside? | In frost you lose about a third of that, because a cold cell gives up less of its energy.
A | range mode 3 | With a rider of 75 kg on level ground the Glide 3 reaches 38 km in mode 1 and 24 km in mode 3.
A | is the quicker power brick bad for it in the long run | The fast charger, sold separately for 89 euros, needs 3 hours but shortens the life of the cells: we reckon with 500 full cycles instead of 800.
A | how long with the normal charger vs the fast one? | From empty, 5 hours and 30 minutes with the supplied charger. | The fast charger, sold separately for 89 euros, needs 3 hours but shortens the life of the cells: we reckon with 500 full cycles instead of 800.
A | I won't be using it from November to March, where do I keep it and how full? | Indoors, between 5 and 20 degrees, charged to about 60 per cent. Top it up every eight weeks.
A | I let it run dry last summer and it's dead now. Will you pay for a new one? | A battery left empty for more than three months may switch itself off for good, and this is not covered by the warranty.
A | am i allowed to bring it on my holiday flight if i remove the power pack? | It must not go into the hold of a plane, nor into the cabin: at 460 watt hours it is far over the airlines' limit of 100.
A | why can't I go full speed on my brand-new one? | Mode 3 is locked for the first 10 km so that you get used to the scooter.
A | what is walking mode | Walking mode, 5 km/h, is switched on by holding both brake levers for two seconds.
A | There's fog behind the screen after a shower. | If the display mists up, leave the scooter switched off for a day in a dry room.
A | Can I take my four-year-old along, standing in front of me? | Two people on the deck are forbidden, a child included.
A | Why shouldn't I put my shopping on the steering bar? | Nothing may hang from the handlebar, since a swinging bag makes the front wheel flutter above 15 km/h.
A | three beeps | The brake sensor is stuck. Pull and release each lever five times. If it goes on beeping, loosen the cable by one turn at the barrel adjuster.
A | what does beeping five times mean? | The controller is too hot, usually after a long hill. Wait for 15 minutes. Don't cool it with water.
A | The pole is shaky, how do I fix that and when is it beyond fixing? | Tighten the two screws at the hinge with a 5 mm hex key to 8 newton metres. | If it still wobbles, take it to a dealer: the hinge is worn and must be replaced, never repaired.
A | why does the rear tyre need more air than the front | Pump to 3.2 bar in front and 3.5 bar at the back, where most of your weight rests.
A | would airless wheels from another company be OK? | The solid tyres offered by other firms save you from punctures but void the approval.
A | My mobile was stolen and the new one won't connect. | If that phone is lost, reset the link: hold the light button and the bell together for ten seconds.
A | What happens to the warranty if I skip the first service? | Without the first service the warranty on the motor, otherwise 24 months, falls to 12.
A | price of service | The first costs 35 euros, later ones 59 euros. Brake pads are extra.
N | How far can I ride in mode 2?
N | what does a replacement battery cost
N | My husband weighs 100 kg, how many kilometres will he get out of one charge?
N | how steep a hill can it climb
N | How is mode 3 unlocked by hand before the 10 km are over?
N | seven beeps meaning
N | What do brake pads cost at a service?
N | Can I leave the scooter on the charger overnight?
N | Is the Glide 3 faster to charge than the Glide 2?
N | how do I set a new locking code after the reset?
N | Who makes the cells in the battery?
N | From what age may one ride it
N | how much does the whole scooter weigh with the batery in
N | Does the battery warranty count from the day of purchase or from the first ride?
N | Which tools are needed to change a tube in the back wheel?
F | Why does the first service cost more than the later ones?
F | why is the front tyre pumped harder than the back one
F | Why does the fast charger let the cells live for longer?
F | Why is the mileage erased when the link is reset?
F | What makes mode 1 faster than mode 2?
O | What is the capital of Mongolia?
O | how do i get red wine out of a carpet
