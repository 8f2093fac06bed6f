A | What is wrong with the present stair, why does she want it changed? | You want the straight flight between the hall and the first floor replaced by a stair with a quarter turn, so that the cellar door can open fully.
A | Which floor-to-floor height was measured? | We measured a floor-to-floor height of 2.86 metres.
A | Why does the ceiling have to be cut? | The hall ceiling has to be cut back by 40 centimetres on the garden side to give the headroom that the building regulations require.
A | Oak all through, what does that set me back? | Option one is oak throughout: treads, risers, strings and handrail, finished with hard-wax oil. It comes to £9,840.
A | price painted version | Option two has oak treads and a handrail of oak, while strings and risers are of redwood painted in a colour of your choice; it comes to £7,215.
A | Difference in looks after years between oak strings and painted ones | Oak strings hide knocks better, whereas painted ones will want a fresh coat every six or seven years.
A | Is the cheaper staircase weaker than the dear one? | In strength there is nothing between them.
A | We've got a labrador. Which would the joiner pick? | If you keep the dog, I would lean towards option one.
A | why not ash | A third way, ash instead of oak, we considered and dropped: ash moves too much in a hall with underfloor heating.
A | Up top there's just a wobbly thing with bad hinges. What are my choices and the prices? | We can fit new ones for £165. | A proper space-saver stair, with paddle-shaped treads, would be £2,390, though I must say frankly that it would cost you the airing cupboard.
A | What jobs will I have to find somebody else for? | Plastering, decoration other than that of the redwood parts, and any electrical work are not.
A | What if you come across rotten timber under the floor? | Should we find rot in the joists we would stop, show it to you, and agree a price before going on; our day rate for such work is £310 for a pair of joiners.
A | How could I save a little on the clearing away of the old one? | The removal of the old stair would be £120 cheaper if you kept the treads for firewood and saved us the skip.
A | Do I need permission as the house is in the conservation area? | Because Glebe House lies in the conservation area but isn't listed, no further consent is needed for work indoors.
A | Why does option one spend two weeks longer in the workshop? | From your order we need seven weeks in the workshop for option one and five for option two, as the oak strings have to rest after rough cutting.
A | For how many nights can we not get to our bedroom in the usual way? | For the first two of these there will be no way upstairs except by our scaffold ladder, so you may prefer to sleep elsewhere or downstairs.
A | payment stages | We ask for 30 per cent with the order, 40 per cent when the stair leaves the workshop, and the rest within 14 days of completion.
A | If I change my mind after you've ordered the wood, do I see any of my deposit again? | Once it has been bought, we keep the cost of the timber and return the remainder.
A | On what condition does the ten year promise hold? | Our work is guaranteed for ten years against failure of joints and for two years against creaking, provided that the humidity in the hall stays between 40 and 60 per cent.
A | can the old post with the acorn be saved | The newel post with the carved acorn can be kept and used again. It needs only a new tenon.
N | Who carved the acorn on the newel post?
N | How many steps does the present straight flight have?
N | How wide will the new stair be?
N | Which option did Dr and Mrs Pellew pay less for?
N | What does it cost to put a fresh coat on the painted strings?
N | How long would fitting the space-saver stair in the attic take?
N | Why does the council charge £228 for the notice?
N | Is hard-wax oil more durable than varnish?
N | What happens if Mr Abbot refuses to pass the stair on his second visit?
N | Does the guarantee pass to the next owner if we sell the house?
N | What share of the price is labour?
N | If I pay everything up front, do I get something off?
N | guarantee on the attic hinges
N | I may be late with the last installment because my bonus comes in autumn, is there interest on it?
N | How large is the skip and where would it be put?
F | Why is the redwood version dearer than the one in oak throughout?
F | What is shown on sheet F of the drawings?
F | Why does the guarantee cover the finish for ten years?
F | Why is Glebe House listed?
F | Why did Gwen's firm raise the day rate for a pair of joiners to £360?
O | What does a sommelier do?
O | how to descale an espresso machine
