A | Where do I get rid of a takeaway carton dripping with cheese? | Pizza boxes belong in the blue bin if they are clean and in the grey bin if they are greasy, because fat spoils the paper pulp.
A | Can I use the biodegradable liners for my food scraps? | "Compostable" plastic bags may not: they take twelve weeks to rot, and our plant works in three.
A | When am I first allowed to place my wheelie outside? | Bins must stand at the kerb by 6:00 on the day of collection, but not before 18:00 on the day before.
A | I'm 83 and my back is bad. Do I have to prove with a medical certificate that I need the crew to come in? | A doctor's note is required, except for those aged 80 or more.
A | I've been caught twice already with wrong stuff inside. What's the penalty if it happens again? | From the third time on, the owner is fined 75.
A | i need the old sofa gone this week. what will it cost? | An express collection within four working days is 90.
A | Why do I have to separate the foil top from my dairy cup? | Yoghurt pots go into the yellow bin; they need not be washed, but the lid must be pulled off, as the sorting machine cannot tell two materials apart while they are joined.
A | Why may I not throw jars in late at nite? | Bottle banks may be used on weekdays from 7:00 to 20:00 only, as the noise disturbs residents.
A | Where can I pick up second-hand things free? | Has a swap shop where usable goods can be left or taken for nothing.
A | I run a building firm. What do you charge me for dumping? | Tradespeople may use Harrow Lane only and pay by weight, 160 a tonne.
A | The dustmen smashed mine. Do I pay for a new one? | A lost or burnt bin is replaced for 38; a bin damaged by the crew is replaced free.
A | We've a newborn. Is there any way to get extra space for dirty diapers? | Families with a child under two may ask for a second grey bin at half price.
A | How much cheaper is it if I rot my peelings in the garden myself? | Those who compost at home and give back the brown bin save 24.
A | How do public transport vehicles profit from leftovers? | The biogas from the brown bins drives 17 buses.
N | How often is the glass in the bottle banks for clear, green and brown emptied?
N | What does an extra green box for batteries and small electrical devices cost?
N | On which day in April does the Poison Van stop in the Harrow Lane district?
N | How high is the barrier that vans can't pass at Eastgate?
N | how much does one tonne of plastic packaging bring in for the city?
N | Hot ash caused nine fires last year. In which district were they?
N | How many kilograms of kitchen and garden waste did the average resident produce in 2016?
F | Why is the brown bin emptied every four weeks from May to September?
F | Why may liquid paint go into the grey bin while dried-out paint may not?
F | Why do LED lamps belong in the grey bin and old filament bulbs in the green box?
