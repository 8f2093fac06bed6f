A | How much more was harvested next to the mixture that is sown just once? | and with the other one? | Yield rose by 4.1 per cent beside perennial and by 2.8 per cent beside annual strips, but in both cases no deeper into the field than about 60 metres.
A | how do i obtian the raw data from the expriment | do they hold anything back? | The raw data can be had free on application by e-mail, except for the positions of nests, which are kept secret for the protection of rare species.
A | My soil is sticky and hard to work. Should I go for the long-lived blend? | why, what goes wrong there? | On heavy clay the authors advise against perennial mixtures, for grasses displaced nearly all the herbs there within three years.
A | From what date am I allowed to cut it without losing the subsidy? | how much would I be throwing away? | With wider fields it makes a loss unless the state premium of 310 euros is claimed.
A | Are annual or perennial strips better for hoverflies? | and for wild bees? | Wild bees were 2.6 times as numerous in perennial strips as in the control, in annual strips 1.7 times.
A | How do I keep the tiny grains from all settling at the base of the spreader? | and do I drill it or chuck it on top? | Broadcast on the surface in September; do not drill, as most of the species need light to germinate.
N | How soon do I get to see blossoms if I choose the one-year type? | what colours are they?
N | Since when had nobody come across the clay mining bee round there? | how many of them did they see?
N | and passers-by who grumbled about the mess, what helped? | how big was it? I might knock one together for ours.
N | For what reason were places close to an apiary turned down? | how many did they have to refuse?
N | How many hours of work a year does the annual mixture take? | what's the bulk of that spent on
N | How far from the edge do the crops still benefit? | why was it a hundred metres the year before?
A | How do I deal with goosefoot in the spring after sowing? | What is the next part of the research about? | A second phase, from 2024 to 2027, is to find out whether strips through the middle of the field carry the effect further.
A | Why was there no benefit in the rainy season? | Will I have more slugs if I sow flower strips? | Slugs did not increase in either kind.
