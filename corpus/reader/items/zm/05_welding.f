A | cast iron preheating temperature | can't I do it without heating? | Cast iron may also be welded cold with nickel rods in beads of 3 cm at most, hammering each bead at once so that it stretches.
A | My electrode keeps getting glued to the workpiece, what am I doing wrong? | how many amps for a 2.5 then? | For steel with rods, reckon 40 amperes per millimetre of core diameter: a 2.5 mm rod runs at about 100 A.
A | Why is a polyester tracksuit dangerous here? | and my contacts, do I have to take those out? | Contact lenses may be worn.
A | What composition does the bottle have for ordinary beams? | how much of it per minute? | Set the gas to 12 litres per minute.
A | I've breathed in zinc smoke at noon. When would I start feeling ill, and when am I fit again? | should the fumes thing have been running while I was at it, or is that just for stainless? | Extraction has to be switched on for every process; for stainless steel the fresh-air helmet is compulsory as well, on account of chromium compounds.
A | How do I hold the torch for a filet weld wiht MAG? | what glass in the mask? I'm at about 90 amps | Shade 10 is enough up to 100 A, shade 12 from 175 A.
N | Above what breeze do I get holes in the bead? | how do i measure that
N | What would I have to spend at least to get started with the wire-fed machine? | can I rent one?
N | For how long is my certificate valid, and what does my boss have to do for it? | is it any good abroad?
N | Rutile or basic, which is better for a bridge girder in the frost? | what do they cost?
N | How do I finish off the seam without leaving a pit at the end? | how many seconds is that roughly?
N | And rutile rods, how long do they dry? | Why do they need longer than the basic ones?
A | From how thick a plate does it pay to bevel top and bottom, and what do I gain? | How thick should the seam be as a rule of thumb? | Rule: a equals 0.7 times the thickness of the thinner sheet.
A | How much longer must a beginner practise TIG than MAG? | Which steels have to be warmed up before I start? | Preheat steels whose carbon equivalent exceeds 0.45.
