A | Which method should I take for mending a gate out in the storm? | The equipment is cheap and insensitive to wind, so it is the process for building sites and repairs in the open.
A | What composition does the bottle have for ordinary beams? | MIG uses an inert gas (argon) for aluminium; MAG uses an active mixture, in our workshop 82 percent argon and 18 percent carbon dioxide, for structural steel.
A | Above what breeze do I get holes in the bead? | Draughts above 2 metres per second blow the gas away and leave pores.
A | How much longer must a beginner practise TIG than MAG? | It yields the cleanest seams and needs the most practice: our trainees take about 60 hours until the first usable seam, compared with 15 hours for MAG.
A | What would I have to spend at least to get started with the wire-fed machine? | | MAG | 3.5 kg | 900 euros | 0.8 mm |
A | My electrode keeps getting glued to the workpiece, what am I doing wrong? | Too little current makes the rod stick and the bead sits on top like a caterpillar; too much burns notches along the edges, known as undercut.
A | Why isn't direct current any use for light alloy? | For aluminium with TIG you need alternating current, because only the half-wave with the electrode positive breaks up the oxide skin.
A | From how thick a plate does it pay to bevel top and bottom, and what do I gain? | From 16 mm a double V is worthwhile, unless the back is out of reach; it saves about half of the filler metal and warps less.
A | I've breathed in zinc smoke at noon. When would I start feeling ill, and when am I fit again? | Galvanised sheet must be ground bare: zinc boils before steel melts, it makes pores and its fumes bring on metal fume fever, which starts four to ten hours after exposure with shivering and a sweet taste and is usually over within two days.
A | cast iron preheating temperature | For our tool steel, 200 degrees; for cast iron, 300 if you weld it warm.
A | Rutile or basic, which is better for a bridge girder in the frost? | Basic rods give the toughest seam and are prescribed for load-bearing parts in the cold, but they absorb damp.
A | How many times can I put the basic ones back in the oven? | They may be re-dried no more than three times.
A | And rutile rods, how long do they dry? | Rutile rods need only 110 degrees for one hour, and only if they have become damp.
A | How do I finish off the seam without leaving a pit at the end? | Wait until the crater is filled before you release the trigger.
A | How do I hold the torch for a filet weld wiht MAG? | Hold the torch at 45 degrees to both sheets, tilted 10 degrees in the direction of travel.
A | Why is a polyester tracksuit dangerous here? | Clothing must be of cotton or leather, as synthetic fibres melt into the skin.
A | For how long is my certificate valid, and what does my boss have to do for it? | It holds for three years, provided that the employer confirms every six months that you have welded.
A | How much do I pay if I flunk and go again, and by when do I have to put my name down? | The test costs 380 euros, repeats 210. | Registration closes three weeks before the date; bring two test plates of 10 mm.
N | Who made the stick welding sets that we use in the workshop?
N | How much does a bottle of the argon and carbon dioxide mixture cost me to fill?
N | I find the fresh-air helmet heavy, how much does it weigh?
N | Who in the workshop signs for the bend test?
N | Which gas do I need if I want to weld titanium?
N | How thin can the sheet be for spot welding?
N | And copper, to how many degrees do I preheat that?
N | cellulose rods drying time
N | How many passes do I need for a V on a 10 mm plate?
N | How long does the test for the certifcate take al together?
N | How many volts should I set on the MAG machine for a fillet weld?
N | How many hours can I work before the filter of the extraction has to be changed?
F | Why do rods have to be run at 15 percent more current overhead?
F | Why is TIG quicker at depositing metal than MAG?
F | Since when have contact lenses been forbidden under the helmet?
F | Why does the oxide skin on aluminium melt sooner than the metal below it?
O | How many eggs go into a sponge cake for twelve people?
O | Can I cancel my gym membership if I move to another town?
