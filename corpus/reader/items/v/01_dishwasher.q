A | do I have to pour water into the salt tank every time I refill it? | The water is needed only this first time; later you add salt alone.
A | how do I change the hardness setting | Set the hardness level from H0 to H7 with the Start key held for five seconds.
A | salt light never comes on, is it broken? we're on the lowest setting | At H0 no salt is used and the salt lamp stays off.
A | rinse aid how long lasts | It holds 110 ml, which lasts for about 30 washes.
A | Why does Eco take longer than all the others? | Eco is the slowest because it heats the water less and lets the dishes soak for longer; it uses the least electricity of the four.
A | everything comes out dripping wet after the half-hour cycle, what now | Quick does not dry: open the door and let the dishes stand.
A | Can I use Half Load together with Glass? | The Half Load key can be combined with Eco and Intensive only.
A | which uses more water, Intensive or Glass? | Intensive | 70 °C | 2 h 25 min | 14 l
A | May I put my grandmother's gilded wine glasses in? | Wood, aluminium, crystal with a gold rim and anything glued must not be washed in the machine.
A | biggest plate that fits | The upper basket can be raised by 4 cm, even when loaded. Plates up to 31 cm then fit below; otherwise the limit is 27 cm.
A | What's the reason for not poking the little spray holes with something metal? | clear blocked nozzles with a wooden toothpick, never with a needle, which would widen the holes.
A | There's a slimy coat on the inside. Where does it come from? | White deposits in the tub come from lime and go away with cleaner; greasy film comes from washing too cool for too long.
A | the display says E4 and I found a puddle in the base, can I just restart it? | E4: the leak guard in the base has tripped. Close the tap and call service; do not switch the machine on again.
A | what does E1 mean | E1: no water is coming in. Open the tap, check the sieve in the hose.
A | Stinking soup sits at the bottom when it finishes. What should I check? | E7: the water does not drain. Clean the filter, then look for splinters of glass under the pump cover.
A | Which codes can I reset myself, and how? | Codes E1 and E7 can be cleared by pressing Start for three seconds. The others can be cleared by a technician only.
A | what is E9 | E9: the heating is faulty. You may go on using Glass until the technician comes, but dishes will be washed cold.
A | My brother-in-law is an electrician and would fix it for free. Would I lose my cover? | It lapses if repairs are made by anyone other than a Brunvik partner, unless Brunvik agreed in writing beforehand.
A | model number location | Have the model number ready: it stands on the right edge of the door.
A | how do the two spray arms come off, and what do I do about the mesh of the filter? | The two spray arms are pulled off upwards (lower) and unscrewed (upper) | Take out the filter by turning it anticlockwise, rinse it under the tap and brush the fine mesh.
N | how long do 1.2 kg of salt last?
N | Which hardness level belongs to 18 degrees of hardness?
N | How many kilowatt hours does Eco need per wash?
N | what is the phone number of the service
N | How do I take off the pump cover to get at the splinters?
N | Is Eco quieter than Intensive?
N | can the lower basket be made higher as well
N | how much time does Half Load save with Eco
N | What does a call-out cost if the heating has gone after the guarantee is over?
N | why is the top drawer the place for knives
N | I've only got multi-tabs with salt built in. Do I still need to fill the container?
N | How often must the sieve in the hose be claened?
N | E2 meaning
N | Does the guarantee pass on to the buyer if I sell the machine after a year?
N | Which brand of machine cleaner is best for the three-monthly run?
F | Why does Quick use less water than Eco?
F | Why must a needle be used for blocked nozzles instead of a toothpick?
F | Why is the tub guaranteed against rust for just two years?
F | Why is the factory setting for hardness H5?
F | how can I clear E9 by pressing Start
O | Who painted the ceiling of the Sistine Chapel?
O | best time of year to prune an apple tree
