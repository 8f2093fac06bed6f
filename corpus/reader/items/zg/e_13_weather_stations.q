A | How many sites are operated by amateurs in all? | The network consists of 176 stations run by volunteers in gardens, on farms and at schools.
A | How long does the cheapest kit go before its power is empty? | Batteries: the Fieldmate runs for eight months on two AA cells, the Skylark for two years on three.
A | Who decides which category I fall into? | A station is classed by our inspector, Dilys Marrow, after a visit.
A | I'm a teacher with no budget. Is there a way to get equipment free? | Schools can borrow a Fieldmate for a year without charge.
A | Why must the opening point away from the equator? | The screen's door faces north, so that the sun can't shine in while you read.
A | What goes wrong if I put the water collector on top of my garage? | If it stands higher, wind carries drops past it; a gauge on a flat roof catches about 15 percent less.
A | can i keep the preassure device in my living room? | The barometer may be placed indoors, since pressure is the same inside and out, but not near a radiator or in direct sun.
A | I'm off to Greece for two weeks. Can I just guess the missing figures? | Never invent values: a gap does little harm, an invention spoils the whole month.
A | Why does the hottest figure get logged under yesterday? | The maximum thermometer's reading is entered for the day before, because the highest value nearly always occurs in the afternoon; the minimum is entered for the same day.
A | How do I log an amount that's too tiny to show? | Less than 0.05 millimetres is entered as "trace".
A | What's the latest I can submit last month's sheet? | Automatic stations send to the server themselves; others use the form, no later than the fifth of the following month.
A | How soon does the white paint need doing again? | Every five years: repaint the screen.
A | Will strangers be able to find my house on the internet? | Your exact address isn't published; the map shows the position to the nearest kilometre.
A | What do I get for a decade of reliable service? | After ten years without a gap of more than 30 days, you receive the Copper Gauge.
N | What does the buffer battery of the Nimbus cost, which has to be changed every five years?
N | How many stations measure sunshine and soil temperature with a Nimbus 9?
N | On what date in 2019 were the two thunderstorms at first marked as errors?
N | At what time of night does the program Sieve check all values?
N | how many hectares is Hollin Farm, kept by the Prewett family since 1948?
N | My class B station has a shortcoming of the site. What does the visit of the inspector cost?
N | How many values were marked red as physically impossible last year?
F | Why do only class C stations enter the climate archive?
F | Why do members of the network get 15 percent off the Fieldmate and nothing off the Skylark?
F | Why do white screens read up to 0.4 degrees higher than grey ones?
