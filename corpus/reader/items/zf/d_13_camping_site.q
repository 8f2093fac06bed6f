A | Until when in the autumn can we camp with you? | The site is open from 28 March to 26 October.
A | Who's in charge of the place? | It has 140 pitches, 12 cabins and a field for groups, and is run by the sisters Femke and Jorien Adema.
A | how much is my labrador a night in august | | Dog | 2.50 | 4 |
A | I'm on a bike tour and you're booked up. Will I have to move on? | Walkers and cyclists with a small tent pay a flat 12 euros a person, pitch included, and are never turned away, even when the site is full, for one night.
A | How long do we have to stay before it gets less expensive? | From the eighth night on there is a discount of 10 per cent, in low season 20.
A | What do you charge for sheets? | Bed linen for a cabin costs 9 euros a person, and final cleaning 35 euros unless you do it yourself.
A | We have to call off two months early. How much of our money is gone? | If you cancel more than six weeks ahead you get everything back less 20 euros.
A | We're stuck on the motorway and will get there at midnight. How do we get in with the van? | The barrier opens with the number plate of your car and stays shut between 22:30 and 7:00; latecomers park outside and walk in.
A | Why mustn't we light logs of an evening? | Gas and electric barbecues are allowed on the pitches, charcoal only at the three stone hearths by the water, and open fires nowhere, since the pines caught fire in 2018 and we lost four hectares.
A | Why must I lay my lead out completely? | Use a three-core cable of no more than 25 metres and unroll it fully, as a coiled cable can overheat.
A | Where do I top up my Tesla? | Electric cars may not be charged at the pitches but at the two posts by the office, at 49 cents a kilowatt hour.
A | What does a load of laundry come to? | A machine wash costs 4 euros and the dryer 3 euros for 40 minutes; tokens are sold at the office.
A | Is someone watching over bathers? | Swimming is at your own risk, as there is no lifeguard.
A | Is there anything for my eight-year-old to do before noon? | In the summer holidays Pim and Sanne run the children's club for ages 5 to 12, on weekdays from 10:00 to 12:00, free of charge.
N | How many of the 140 pitches are lakeside pitches?
N | How many people does the field for groups hold?
N | What is the telephone number of the office, open from 8:30 to 12:00?
N | what do gas bottles cost in the shop
N | How much did it cost to rebuild wash house A last winter?
N | I swim beyond the yellow buoys. How deep is the lake there?
N | At what time does the nearest supermarket in Tolsand close?
F | Why are charcoal barbecues allowed on the pitches but gas ones only at the stone hearths?
F | Which cabins may we take with our dog, if none are allowed in cabins 11 and 12?
F | Where can cars be moved to during the midday rest?
