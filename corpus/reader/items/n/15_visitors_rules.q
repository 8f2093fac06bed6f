A | Which entrance should I use? | Go to the gatehouse on Rue des Sables, not to the office entrance, which opens only from inside.
A | I was here in spring and saw the safety film then. Must I sit through it once more? | Whoever has watched it within the past twelve months need not do so again.
A | What colour is a driver's badge? | You then get a badge: white for guests, orange for fitters and other contractors, blue for drivers.
A | Can I walk about without someone at my side? | You must not walk on alone, unless you wear an orange badge with a stamp on it; the stamp shows that you have passed the test on furnace safety.
A | Until when can guests come on Fridays? | Guests are welcome from Monday to Thursday between 8.30 and 16.30 and on Fridays until 12.
A | unloading hours lorries | Lorries are unloaded from 6 to 14.
A | I'd like to bring my class of twenty. How long beforehand do I have to arrange it and with whom? | Groups of more than eight people need an appointment two weeks ahead, made with Nolwenn Tessier in sales.
A | Why is my fleece jacket not allowed near the furnace? | In the furnace hall: cotton or wool only, since artificial fibres melt on the skin.
A | Can guests borrow safety shoes? | We lend vests, glasses and coats at no charge, and safety shoes in sizes 36 to 47 for fitters only.
A | My father has a pacemaker. Where must he not go? | People with a pacemaker must not go nearer than four metres to the induction heater; it is marked with a red circle on the floor.
A | Where may a child of seven go? | Children under 10 may enter the showroom and the gallery above the cutting hall, and nothing else.
A | Why are guide dogs kept out of the furnace hall? | No animals are admitted, save for assistance dogs, and these not into the furnace hall: the floor there reaches 55 degrees.
A | Can I snap pictures of the moulds if sales says yes? | In the halls only with a permission slip from sales, and never of the moulds, which belong to our customers.
A | How long does it take to get leave for a film that I want to put online? | Films for the internet need permission in writing from the management; allow three weeks.
A | I've got a load of soda. Which ramp? | Report with the order number at ramp 2 for sand and soda, at ramp 5 for packaging and finished goods.
A | Why do they want the key of my truck? | Hand over the key of the lorry while it is being unloaded; we had a lorry roll away in 2020.
A | Is it allowed to spend the nigth in my cab? | Sleeping in the yard overnight is allowed from Sunday to Thursday if you register before 20.00.
A | What do I need for welding in addition to the daily permit? | For welding and grinding you need a fire permit besides, and someone keeps watch for two hours after the work has ended.
A | difference between the long tone and the short tones | A long rising tone means: leave the building by the nearest green door and go to the assembly point under the plane tree. | Short tones, three at a time, mean a gas alarm: do not touch any switch, and walk against the wind.
A | How much is charged if a fitter loses the badge? | The firm that sent you is charged 80 euros for a lost orange badge and 15 euros for any other.
N | How hot is the furnace itself?
N | What does a guided tour for a group cost?
N | Where do guests park their cars?
N | How many questions does the test on furnace safety have?
N | languages of the safety film
N | Can visitors buy glasses in the showroom?
N | I'm in a wheelchair. Can I get up to the gallery?
N | May guests eat in the canteen?
N | Who signs the fire permit?
N | Which days in March is a furnace relined this year?
N | How long is the stamp on an orange badge valid?
N | Does the works pay if my clothes get burnt during a visit?
N | How many people are employed at the glassworks?
N | How long does it usually take until a lorry with sand has been unloaded?
N | Is alcohol forbidden on the premises, and are fitters tested for it?
F | Why may telephones be used in the mixing room only?
F | Why are guests lent safety shoes for a fee?
F | Where do I throw brown glass into the grey bins?
F | Why is the speed limit in the yard 30 kilometres an hour?
F | Which helmet colour must cyclists wear in the bicycle lane of the yard?
O | How do I prove dough without a proving basket?
O | What is the currency of Mongolia?
