A | How big is the island? | It is 9 km long and 4 km across at its widest, and 172 people live on it, most of them in Portmore.
A | Can I fill up my tank or get cash over there? | There is one road, with passing places; there is no bank, no petrol station and no traffic light.
A | When is it safe to walk across to Oransay Beag? | Do not mix up Orrasay with Oransay Beag, the tidal islet at its southern end, which you can walk to over the sand from two hours before low water until two hours after.
A | Why is May a better time than July? | May and early June are best: the days are long, it is drier than in July, and the midges have not hatched yet.
A | which months for puffins | Puffins are on the cliffs from late April to the end of July; corncrakes, which you will hear rather than see, from May to August.
A | Is anywhere open to sleep in January? | From October to March the hotel is shut and only the hostel stays open.
A | cheapest bed in a hostel, and are sheets extra | The hostel in the old school has 22 beds at £24 each. Bedding is included, towels are £2.
A | We travel with our spaniel, who would put us up? | Mrs Effie MacNab lets two rooms at Tràigh Bhàn for £65. She takes dogs if they are used to sheep.
A | How many nights may I leave my tent on the green? | Camping is free on the green by the pier, for three nights at the most.
A | What is the machair and why shouldn't I pitch my tent there? | Wild camping elsewhere is allowed by law, but please not on the machair, the grassy plain behind the western beaches, where lapwings nest on the ground until mid-July.
A | shop hours wednesday | The shop is open from 9 to 5, on Wednesdays only until 1, and never on Sundays.
A | How do I know whether there are crab rolls to be had today? | The Crab Shed on the pier sells rolls at £6.50 from Easter to September, but only when Calum has been out fishing; a red buoy on the door means yes.
A | I'm sleeping at the hostel, may I have my evening meal at the hotel? | The hotel serves dinner to people who do not stay there if they order before 4 o'clock.
A | What should I do if it turns foggy on the way up the Ben? | Turn back if cloud comes down: the north side ends in a cliff and there is no fence.
A | Which walk can we do with a baby in a buggy? | It is suitable for sturdy pushchairs as far as the second gate.
A | When did the lighthouse lose its keeper? | It goes past the lighthouse of 1862, which has worked without a keeper since 1983.
A | Am I allowed to bring my own car for a long weekend? | Visitors may not bring cars unless they stay for more than a week or have a disability badge.
A | ebike hire price | Bicycles are for hire at the post office: £15 a day, electric ones £32.
A | Why is it better to phone the taxi man at night? | Donald John runs a taxi; ring in the evening rather than in the morning, as he is at his lobster pots until noon.
A | I've found a tick on my leg, how do I get it off? | Look yourself over every evening and pull any tick out with tweezers, straight and without twisting.
N | How much is the boat to Orrasay?
N | How high is the lighthouse?
N | What is the telephone number of the Portmore Hotel?
N | What does the taxi to the north end cost?
N | Who was St Donnan?
N | My son wants to go fishing. Where can we hire rods or a boat for an afternoon?
N | how many races does the regatta have
N | Does the hostel have a kitchen for guests and a washing machine?
N | What do I do if I'm cut off by the tide on the islet, is there a shelter?
N | How many Gaelic speakers were there a hundred years ago?
N | nearest hospital on the mainland
N | Which is the best beach for swimming with small children?
N | Can I climb up inside the lighthouse?
N | At what hours is the post office open for bicycle hire? I come in with the early boat.
N | price of a dinner at the hotel
F | Why does the Portmore Hotel charge extra for dogs?
F | Why is the road from Portmore one-way?
F | On which evening is the barbecue on the green held on Sundays?
F | When was the roof of St Donnan's chapel rebuilt after the fire?
F | Why is August drier than the rest of the summer?
O | How do I convert a PDF into an editable file?
O | What is the boiling point of ethanol?
