A | which tip do I screw on for the wooden deck | The yellow nozzle (15 degrees) is for stone and concrete, the green one (25 degrees) for wood, cars and plaster.
A | Why can't I just use the red one? | The red nozzle (0 degrees) cuts like a knife and is locked in the case; the key is given only to hirers who have signed the second sheet.
A | I nicked my finger with the spray, it's only a pinprick. Do I need to see someone? | Water under the skin is an emergency even if the wound looks tiny: go to a hospital and say what pressure it was.
A | minimum age | Do not let a person under 16 use it.
A | is it ok to clean a facade with insulation on it | Do not use the machine on asbestos sheets, on loose roof tiles or on insulated facades.
A | why unwind the whole cable reel? | An extension lead must have wires of 2.5 square millimetres and be rolled out entirely; on the drum it melts.
A | What happens if I turn it on with no water in it, and who pays for that? | Starting it dry ruins the pump in under a minute, and that is not covered by the hire insurance.
A | Can I feed it from my rain butt? | Water from a barrel is allowed if you use the suction hose with the filter (4 euros a day) and the barrel stands no more than half a metre below the machine.
A | maximum water temperature | Warm water up to 40 degrees is allowed; hotter water softens the seals.
A | how close may I go to the bodywork and how close to the tires? | Keep 30 cm from car paint and 50 cm from tyres, whose side walls can burst days later.
A | In which direction should I clean the patio slabs? | On paving work away from the house wall, so the dirt runs off.
A | may i put bleach with chlorine in the foamer | only cleaners with a pH of 5 to 9 may be filled in. Chlorine is forbidden.
A | it goes silent whenever I take my finger off, is it bust? | When you let go of the trigger the motor stops. That is not a fault.
A | Spray comes in surges, strong then weak. | The pressure goes up and down: air in the line. Tighten the hose couplings, bleed as at the start.
A | red lamp | The motor stops and the lamp is red: overheated. It starts again after about 20 minutes in the shade.
A | There's a little oil on the floor underneath. How much is too much? | Oil under the machine: up to three drops an hour are normal. More than that: stop and ring us.
A | what does it set me back from Friday to Monday compared with a single day | Day: 42 euros | Weekend (Friday 16:00 to Monday 9:00): 69 euros
A | I'm stuck in traffic and will be two hrs over, what's that going to be? | Late return: 8 euros for each hour begun, at most one day's charge
A | What is the hire insurance? | The hire insurance, 5 euros a day, limits what you pay for damage to 100 euros, except for dry running and frost.
A | It's Sunday and the thing died, could somebody drop off another one? | At weekends Sven has the emergency phone; he can advise but not bring a replacement.
N | what is written on the second sheet
N | What number do I ring at the weekend?
N | Does Dalby Tool Hire deliver the machine to my house?
N | how many amps must the fuse in my house have
N | What do I pay if I lose the green nozzle?
N | What distance should I keep from wood?
N | Is the P150 strong enough to strip old paint?
N | when do I get the deposit back
N | What kind of oil is in the machine?
N | can I hire it for a whole week and what would that be
N | How often do you service the pump between hires?
N | is 150 bar better than a petrol washer for a driveway
N | How long may the garden hose be at the most?
N | how noisy is it? our neigbour works nights
N | Which cleaner do you recommend for moss on stone?
F | Why does half a day cost 42 euros?
F | Why is the green nozzle sharper than the yellow one?
F | Why does the insurance cover frost damage without limit?
F | how does Sven bring the replacement machine on Sundays
F | why must you switch on before opening the tap
O | What is the boiling point of nitrogen?
O | How many players are in a volleyball team?
