A | What is kinetic friction? | Kinetic friction acts once there is sliding, and for most dry surfaces it hardly depends on speed.
A | If I shove a box with 40 newtons and it doesn't budge, how strong is the force holding it? | If you push a crate with 40 newtons and it stays put, static friction is 40 newtons; push with 60 and it is 60.
A | Why does heavy furniture suddenly lurch forward when it finally gives way? | It is nearly always smaller than the maximum of static friction. | That is the reason why a wardrobe gives a jerk when at last it moves.
A | What does normal force mean? | The maximum of static friction is proportional to the normal force, which is the force with which the surfaces are pressed together.
A | How much does grip drop for a tyre when it rains? | For rubber on dry asphalt it is about 0.9, for rubber on wet asphalt 0.5, for steel on ice 0.03, for wood on wood 0.4.
A | can a friction coefficient be more than one | A coefficient larger than 1 is possible: some racing tyres reach 1.7.
A | Does a brick slide more easily on its narrow side? | A brick slides as easily on its narrow side as on its broad side.
A | Why are broad tires an exception to the rule about contact surface? | A wide tyre of soft rubber does grip better than a narrow one, because rubber flows into the pores of the road.
A | steps tilted board experiment | 1. Lay the block near the upper end. | 2. Raise that end slowly till the block just begins to slide. | 3. Read the angle. Repeat five times. | 4. Take the mean and look up its tangent. This is the coefficient of static friction.
A | My partner keeps knocking on the plank to get the thing going. What's wrong with that? | Do not tap the board, for vibration lowers the angle.
A | Do I get another result in A if I make the block heavier? | The weight of the block cancels out; if you doubt it, tape a second block on top and try again.
A | results from last year's class | Last year the class found 0.38 for wood and 0.81 for rubber.
A | Which of the two experiments is more precise, and why do the other one at all? | B is less exact than A but it alone gives the kinetic coefficient.
A | How do we cope with the pointer hopping about? | Film it with a phone and take the middle of the readings between the third and the sixth second.
A | What pull gets the sledge going when it's empty, and what with a kid on board? | Times 0.12 gives 35 N. | If a child of 25 kg sits on it, the normal force is 539 N and the pull 65 N.
A | Why is a slanting rope a different matter? | Note that we could not have done this sum if the rope had been pulled upward at an angle, since then part of the pull lifts the sledge and the normal force is less.
A | What everyday things would be impossible without rubbing surfaces? | But you could not walk without it, nor tie a shoe, nor strike a match, nor hold a nail in a wall.
A | How does lubricant help, as opposed to grit on a frozen street? | Oil works by keeping surfaces apart, so that layers of liquid slide in place of metal. | Sand on an icy road works the other way round: grains bite into the ice.
A | Who was actually first to work out the laws, though somebody else got the name? | Leonardo da Vinci found the two main laws around 1493 and left them in his notebooks.
A | i was ill on the day of the practical, what do i hand in insted | Whoever missed the experiment writes half a page on anti-lock brakes in its place.
N | What is the coefficient of kinetic friction for wood on wood?
N | Why did Leonardo not publish his laws?
N | How does the coefficient for rubber change on snow?
N | What angle did last year's class read for the rubber block?
N | How do anti-lock brakes work?
N | What will lesson 15 be about?
N | How big is the kinetic friction on the sledge once it is moving?
N | Is a spring balance more accurate than a digital force sensor?
N | Why do racing tyres reach 1.7?
N | how did Coulomb measure it
N | How many of us will have to share a protractor, and how many pupils are in the group?
N | How many marks does exercise 11 carry?
N | My shoes squeak on the gym floor. Is that static friction or the other sort?
N | What is the friction between steel and steel in a bearing?
N | If we've no phone for the filming, may we work with another pair?
F | Why is kinetic friction usually greater than the maximum of static friction?
F | Why must the coefficient always be below 1?
F | What did Amontons add in 1785 about speed?
F | What do we do in experiment C?
F | Why do pupils on the higher paper skip exercises 3 and 5?
O | When was the Eiffel Tower repainted last?
O | How do I change the language of my phone?
