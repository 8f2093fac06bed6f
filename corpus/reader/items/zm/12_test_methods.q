A | Does a check that doesn't ruin the thing tell me how heavily I can burden it? | A non-destructive one leaves the part fit for service and shows whether it has a flaw, though seldom how much load it will bear.
A | Difference between yield strength and tensile strength? | The yield strength is the stress at which it begins to deform for good; the tensile strength is the highest stress it bears at all.
A | Why do engineers go by the lower of the two limits? | Designers reckon with the former, because a bent crane is of no use even if it has not torn.
A | How long do my polymer samples have to lie around in the climate room beforehand? | Bars must be conditioned at 23 degrees for at least 16 hours if they are of plastic; for metal, that is unnecessary.
A | How many pieces of a delivery do I have to tear at the very least? | At least five bars per batch are required, and a result that stems from a break inside the clamps does not count.
A | I've a nitrided film only a few hundredths of a millimetre deep, what do I press into it? | | Vickers | diamond pyramid | thin layers, weld seams | 90 s |
A | Why musn't two indentatoins be set to close together? | Keep a distance of at least three diameters between two indentations, or the first one will falsify the second.
A | How often must the hardness testers be calibrated? | Calibrate the hardness testers every morning with the reference block; it may be used until both sides are full, and never ground down.
A | transition temperature steel | Many steels break toughly in the warmth and like glass in the cold; the temperature in between is called the transition temperature.
A | How much of a blow did our material swallow in deep winter conditions? | Our structural steel took 112 J at room temperature, 61 J at 0 and 19 J at -40 degrees.
A | What do I do right before I let the hammer swing down? | Before releasing the pendulum: close the cage, call out "Clear!", pull the safety pin, press both buttons.
A | I suspect a hidden fissure right under the skin of my copper pipe. Could the iron powder trick find it? | - Magnetic particles also show cracks just below the surface, but work only on iron and ordinary steel. Demagnetise the part afterwards, as it would otherwise attract chips. Cost: 12 euros.
A | And X-rays, how much per part? | - X-rays show pores and inclusions as a picture that can be filed. They miss cracks lying across the beam. Cost: 110 euros, and the hall must be cleared within 20 metres.
A | Sound waves or radiographs, which one will more likely reveal a gas bubble in my joint? | Ultrasound is better at finding flat cracks, X-rays are better at finding round pores; important seams get both.
A | Why can't a light-metal wing spar stay in use indefinitely? | Aluminium has none, so its parts have to be retired after a fixed life.
A | How do I make my component survive more vibrations? | Scratches shorten life more than anything else; polishing doubled it in our series.
A | For how many years must we store the leftovers, and under what circumstances can I leave out a reading? | Broken specimens are kept for two years, X-ray films for ten. | A value may be struck out only if the cause is known; "looks odd" is not a cause.
A | By when do I need to sign up, and what would the more advanced qualification set me back? | Fees: level 1 540 euros, level 2 780. | Supervisor: Elin Marchetti; register with the office by 12 November.
N | Who built the machine that pulls with up to 100 kN?
N | How old is the test bench on which we run the fatigue series?
N | Which room do I go to if I want to talk to Elin Marchetti?
N | Why was the cold bath bought, and from whom?
N | I'd like to check for cracks with eddy current, how much is that per part?
N | How long does a Knoop reading take me?
N | And the Shore method, which rubber parts does it suit?
N | titanium fatigue limit cycles
N | How heavy is the pendulum that strikes through my bar?
N | How many points do I need in the writen part to pas?
N | How large is the uncertainty of our Brinell tester?
N | What does a new reference block for calibrating cost us?
F | Why is Rockwell C recommended for steel below 20 HRC?
F | Why does steel have no fatigue limit whereas aluminium does?
F | Why does my structural steel get tougher the colder it is?
F | Since X-rays are cheaper than ultrasound, when would I still choose ultrasound?
O | How do I keep slugs away from my lettuce?
O | How long is a passport valid for children?
