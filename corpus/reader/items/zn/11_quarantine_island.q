A | What drove the city fathers to put up these buildings? | The Senate of the city decreed the building in 1576, the year after a plague that had killed 14,000 of its 50,000 inhabitants.
A | What had been wrong with the old way of leaving vessels out in the bay? | Until then suspect ships had simply been kept at anchor, with the result that sailors swam ashore at night.
A | When did the first guests move in? | The first guests, 62 merchants and their servants from Smyrna, moved in in May 1581.
A | clean patent days | Clean patent, from a port free of disease: 12 days
A | What if somebody got a fever on the thirty-eighth day after coming from an infected harbour? | Foul patent, from a port where plague was raging: 40 days, to begin again from the start if anyone fell ill
A | Which got through sooner, a cargo of copper or one of fleece? | Wool, cotton, furs and feathers were held to be dangerous and were aired for the full term; grain, metals and wood were released after three days.
A | How did they make correspondence safe to deliver? | Letters were slit, held over burning juniper for a quarter of an hour and dipped in vinegar.
A | And coins, how were they treated? | Coins were laid in sea water.
A | How did the staff avoid contact at mealtimes? | Guards in waxed cloaks handed in the food on a shovel two metres long.
A | Suppose a warder shook hands with one of the detained. What then? | A guard who touched an inmate had to stay for the rest of the inmate's term.
A | On what condition did a pauper eat for nothing? | The wealthy could have meals sent from an inn in the town, while the poor lived on the bread, oil and salt fish provided by the Senate, which charged them four soldi a day and nothing at all if they could prove that they owned no more than the clothes they wore.
A | Why couldn't people while away the hours with a round of whist? | Music was allowed until the evening bell; cards were forbidden, since they passed from hand to hand.
A | how much was the docter for the sick payed | The second lived on the island and was paid 300 ducats a year, twice as much as his colleague, because he might not leave it for the length of his contract of three years.
A | How many skeletons came to light in 2006? | Excavations in 2006 uncovered 418 skeletons; in one in three the teeth still held traces of the plague germ.
A | Why did the precautions fail in 1657? | In 1657 it was less fortunate, for a customs officer had smuggled a bale of silk past the guards, and 2,900 people died.
A | Which helped more, leaving merchandise in the breeze or keeping humans apart? | The isolation of people, by contrast, was effective, and so, without anyone's knowing it, were the cats kept in the stores against mice. | Historians today judge the airing of goods to have been of little use, as the fleas that carry the disease die within days without a host.
A | For how many years did the military make use of the place? | In 1869 the lazaret was closed and handed over to the army, which stored powder in it until 1919.
A | We want to see the graffiti. When must we be there and what's the surcharge? | The inscriptions scratched into the walls by bored inmates, more than a thousand of them in eleven languages, can be seen only on the guided tour at 11 am, which costs a further 5 euros.
N | bell tower height
N | In which town was Ludovico Corso born?
N | And Hale the diarist, what was the vessel that brought him?
N | Who is in charge of the restoration?
N | Suppose a captain had made for Marseille instead. How many days would he have waited there?
N | How many people died of the plague in Naples?
N | How was tobacco cleaned before it was released?
N | When was the leper house on the mainland closed?
N | How much is the whole restoration expected to cost?
N | how many rooms where there for travellers
N | My grandfather went to school on the island. How many orphans like him were taught there?
N | What was the guards' daily pay?
F | Why was the physician for the healthy paid more than the one for the sick?
F | Why did you have to stay longer with a touched patent than with a foul one?
F | Why did the plague of 1631 hit the city harder than its neighbours?
F | After the army had left, how many convicts were locked up on the island?
O | How do I switch a phone to silent mode at night?
O | How many calories are there in a boiled egg?
