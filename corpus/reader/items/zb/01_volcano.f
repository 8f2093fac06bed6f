A | how tall is karrow | Is that the highest on the island? | It is the second-highest summit of the island after the extinct cone of Old Binnet (3,102 m) and the only one of Hestrel's five volcanoes that has erupted in historical time.
A | Who kept the record historians mostly lean on for what happened in those days? | what had he done for the people there? | The priest Odo Merrin had persuaded about 900 villagers to stay on the ridge above the river, and his notebook remains the chief source for the sequence of events.
A | most recent outbreak | was anyone hurt? | The latest eruption, a Strombolian one, began on 6 June 2016 and ended nineteen days later; nobody was hurt.
A | We have goats 3 km from the crater and it's gone to orange. Could we go back to feed them? | And if it goes up one more? | The 5-kilometre zone is closed without exception, and the Vane valley is cleared as far as the sea if rain is forecast.
A | There are nine of us going up in July, do we need somebody to lead us? | and if it's just the two of us, at New Year? | Guides are compulsory for groups of more than eight people and, between November and March, for everyone.
N | who may declare red alert | How long have they been doing that job?
N | am i allowed to colect violet seed for my garden | a friend of mine took a handful last summer, what do they fine you for that?
N | What did seafarers nickname it, and what was the reason? | Could they see it from the mainland?
N | What is the Collar? | is it steep on the inside?
N | Can the alert be dropped from red straight to green? | Why did they cut the wait down to three days?
A | north crater vs south crater size | How many hours do I need for the climb by the normal path? | The usual route starts at Upper Vane (640 m) and takes about seven hours up.
A | Why do the villages in the west stay safe from molten rock and mud? | what instruments does the observatory have up there? | It runs fourteen seismometers, six tiltmeters and two gas stations.
