A | What do the bacteria in a starter do, as opposed to the yeasts? | The yeasts make the gas that lifts the bread, and the bacteria make the acid that gives it its taste and keeps mould away.
A | When can I start baking with a newly made starter? | It is usually ready on day 7 or 8, when it doubles within six hours of feeding on two days running.
A | Why begin with rye rather than white wheat flour? | Rye flour carries more wild yeast on its bran and more minerals than white wheat, so a rye starter gets going two or three days sooner.
A | How do I turn a rye starter into a wheat one? | You can change it over to wheat later by feeding it with wheat flour four times.
A | Mine foamed like crazy after a day and now nothing moves. What were those first bubbles then? | The first bubbles come from leuconostoc bacteria, which die off as soon as the mixture turns sour.
A | I only bake on Sundays. Where do I keep the jar and how often does it need food? | If you bake once a week, keep it in the fridge at 4 to 6 °C and feed it once a week.
A | I'm off travelling for a year. How can I save my sourdough that long? | For longer, spread it thinly on baking paper, dry it for a day and keep the flakes in a jar; they last at least two years.
A | Is it a good idea to freeze a starter? | Freezing works less well, since about half of the yeast dies.
A | what is hooch | No, it is alcohol and water, called hooch, and means that the starter is hungry.
A | My jar stinks of nail polish remover, should I bin it? | A smell of nail varnish does not; that is only hunger, and two or three feeds put it right.
A | Which signs mean the starter is ruined for good? | Pink or orange streaks and furry mould mean that it has to go, jar and all.
A | How much water goes in the basic recipe? | 450 g of strong white flour, 50 g of wholemeal, 350 g of water, 100 g of active starter and 10 g of salt.
A | minimum protein content flour | In Lindhurst most of us use flour from Carver's Mill, but any bread flour with at least 12 per cent of protein will do.
A | How is the float test done, and does it work with rye? | Drop a teaspoon of it into a glass of water. If it floats, use it; if it sinks, wait an hour and try again. | The test does not work for rye starters, which sink even when they are at their best; with those look for a domed top.
A | Explain autolyse | We let flour and water rest for 45 minutes first, which is called autolyse, and during that rest the gluten forms by itself.
A | My kitchen is only 18 degrees in winter, how many hours will the first rise need? | At 26 °C the bulk rise takes about 4 hours, at 22 °C about 6 and at 18 °C about 9.
A | How often do I stretch and fold? | During the first two hours stretch and fold it four times, every 30 minutes.
A | If I leave the shaped loaf in the cold for more than a day, how will it taste? | Up to 16 hours there is little change in taste; after 24 it becomes clearly sour.
A | How do I get steam if I haven't got a pot? | If you have no pot, use a baking stone and pour a cup of boiling water into a tray on the oven floor; take the tray out after 15 minutes.
A | How soon can a rye loaf be sliced? | Wheat loaves after two hours, rye loaves after a full day.
A | My bread came out heavy with two or three caverns in it. What should I change? | That is underproving. Give it an hour more in bulk or a warmer place, such as the oven with only the lamp on.
A | The underside always goes black. Any tricks? | Put a baking sheet on the shelf below the pot or a spoonful of rice under the baking paper.
A | Why is sourdough easier on the stomach for people with irritable bowel? | Some people with irritable bowel find sourdough easier to digest, since fructans are reduced by up to 90 per cent after a long rise.
A | How much does one save on each loaf by baking a pair? | A loaf costs us about £1.30, of which 45p is electricity, against £4.20 at the baker's. Baking two loaves at once brings it down to £1.05 each.
N | What can I cook with the starter that I throw away each day?
N | How long does a finished loaf stay fresh, and is a bread bin better than a bag?
N | What does a kilo of flour from Carver's Mill cost?
N | I bought the dried flakes back out after my trip. How do I wake them up again?
N | Does chlorine in tap water harm the wild yeasts?
N | What size should the cast-iron pot be for an 850 g loaf?
N | how deep to score the loaf
N | How old is the starter that Ottilie hands out on Tuesdays?
N | Can the salt be left out altogether if I have high blood pressure?
N | What is the right temperature inside a rye loaf when it's done?
F | Why does dough from a cold kitchen rise faster than from a warm one?
F | Why do the Tuesday Bakers charge £5 for a jar of starter?
F | How much commercial yeast goes into the basic recipe?
F | Why is sourdough safe for coeliacs?
O | How do I apply for a passport for my child?
O | What is the difference between a violin and a viola?
