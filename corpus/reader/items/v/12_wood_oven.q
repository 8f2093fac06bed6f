A | How much firewood does it gobble up running flat out? | It burns 1.9 kg of wood an hour at full output.
A | log length tinder 5 | Its little sister, the Tinder 5, has the same door but takes logs of 25 cm and may stand on a wooden floor without a plate under it, which the 7 may not.
A | we have parquet, do we need something underneath the 7? | may stand on a wooden floor without a plate under it, which the 7 may not.
A | which kind dries faster, ash or beech? | ash needs the least drying: one year under a roof, as against two for beech.
A | Why does oak take so long before I can use it? | Oak has to lie for three years, for its tannic acid would otherwise attack the flue.
A | where do I stick the moisture meter in and what should it say | Moisture has to be under 20 per cent, measured on the freshly split face and not on the bark side.
A | are pressed sawdust blocks OK? | Briquettes are allowed, but no more than two at a time because they swell.
A | Why set fire to the pile from above? | The fire eats its way down and burns the gases as they rise; lit from below, the gases would leave unburnt, as smoke.
A | lower slide purpose | The lower slide is for lighting only.
A | Can I shut the top vent completely to make it burn slower? | Air for the glass comes through the upper one, which is never closed fully while there are flames.
A | every time I feed it the living room fills with fumes, what am I doing wrong? | Open the door a crack for ten seconds, then wholly: opened at one swing it draws smoke into the room.
A | brand-new, and it reeks of chemicals. How long will this go on? | The smell that goes with it is gone after the third.
A | how long can there be something glowing in what I sweep out | Ash may hold embers for up to 48 hours, so it goes into a metal bucket with a lid, and never into a bin.
A | What's the difference between black glass and milky glass? | Glass that gets black within an hour means wet wood or too little air. If it turns milky, it has been too hot and cannot be cleaned.
A | there's a split in one of the inside stones, should I be worried, and at what point do I change them? | Cracks in the vermiculite bricks do no harm as long as the bricks stand in place. Replace them when they are worn by more than a third or pieces fall out.
A | firebricks cost | A set costs 134 euros and lasts five to eight years.
A | clearance at front, sides and back | Keep 80 cm free in front of the glass and 20 cm at the sides and back.
A | Do I need a window switch if my cooker hood only filters and blows back the air? | A room with an extractor hood needs a window switch, unless the hood recirculates the air.
A | it's roaring in the chimney like a jet!! what do I do, hose it? | If the flue burns, which you hear as a roar, close all slides, ring the fire brigade and then the sweep. Never put water on it: steam would burst the flue.
A | What should I do in the warm months so it doesn't corrode, and how much ash do I leave in during the cold ones? | Leave the slides open and the door ajar so that the stove does not rust inside. | Leave 2 cm of ash as a bed; it keeps embers warm.
N | What does the Tinder 7 cost with soapstone?
N | how many kilowatts does the Tinder 5 give
N | How big a room can it heat?
N | What does Mr Ahlborn charge for his paper?
N | How long must spruce dry?
N | efficiency of the tinder 5
N | Since when has Mr Ahlborn been the district sweep?
N | can i put a kettle on top and cook with it
N | How many logs of 33 cm are there in a cubic metre?
N | Are tiles as good as soapstone at staying warm?
N | How are the old firebricks taken out and the new ones put in?
N | Which way does the door open, and can it be changed to the other side?
N | where can I buy a window switch and who may wire it
N | what should the size be of the plate under the stove
N | My neighbour complains about the smoke. Could he have the stove forbiden?
F | Why does the Tinder 5 take longer logs than the 7?
F | Why must the upper slide be closed once the fire burns?
F | Why does ash wood need three years of drying?
F | Why is mortar used to fix cracks in the bricks?
F | why is the flue swept five times in a season
O | Who won the first football World Cup?
O | convert 5 miles to kilometres
