A | And for a fourteen-year-old, a bunk in the big room? | is there anything just for kids his age up there? | Youth week: 12 to 17 years, third week of July, 260 all included.
A | How do I top up my mobile's battery? | can I pay that by card? | Payment is in cash or by card, though the card reader fails when clouds lie on the relay mast.
A | Until when does the bus to Plaun run? | If we take that one we'd be up at nine at night. Do we still get our beds? | Whoever has not arrived by 19.00 and has not rung loses the place to others.
A | We had to stay home at the last minute, what will they bill us? | even if there's a blizzard? | Bad weather counts as no excuse unless the avalanche bulletin stands at four or above.
A | Why is a hot drink so expensive? | can't we boil our own? | Members may cook their own food in the porch; others may not.
A | Is the south ridge or the north face better if I'm worried about rockfall? | how long does it take? | Piz Senn, 3,012 m: ordinary route over the south ridge, 3 hours, easy scrambling; no rope needed in dry conditions.
N | Since when has Luzia Camenisch run the hut? | what did she do before?
N | Can anybody haul my rucksack for me, and at what price? | what times does it go?
N | what time is brekfast for mountaneers, and the late riserss | do they do gluten free?
N | The sky looks uncertain, is there anything gentle we could do? | can you swim there?
N | crampons hire weekend price | do they want a deposit?
N | How many overnight stays until joining is worthwhile? | why did they take the rescue cover out of it?
A | We've decided on another peak halfway, what now? | Is my dog allowed inside the hut at night? | Dogs sleep in the woodshed; the section's own rescue dogs are excepted.
A | I get dizzy near drops, which ascent is for me? | does the hut have showers? | There is no shower.
