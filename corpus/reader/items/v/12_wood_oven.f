A | how long can there be something glowing in what I sweep out | do I have to take it all out each time? | Leave 2 cm of ash as a bed; it keeps embers warm.
A | Can I shut the top vent completely to make it burn slower? | what about at bedtime, so there's still a bit of fire in the morning | No. A fire without air makes tar, which settles in the flue and is what later burns there.
A | every time I feed it the living room fills with fumes, what am I doing wrong? | how much should go in each time? | Put on one or two logs, 1.5 kg together.
A | brand-new, and it reeks of chemicals. How long will this go on? | did anybody have to look at it before I did that? | Mr Ahlborn, the district sweep, must see the stove before its first fire; without his paper, insurers may refuse to pay.
A | there's a split in one of the inside stones, should I be worried, and at what point do I change them? | what will they cost me | A set costs 134 euros and lasts five to eight years.
N | clearance at front, sides and back | and up to the ceiling?
N | Do I need a window switch if my cooker hood only filters and blows back the air? | how much is one?
N | are pressed sawdust blocks OK? | which brand's any good?
N | What's the difference between black glass and milky glass? | what do you charge for a new pane?
N | where do I stick the moisture meter in and what should it say | why is it 30 for birch?
A | log length tinder 5 | The door knob wobbles, is something broken? | It is meant to have play of about 3 mm, since metal grows in the heat.
A | firebricks cost | how heavy is the 7 without any stone on it | It weighs 168 kg, with the soapstone cladding 241.
