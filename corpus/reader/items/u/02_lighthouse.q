A | How many vessels came to grief there in the forty years before a light was asked for in earnest? | Between 1780 and 1820 thirty-one ships were lost on it or on the reef behind it.
A | Why did the fishermen stop burning tar on the rock? | The fishermen of Port Ferrand lit a basket of tar on the rock in bad weather, each boat paying in a shilling a year for the tar, until the winter of 1814, when three of the men were washed off and the custom was given up.
A | What finally made the Harbour Board say yes? | The seventh was granted in 1823 after the loss of the packet Clementina, on which the nephew of the Board's chairman had been a passenger.
A | what does dovetailed mean here | The stones are dovetailed: each has a tongue that slides into a groove of its neighbour, so that a wave pushing at one must move them all.
A | What was the contractor's background? | The contract went to Jonas Threlkeld, a builder of mill chimneys who had never built at sea.
A | In which of the two summers could more be done, and by how many days? | He could work only on days when the swell was under four feet, which gave him 43 days in the first summer and 61 in the second.
A | Did the project go over budget? | It cost 41,000 pounds, against an estimate of 26,000.
A | colza oil advantages drawbacks | They used sperm whale oil, later colza oil pressed from rape seed, which was cheaper and smoked less but thickened in frost, so that the keepers had to warm it on the stove.
A | How much farther could sailors make out the beam once the French optics were in? | From then on the light could be seen at 19 miles instead of 11.
A | I'm sailing at night and see a steady white light on the coast. How do I know which of the two I'm looking at? | To tell it from the light at Corran Head, which is fixed, it flashes twice every fifteen seconds.
A | How was a keeper's time on duty and off arranged? | Three keepers lived in the tower for eight weeks at a time, followed by four weeks ashore.
A | Why was a pair of men no longer thought enough? | There were always three, never two, since the affair of 1838: one of two keepers had died of a fever, and the other, afraid of being taken for a murderer, kept the body beside him for nineteen days until the relief boat came.
A | Were the men allowed to drink whisky? | Beer was allowed, two pints a day, but spirits only by order of a doctor.
A | What could the families tell their men with laundry? | On Sundays they would signal with bedsheets, and the men knew from the number hung out whether all was well: one sheet for well, two for illness, three for a birth.
A | When the lantern was smashed in 1904, how did they keep a light going? | Head keeper Elias Rudd and his assistant Tom Garrow hung a storm lamp in the opening and turned it by hand until morning, one pulling, the other counting aloud.
A | rewards Rudd Garrow compared | Rudd was given a medal and a clock. Garrow was given a clock.
A | List all the changes of the light source from the beginning until today. | At first twenty-four oil lamps burned in front of copper reflectors. | In 1869 the lamps gave way to a single burner inside a great lens, ordered from Paris. | Electricity came in 1958. | The lamp was changed for a diode in 2011; the great lens was left in place because it was too heavy to be brought down the stairs in one piece and nobody wanted to break it.
A | Why is the enormous old glass still up there although it isnt needed? | The lamp was changed for a diode in 2011; the great lens was left in place because it was too heavy to be brought down the stairs in one piece and nobody wanted to break it.
A | We'd love to climb it with our ten-year-old in June, is that possible? | Landing is not permitted except on the open day, which is the last Sunday of June, when forty people may go up, chosen by lot. | Children under twelve cannot take part, and good shoes are a must: there are 168 steps and a ladder.
A | boat trip days season | Boats go round the rock from May to September on Wednesdays and Saturdays if the sea allows.
N | How many people drowned on the Clementina?
N | Who was chairman of the Harbour Board in 1823?
N | where were the stone blocks quarried
N | How many blocks does the tower consist of?
N | How much of the missing 15,000 pounds did Threlkeld pay himself?
N | When did they change over from whale oil to colza oil?
N | What did the Paris lens cost?
N | How many miles can the diode be seen compared with the old electric lamp?
N | My great-grandfather was a keeper around 1890, what would he have earned in a year?
N | Did the surviving keeper of 1838 stand trial afterwards?
N | How many sheets were hung out when somebody in the family had died?
N | How did Peter Vance come by his broken wrist?
N | boat tour ticket price
N | By what date do I have to put my name down for the drawing of lots, and where?
N | Why was it decided to take the last keepers of the rock in 1984?
F | Why did Peter Vance receive a medal for turning the storm lamp?
F | Why does the light on Gannet Stack stay fixed while the one at Corran Head flashes?
F | How did Threlkeld manage to finish 15,000 pounds below the estimate?
F | Which topics of religion were the keepers encouraged to discuss in the evenings?
F | Why does the technician have to come out every month?
O | Can I freeze cooked rice?
O | How is a patent application filed?
