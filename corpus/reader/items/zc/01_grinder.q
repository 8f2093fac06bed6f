A | can i put the cup that collects the powder in with the plates and pans | Neither belongs in the dishwasher, since the coating that keeps static down comes off above 55 °C.
A | Why should I grind some beans and bin the result when the machine is new? | This carries off the thin film of oil that protects the burrs during transport.
A | french press setting | French press  44 to 52
A | What is the zero point? | The zero point is the setting at which the burrs just touch.
A | My shots gush out in ten seconds although I'm already at number 8, what's going on? | If you hear a chirping at step 1, or if espresso runs through too fast even at step 8, the zero point has shifted and must be set anew.
A | How do I recalibrate the collar? | Loosen the two screws on the collar with the hex key, turn the inner ring clockwise until it chirps, turn it back by three marks and tighten the screws.
A | Do I have to have the motor on when I go finer? | Turn the collar towards a finer setting only while the motor is running, because beans lying between the burrs would otherwise jam them.
A | Which is more exact, dosing by time or weighing beforehand? | It is quick, but the amount varies by about 0.8 grams, more so when the hopper is less than a third full. | With the funnel you weigh the beans beforehand; what stays behind in the machine is then about 0.2 grams.
A | What's the trouble with shiny black Italian-style beans in the big container? | They stick together and form a bridge over the burrs, and the motor runs empty.
A | maximum running time | It may run for 90 seconds at a stretch and then needs five minutes of rest.
A | It stopped dead and there's an amber light. What now? | If it gets too hot, a thermal switch turns it off and the lamp glows orange. | Unplug the machine and wait for 30 minutes.
A | What does a red lamp mean? | A red lamp, by contrast, means that something is blocking the burrs; waiting is of no use, and the upper burr has to come out.
A | A friend swears by running rice through to clean it, is he right | Water makes the steel rust within hours, and rice, which some people recommend, breaks down into a starch that overloads the motor.
A | Are cleaning tablets permitted? | Cleaning tablets are allowed if they are made for grinders; those for espresso machines are not.
A | How do the ceramic burrs compare with steel ones? | The ceramic burrs stay sharp for longer but chip if a stone gets between them, and the guarantee does not extend to that.
A | How loud does it get if it stands on granite with nothing underneath? | The rubber feet make a difference: on a stone worktop without them it is 78.
A | we run a small office kitchen, how long are we covered if it breaks | Three years for private households, one year in cafés and offices.
A | steel burr lifetime | The steel burrs last for about 500 kilograms of coffee.
A | I've gone from filter to espresso and the first bit tastes odd. Should I chuck any of it? | After changing by more than five steps, discard the first 3 grams: they were still ground at the old setting.
A | what tools and acessories come with the machine | The grinder, a hopper for 350 grams of beans, a single-dose funnel for 25 grams, a catch cup, a brush with brass bristles and a hex key of 2.5 mm.
N | How much do the bellows cost?
N | What setting should I use for cold brew?
N | How much coffee do the ceramic burrs last for?
N | Is the HD-C64 set dearer than the HD-B64?
N | how many decibels is it with the ceramic burrs
N | How do I get the upper burr back in after cleaning, and which way round does it go?
N | My lamp is flashing green, what does that mean?
N | how fast do the burrs turn
N | Does the guarantee go over to the new owner if I sell the grinder second-hand?
N | Which brand of grinder tablets does Halden recomend?
N | What changed between edition 2 and edition 3?
N | Can I grind spices or dried chickpeas in it?
N | How many seconds on the timer give me 18 grams for a double espresso?
N | Who pays for the postage if I send it in after the three years are over?
N | Is the Duo quieter than a conical grinder of the same size?
F | Why may the catch cup go into the dishwasher but the hopper not?
F | Why is the timer recommended for espresso?
F | How do I register online so that the guarantee becomes valid?
F | Why is a ceramic burr chipped by a stone replaced under guarantee?
F | Why does one step of the collar move the burrs by 81 micrometres?
O | Which bus goes to the swimming pool on Sundays?
O | How do I prune a pear tree?
