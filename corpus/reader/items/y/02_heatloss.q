A | Why did the Pascoes have their house examined? | They wish to replace the boiler with a heat pump and asked whether the radiators would be large enough.
A | U-value meaning | U-value means the heat in watts that passes through one square metre when it is one degree colder on the other side; small is good.
A | What is meant by a leaky house here? | Anything above 6 I call leaky.
A | How was the heat going through the walls measured? | The walls were measured from inside with a heat-flux plate for 72 hours, the windows judged by their markings, and the leakage found with a blower door.
A | where does the draught mainly get in? | Most of the leakage comes from three places: the gap under the skirting boards in the front room, the unused chimney in the back bedroom, and the loft hatch, which has no seal.
A | Do we lose more through the windows or through the ground floor? | Windows              17       2.80        905     13 % | Ground floor         59       0.70        785     11 %
A | loss outer walls | Outer walls          86       1.45      2,370     34 %
A | How come the side towards next door isn't counted? | The party wall to number 16 was left out, as both sides are heated.
A | My husband swears the old panes are to blame for our bills. Is he right? | The windows are not the culprit that the owners took them for.
A | What makes the surveyor think the wet patch doesn't rise from below? | On the north gable I found damp up to 40 cm; it comes from a broken gutter and not from the ground, for it stops where the gutter is whole.
A | payback cavity filling | B  Fill cavity walls      £1,950        5,200        4 years
A | Which measures should be done, and what has to be repaired beforehand? | Do A and B, in that order, but mend the gutter first: filling a damp wall would carry the wet inside.
A | We fixed the guttering last week. When can the foam people come? | Wait at least eight weeks after mending, until the meter shows under 5 per cent.
A | We earn 34 thousand between us. Would the town chip in? | A council grant covers 60 per cent of B if the household income is below £36,000; it is not paid for work begun before the letter of approval.
A | Is there something cheap to make the lounge cosier instead of triple glazing? | For comfort, heavy curtains in the front room will do nearly as much as the triple glazing the salesman offered.
A | Is it ever sensible to insulate the floor? | D is worth doing only when the boards come up anyway.
A | How hot must the radiator water be now, compared with after the work? | After A and B the loss at 1 °C will be about 4,100 W, and the present radiators will keep 20 °C with water at 48 °C. | Today they need 63 °C.
A | what size of heatpump will do in the end | A heat pump of 6 kW will then be enough, instead of the 9 kW that the installer quoted.
A | Will we have to put in fans once everything's been sealed up? | I expect 5.1 after sealing, so no ventilation system is called for; but do not block the air brick behind the gas hob as long as the hob is in use, whatever a neighbour may tell you.
A | Can I get the follow-up pressure test without paying? | A second blower-door test after the work is £120, or free if you let me use the results, without your name, in my evening class.
N | What is the U-value of the party wall?
N | How large is the heating share of the 21,400 kWh, and how much of it is hot water?
N | Who put the mineral wool in the roof?
N | what will the gutter repair cost
N | Which material should the cavity be filled with?
N | Is an air-to-water pump better than a ground-source one for us?
N | How old is the gas boiler?
N | How is the gap under the skirting boards to be closed, with foam or with tape?
N | How much would it save to put another layer of wool in the loft?
N | We rent our half rather than own it. Does the grant of the council apply to tenants too?
N | How many hours did the blower-door test take?
N | names of the three local firms
N | What percentage of damp did the meter show on the north gable in January?
N | Why is the front door's U-value so much worse than that of the walls, what's it made of?
N | how long does it take to recieve the letter of approval
F | Why does the survey recommend new windows as the first step?
F | Why is measure E cheaper than sealing the leaks?
F | Why did the installer quote only 6 kW when the surveyor wanted 9?
F | What does measure F save in a year?
F | Why should the air brick behind the hob be closed up?
O | How many strings does a cello have?
O | What do I need to apply for a fishing licence?
