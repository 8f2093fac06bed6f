A | Who was against shutting the bad spring? | how many people had it killed by then? | The wells were the answer to the cholera of 1866, when 611 people died within ten weeks.
A | Why don't they turn Gull Point off completely in wet years? | so how hard does it normally work? | Since it swallows a great deal of current, it runs at a third of its capacity in ordinary years and flat out only if the lake falls under 40 per cent of its volume.
A | What made the builders go for stone and not metal tube? | how long is the thing altogether? | Eighty-seven kilometres long, it falls only 41 metres from lake to town and needs no pump.
A | minimum tap pressure | I'm on the eighth floor, does that hold for me? | Tenants above the sixth floor depend on a pump of the landlord's.
A | who decides on stage 3 | Has it ever come to that? | Stage 3 was declared once, on 11 August 2006, and lasted for forty days.
N | is there flouride in it and who decided | would they ask again?
N | When the channel is drained in spring, where does tap water come from? | does it taste different then?
N | How come an old tower due to be knocked down is still standing? | can you go up it?
N | Can I sprinkle my allotment in stage 2? | And in the blazing sun at noon, is that forbidden?
N | What measures brought losses down, and which gave the most for the money? | Why has it gone up to one in three again since?
A | How much does the town get through daily? | I think my meter runs too fast. Can I get it looked at and what do they want for it? | Anyone who doubts a reading can have the meter tested; the test costs 45 and is refunded if the error is more than 4 per cent.
A | How did the lady doctor work out what was making people sick? | we're eight at home, any way to get our water cheaper? | The step was brought in to reward thrift, but families of six or more may ask for the lower rate throughout, on showing proof of residence.
