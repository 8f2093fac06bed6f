A | Who took the minutes? | Minutes: Hamid Farouk.
A | How long did the previous warden serve? | Wendy retired in September after 22 years.
A | boardwalk length correct figure | The minutes of last year's meeting were approved with one correction: the boardwalk is 480 metres long, not 840.
A | How much of the fen is alder wood? | Saltley Fen covers 74 hectares: 31 of reed bed, 26 of wet meadow, 12 of alder wood and 5 of open water.
A | Why are the bitterns doing better than the year before? | Callum puts this down to the deeper water in the north reed bed since the new sluice was fitted.
A | What's being done about the foxes that rob the lapwings? | An electric fence of 1,100 metres will be tried this spring around Long Meadow.
A | What do swallowtail caterpillars feed on? | Its caterpillars eat nothing but milk parsley.
A | I'd love to photograph the fen orchid. Why won't anyone tell me where it grows? | The exact place is kept secret because eleven plants were dug up in 2016.
A | When is the balsam pulled up, and why then? | Himalayan balsam has come in along the Mill Dyke, and is pulled by hand in June, before it seeds.
A | Our cub scouts wanted to go pond dipping this spring. Is the pond usable? | Australian swamp stonecrop was found in the dipping pond; since it can't be removed by hand, the pond has been drained and will stay closed until at least next summer.
A | Can the water be lowered before April? | It may not be lowered earlier, unless the drainage board asks for it in a flood.
A | Explain the rotation in which the reed is cut. | A third of the reed is cut each winter in turn, so that every part is cut once in three years; uncut reed would turn into scrub.
A | What advantage do cattle have over a mowing machine? | Cattle are preferred to mowing because they leave tussocks of different height; sheep were tried in 2004 but got foot rot.
A | How close may I go to a cow that has a little one with her? | The cattle are calm, but please keep 20 metres away from cows with calves.
A | west hide closure dates | - The reserve is open from dawn to dusk. The west hide is closed from 1 March to 31 July to protect the nesting bitterns.
A | Where can I walk my terrier? | - Dogs are allowed on the Dyke Path only, on a lead. Assistance dogs may go anywhere.
A | Can I fly my drone over the reeds to make a holiday video? | - Drones need written leave from the warden, which is given for research only.
A | Is it allright to collect mushrooms for supper? | - Blackberries may be picked for one's own use; mushrooms may not be picked.
A | My husband uses a wheelchair. How far would we get on the planks? | The boardwalk is suitable for wheelchairs as far as the Heron hide; beyond it there are eleven steps.
A | What did the new sluice cost? | Expenditure was £38,750, of which the warden's pay made up £21,000 and the new sluice £9,400.
A | How much will a family pay for membership from now on? | It was resolved by 41 votes to 12, with 4 abstentions, to raise the subscription from £18 to £22 for single members and from £30 to £34 for families.
A | Why did Olive Brandt give up her office? | Olive Brandt stepped down as treasurer after nine years, as she is moving away; Joel Tran was elected in her place.
A | My girl is 14 and would like to lend a hand on the work parties. Can she come by herself? | Under-16s must be with an adult.
A | I think I lost my field glasses on the walkway. How do I get them back? | Found on the boardwalk: a pair of binoculars, to be had from the secretary if the make can be named.
N | Where did Callum Reith work before?
N | How much would the bird-watchers' tower cost?
N | Who owned the fen before it became a reserve in 1989?
N | phone number of the warden
N | What is the highest number of swallowtails ever counted in a day?
N | How many members does the society have in total?
N | How much does Far End Farm pay for the grazing?
N | I'm bringing a class of 28. Does someone give guided tours, and for how much?
N | Who leads the bat walk?
N | Are there toilets near the Heron hide?
F | Why was the proposal to raise the subscription rejected?
F | Why did the number of lapwings rise to 19 pairs?
F | When does the summer grazing by sheep begin?
F | Who was elected as education officer?
O | How do I bleed a radiator?
O | What is the plural of "octopus" in Greek?
