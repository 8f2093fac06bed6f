A | What do I do right before I let the hammer swing down? | and how quick do I have to be once the piece is out of the cold? | Once out of the cold bath, the bar must be struck within 5 seconds, otherwise the value is void.
A | I suspect a hidden fissure right under the skin of my copper pipe. Could the iron powder trick find it? | If it were an iron one, would I have to do anything to it afterwards? | Demagnetise the part afterwards, as it would otherwise attract chips.
A | Why can't a light-metal wing spar stay in use indefinitely? | isn't it the same with steel? | Steel has a fatigue limit: what it withstands for two million cycles it withstands for ever.
A | Sound waves or radiographs, which one will more likely reveal a gas bubble in my joint? | how long do I have to hang on to the pictures? | Broken specimens are kept for two years, X-ray films for ten.
A | I've a nitrided film only a few hundredths of a millimetre deep, what do I press into it? | how far out can the number be? | State the uncertainty, for our Vickers tester 3 percent.
A | How many pieces of a delivery do I have to tear at the very least? | One of mine came out oddly high, I've no idea why. May I just drop it? | A value may be struck out only if the cause is known; "looks odd" is not a cause.
N | How long do my polymer samples have to lie around in the climate room beforehand? | how damp should it be in there?
N | How often must the hardness testers be calibrated? | how long does that take
N | And X-rays, how much per part? | who does it?
N | How do I make my component survive more vibrations? | with what grit?
N | How much of a blow did our material swallow in deep winter conditions? | and at minus sixty?
N | By when do I need to sign up, and what would the more advanced qualification set me back? | Why did level 2 get cheaper than level 1?
A | Difference between yield strength and tensile strength? | Who has to sign the paper besides me? | Have it countersigned by someone who did not carry out the test.
A | For how many years must we store the leftovers, and under what circumstances can I leave out a reading? | How many minutes must the red liquid stay on before I wipe it off? | Let it soak in for 15 minutes, wipe, apply developer, assess after 10.
