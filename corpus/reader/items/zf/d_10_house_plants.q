A | What do pots in the living room miss most? | What they lack indoors is light and moist air, and most losses can be traced to one of these two or to a watering can used too freely.
A | Since when has greenery in the parlour been usual? | Potted citrus trees were carried into orangeries as early as the sixteenth century, but plants in living rooms became common only after 1850.
A | Why did people in the 19th century love such a tough species? | Gas lighting, on the other hand, killed most plants through its fumes, and this is why the Victorians favoured the aspidistra, which endures almost anything and was nicknamed the cast-iron plant.
A | Why has mine become so lanky and whitish? | A plant that gets too little grows long, pale shoots; one that gets too much shows bleached or brown patches.
A | How long should I spend acclimatising something from the cellar to the bright terrace? | Plants that have stood in the dark must be moved to the sun in stages over ten days, otherwise the leaves are scorched.
A | when do i give my cactus a drink | Push a finger into the soil: water most plants when the top 2 cm are dry, succulents when the whole pot is dry, and ferns as soon as the surface feels dry.
A | It got so parched that liquid just gushes through the bottom. How do I rescue it? | If a pot has dried out so far that the water runs straight through, stand it in a bucket up to the rim until no more bubbles rise.
A | Would cyclamen be happy above the heating? | Cyclamen, ivy and azalea, however, want a cool room of 10 to 15 °C and soon fail beside a radiator.
A | Does misting help? | Spraying raises it for no more than ten minutes; a tray of wet pebbles is better, and a humidifier best of all.
A | Why shouldn't I fertilise in December? | In winter plants cannot use the nutrients, and the salts burn the roots.
A | How much roomier should the next container be? | The new pot should be only 2 to 4 cm wider, since a large mass of soil stays wet for too long.
A | There's silky stuff between the stems. How often must I hose it down? | Spider mites appear in dry heated air and leave fine webs; rinse the plant in the shower and repeat three times, five days apart.
A | How long should I isolate a fresh purchase? | New plants should be kept apart from the others for three weeks.
A | How much greenery would it take to freshen my office? | That plants clean the air of a room is largely a legend: it goes back to a study of 1989 carried out in sealed chambers, and in a real room one would need at least ten plants per square metre.
N | How old was the London doctor Nathaniel Ward when he devised the Wardian case?
N | Who carried out the study of 1989 in sealed chambers?
N | How much does a humidifier, best of all in heated rooms, cost?
N | how many °c should tap water have once it has stood overnight
N | How many weeks does a cutting of gardenia need to root?
N | From which country does the aspidistra come?
N | My child has eaten some oleander. How many leaves does it take to act on the heart?
F | Why do plastic pots dry out faster than clay pots?
F | How far should Christmas cactus and gardenia be turned each week?
F | Why does variegated sansevieria keep its yellow edges when grown from leaf pieces?
