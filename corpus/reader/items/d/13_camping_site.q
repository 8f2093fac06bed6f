A | When does high season begin and end? | High season runs from 5 July to 24 August and also covers Easter and Whitsun; everything else is low season.
A | Until what time is the office open in high season? | The office is open from 8:30 to 12:00 and 14:00 to 19:00, in high season until 21:00.
A | What would we pay in July for a spot right by the water? | | Lakeside pitch, with 10 A electricity | 22 | 32 |
A | price dog low season | | Dog | 2.50 | 4 |
A | How much is a cabin per night in May, and do we have to bring sheets? | | Cabin for four, bed linen not included | 55 | 85 |
A | My boy is three. What do you charge for him? | Children under 4 stay free.
A | I'm touring by bike and have booked nothing. Will I be sent away if you're full up? | Walkers and cyclists with a small tent pay a flat 12 euros a person, pitch included, and are never turned away, even when the site is full, for one night.
A | Is there a discount for a long stay in low season? | From the eighth night on there is a discount of 10 per cent, in low season 20.
A | What is the minimum stay for a cabin in August compared with a lakeside pitch? | Lakeside pitches and cabins must be booked; in high season the minimum is seven nights, from Saturday to Saturday, for cabins and four nights for lakeside pitches.
A | Can I come with my caravan on the off chance, without reserving? | Other pitches may be booked for a fee of 10 euros, but a third of them is kept free for people who simply turn up.
A | Will you guarantee us number 47, where we've always been? | Particular numbers can be asked for but not promised.
A | We have to call it off a month before. How much of our money is gone, and what did we pay down anyway? | On booking you pay 30 per cent and the rest on arrival. | Between six and two weeks you lose the first payment.
A | We're running a day late. When would you give our pitch to somebody else? | If you have not come by noon on the day after the agreed one and have not rung us, the pitch is given away.
A | At what hour must the cabins be vacated? | Pitches are free from 13:00 and have to be left by 11:30; cabins from 15:00 and by 10:00.
A | We won't be there before midnight. How do we get the car in? | The barrier opens with the number plate of your car and stays shut between 22:30 and 7:00; latecomers park outside and walk in.
A | Where may I grill with charcoal? Why no camp fires? | Gas and electric barbecues are allowed on the pitches, charcoal only at the three stone hearths by the water, and open fires nowhere, since the pines caught fire in 2018 and we lost four hectares.
A | What does the red board at the entrance mean? | When the forest fire level is at 4 or 5, shown by a red board at the entrance, the hearths too are closed.
A | Why does the cable have to be unrolled completly? | Use a three-core cable of no more than 25 metres and unroll it fully, as a coiled cable can overheat.
A | May I plug my electric car in at the pitch overnight? | Electric cars may not be charged at the pitches but at the two posts by the office, at 49 cents a kilowatt hour.
A | Where do I tip out the camper's toilet? | Chemical toilets are emptied at the marked basin behind wash house B only.
A | Which of the two wash houses is better for a wheelchair user? | Wash house A was rebuilt last winter and has a family bathroom and a room for wheelchair users, the key to which hangs in the office; wash house B is older but closer to the lake.
A | How do I get fresh rolls for breakfast? | Fresh rolls have to be ordered by 18:00 on the day before.
A | canoe hire whole day | Canoes cost 8 euros an hour or 30 a day, paddle boards 10 euros an hour; a deposit of 20 euros is asked for each.
A | Can we take our dog into a cabin? | At most two dogs are allowed per pitch and none in the cabins, apart from cabins 11 and 12.
N | What does the field for groups cost per person?
N | Is there a bus from Tolsand station to the site?
N | How big are the lakeside pitches in square metres?
N | Do all the pitches have wireless internet and is it free?
N | opening date of bookings for next year
N | We're arriving in our motorhome with friends in theirs. Can we be sure of standing side by side, on one double pitch?
N | Is there a cooker and a fridge in the cabins?
N | How warm does the lake get in August?
N | What does a gas bottle cost in the shop?
N | My parents would like to visit us for an afternoon. Do day visitors have to pay?
F | Where can I moor my motor boat overnight?
F | Why is the dryer dearer than the washing machine?
F | When is the lifeguard on duty at the swimming area?
F | Why do the hot showers only work with tokens?
O | What is the plural of "octopus"?
O | How do I install a graphics card?
