A | How much of the cave has ice in it? | and the rest of it, does anything live back there? | Seven species of bats spend the winter in the dry rear part, above all the whiskered bat and the brown long-eared bat.
A | How thick is the ground ice in the Great Hall? | is it getting less? | Until 1990 the loss averaged two centimetres a year; it has since risen to nine.
A | How come it stays frosty inside during July? | So I should take a coat even in high summer? | Warm clothing and gloves are needed even in August.
A | Who was the earliest person to venture inside? | did she get the credit for it? | Her report was published by the Alpine Society under her brother's name.
A | What became of the bulbs that had been put up there? | what do they use instead? | Today carbide lamps and, since 2010, headlamps with cold diodes are used.
A | We are a coach party of thirty coming on a Saturday in June. How early do we have to let them know? | and if it pours that day, is our money gone? | In heavy rain tours are called off because of falling stones on the path, and tickets are refunded in full, including the cable car.
N | tour duration steps | do they do it in French too?
N | And on foot from the valley, how long to the entrance? | can you get something to eat on the way?
N | Where is it warmer, at the far end or among the frozen columns? | how damp is it there?
N | how offen are the mesuring rods read | who goes in and does that?
N | Is there any creature that exists in this one spot in the world? | Who discovered it?
N | How can flying mammals get in although there is a gate? | Why did they take that door out again?
A | When will everything in the main chamber be gone? | My son has just turned three, may he come into the Silverhole with us? | Children under four are not admitted, nor are prams and tripods.
A | By what was the cavity created in the first place? | which months can you visit the ice cave? | Open from 1 May to 20 October, guided tours only.
