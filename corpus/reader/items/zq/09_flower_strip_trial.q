A | How far from the edge do the crops still benefit? | Yield rose by 4.1 per cent beside perennial and by 2.8 per cent beside annual strips, but in both cases no deeper into the field than about 60 metres.
A | How much more was harvested next to the mixture that is sown just once? | Yield rose by 4.1 per cent beside perennial and by 2.8 per cent beside annual strips, but in both cases no deeper into the field than about 60 metres.
A | How many kinds of insect could be named? | In all, 87 species were identified, among them the clay mining bee, which had not been seen in the district since 1978.
A | How many hours of work a year does the annual mixture take? | Annual | 190 euros | 3.5 hours | 1 year
A | How soon do I get to see blossoms if I choose the one-year type? | Annual strips flower in the very first summer, 60 days after sowing, and may be moved each year, which fits in with the rotation.
A | From what date am I allowed to cut it without losing the subsidy? | The premium is granted on condition that the strip is not mown before 1 September and that no fertiliser is applied.
A | At what intervals did they go out to tally the visitors? | Insects were counted every ten days from April to August along a walk of 100 metres, between 10 am and 4 pm and only if it was warmer than 15 degrees and dry.
A | Since when had nobody come across the clay mining bee round there? | In all, 87 species were identified, among them the clay mining bee, which had not been seen in the district since 1978.
A | Are annual or perennial strips better for hoverflies? | Hoverflies profited more from the annual mixture, whose open flowers suit their short tongues.
A | Which kind does more for creatures looking for shelter in the cold months? | Perennial strips offer stems in which insects spend the winter, and suppress weeds from the second year on. | They leave the ground bare in winter, however.
A | Why was there no benefit in the rainy season? | In the wet year of 2021 no gain was found at all, since the bees hardly flew while the rape was in bloom.
A | For what reason were places close to an apiary turned down? | Fields with beehives nearer than 500 metres were not admitted, because honeybees would have masked the effect of wild pollinators.
A | How do I keep the tiny grains from all settling at the base of the spreader? | Mix the seed with crushed soya or sand at a ratio of one to five, since otherwise the fine seeds sink to the bottom.
A | How do I deal with goosefoot in the spring after sowing? | Roll. In the following spring mow once at a height of 15 centimetres if goosefoot takes over.
A | trial funding ministry | The study was led by Dr Caspar Nwosu and Dr Mireille Aubry; the Ministry of the Environment met three quarters of the expense and the farms' own association the rest.
A | how do i obtian the raw data from the expriment | The raw data can be had free on application by e-mail, except for the positions of nests, which are kept secret for the protection of rare species.
A | My soil is sticky and hard to work. Should I go for the long-lived blend? | On heavy clay the authors advise against perennial mixtures, for grasses displaced nearly all the herbs there within three years.
A | and passers-by who grumbled about the mess, what helped? | In the first year they look untidy, which caused complaints from walkers on seven farms; a board explaining the purpose put an end to these nearly everywhere.
N | Who sells the mixture of 38 species?
N | Which of the eleven farms lies furthest north?
N | What are the other twelve species in the annual mixture?
N | Why were the strips made exactly 6 metres wide?
N | How much does the yield of sunflowers rise beside flower strips?
N | Did partridges become more numerous in perennial strips?
N | Which mixture suits the margins of potato fields?
N | How long does a hedge of hawthorn live?
N | How much did the four-year trial cost in all?
N | How many kilograms of seed are needed for one hectare?
N | What does a board explaining the purpose cost?
N | How many wild bees were counted in 2020?
F | Why should perennial seed be drilled several centimetres deep?
F | Why is the seed of the annual mixture dearer than that of the perennial one?
F | By how much did oil content rise beside the strips?
F | Which insecticides were sprayed directly beside the strips?
O | How do I ask for a refund of a rail season ticket?
O | Which side of the plate does the bread knife belong on?
