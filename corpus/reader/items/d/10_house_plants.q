A | When did it become usual to have plants in the living room? | Potted citrus trees were carried into orangeries as early as the sixteenth century, but plants in living rooms became common only after 1850.
A | What is a Wardian case? | The Wardian case, a sealed glass box devised by the London doctor Nathaniel Ward about 1829, allowed tender plants to survive sea voyages; before it nineteen out of twenty died on the way.
A | Why were the Victorians so fond of aspidistras? | Gas lighting, on the other hand, killed most plants through its fumes, and this is why the Victorians favoured the aspidistra, which endures almost anything and was nicknamed the cast-iron plant.
A | What counts as half-shade? | "Bright" means within a metre of a south-facing window, "half-shade" within two metres of an east- or west-facing one, and "shade" anything where you can still read a newspaper at noon without a lamp.
A | My pot stands a couple of metres back in the room, how much of the brightness at the window does it still get? | The eye is a poor judge, since it adapts: two metres from the glass there is only about a fifth of the light on the sill.
A | The stems have gone lanky and whitish. What's missing? | A plant that gets too little grows long, pale shoots; one that gets too much shows bleached or brown patches.
A | Which plants should not be turned? | Turn the pot a quarter each week to keep growth even, except for Christmas cactus and gardenia, which drop their buds when moved.
A | Why does an overwatered plant look as if it were thirsty? | The roots need air, and in soggy soil they suffocate and rot; the leaves then droop just as if the plant were thirsty, so that the owner waters again.
A | when to water succulents vs ferns | Push a finger into the soil: water most plants when the top 2 cm are dry, succulents when the whole pot is dry, and ferns as soon as the surface feels dry.
A | Why is rainwater better for orchids? | Rainwater is best for azaleas, orchids and carnivorous plants, which cannot bear lime.
A | I forgot a pot for weeks and now the water just rushes out of the bottom. How do I save it? | If a pot has dried out so far that the water runs straight through, stand it in a bucket up to the rim until no more bubbles rise.
A | Which plants want a cool room? | Cyclamen, ivy and azalea, however, want a cool room of 10 to 15 °C and soon fail beside a radiator.
A | Does misting do any good against dry air, or is there something better? | Spraying raises it for no more than ten minutes; a tray of wet pebbles is better, and a humidifier best of all.
A | The ends of the leaves turn brown and crisp every winter. What's that from? | Brown leaf tips are the usual sign of dry air.
A | Why should I stop giving plant food in the winter? | In winter plants cannot use the nutrients, and the salts burn the roots.
A | There is something white and chalky on top of the earth. What does it mean and what do I do? | A white crust on the soil shows that too much was given; rinse the pot through with plenty of water.
A | How much wider should the new pot be, and how long do I wait with feeding afterwards? | The new pot should be only 2 to 4 cm wider, since a large mass of soil stays wet for too long. | After repotting do not feed for six weeks.
A | Clay or plastic? I always forget to water and then overdo it | Clay pots dry out faster and suit succulents and careless waterers; plastic pots keep moisture and suit ferns.
A | How long do leaf cutings of African violets take? | Leaf cuttings: a leaf of African violet or a piece of sansevieria leaf is stuck into damp sand and needs two to three months.
A | Why must variegated sansevieria be divided? | Variegated sansevieria loses its yellow edges when grown from leaf pieces, so it must be divided.
A | Little black flies keep rising from my pots. How can I be rid of them? | Fungus gnats, small black flies over the soil, are harmless to grown plants but their larvae eat the roots of seedlings; let the surface dry and cover it with a centimetre of sand, or use nematodes, which work within two weeks.
A | mealybug treatment | Mealybugs look like bits of cotton wool and are dabbed with surgical spirit.
A | Is it true that plants purify indoor air? | That plants clean the air of a room is largely a legend: it goes back to a study of 1989 carried out in sealed chambers, and in a real room one would need at least ten plants per square metre.
A | We have a baby who puts everything in her mouth. Which plants are no risk? | Spider plants, calatheas and Boston ferns are harmless to children and cats.
N | How many hours of lamp light a day do plants need if there's no window?
N | Which soil mixture is right for orchids?
N | I'm going away for three weeks in August. Who or what could water my plants while I'm gone?
N | How do I get a Christmas cactus to flower again?
N | What does a bottle of liquid fertiliser cost?
N | Who carried out the study on air cleaning in 1989?
N | how old can an aspidistra get
N | Can I put my ferns out on the balcony in summer?
N | What should be done first if a child has chewed on a dieffenbachia?
N | What is the best way to dust the large leaves of a peace lily?
F | Why should house plants be fed twice as much in December?
F | Why did gas lighting help plants to thrive in Victorian homes?
F | Why is division the least reliable way of propagating?
F | Why do bonsai trees need a room of 30 °C?
O | When does the Champions League final take place?
O | How do I write a cover letter?
