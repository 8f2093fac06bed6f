A | How big is the protected area altogether? | Saltley Fen covers 74 hectares: 31 of reed bed, 26 of wet meadow, 12 of alder wood and 5 of open water.
A | What explains the better year for the booming heron? | Callum puts this down to the deeper water in the north reed bed since the new sluice was fitted.
A | Why did the peewits breed so poorly? | Foxes took most of the eggs.
A | Why won't you tell visitors where the rare flowers grow? | The exact place is kept secret because eleven plants were dug up in 2016.
A | When will the kids be able to net tadpoles again? | Australian swamp stonecrop was found in the dipping pond; since it can't be removed by hand, the pond has been drained and will stay closed until at least next summer.
A | Why use cows instead of machines to keep the grass short? | Cattle are preferred to mowing because they leave tussocks of different height; sheep were tried in 2004 but got foot rot.
A | can i take my labrador off for a run anywhere, without a leash? | Dogs are allowed on the Dyke Path only, on a lead.
A | I'd love to fill a basket with chanterelles. Is that OK? | Blackberries may be picked for one's own use; mushrooms may not be picked.
A | What does an angler pay, and where? | Fishing is allowed from the south bank of the Mill Dyke with a day ticket (£6, from the Plough inn), but not during the close season from 15 March to 15 June.
A | How far can my gran get in her motorised seat? | The boardwalk is suitable for wheelchairs as far as the Heron hide; beyond it there are eleven steps.
A | I want to leave my car there for an afternoon without joining. How much? | Parking is £2 a day, free for members.
A | How much will a household have to pay to belong from the summer? | It was resolved by 41 votes to 12, with 4 abstentions, to raise the subscription from £18 to £22 for single members and from £30 to £34 for families.
A | Who looks after the money now? | Olive Brandt stepped down as treasurer after nine years, as she is moving away; Joel Tran was elected in her place.
A | I lost my field glasses. How do I get them back? | Found on the boardwalk: a pair of binoculars, to be had from the secretary if the make can be named.
N | How many caterpillars of the Swallowtail butterfly were counted on the best day, 8 June?
N | What does the electric fence of 1,100 metres around Long Meadow cost?
N | How many members does the Friends of Saltley Fen have altogether?
N | How many people can go on the moth morning on 5 July?
N | when was the west hide built where the nesting bitterns are protected?
N | Why did Mrs Pryce propose a tower for bird-watchers?
N | How many visits did the counter at the gate register the year before?
F | Why was the subscription for under-18s raised from £5 to £18?
F | Why may the water level be lowered by 20 centimetres a week in December?
F | Why was the boardwalk lengthened from 480 metres to 840 metres?
