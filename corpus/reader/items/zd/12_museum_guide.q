A | Will we freeze down there? Our kids only have t-shirts on. | The gallery has a constant 9 degrees, and jackets can be borrowed at the ticket desk for nothing.
A | Why mustn't I take pictures in the treasury? | In room 5 they are forbidden, because the lenders did not consent.
A | colour of rock salt red blue cause | Its reddish colour comes from iron, the blue veins from flaws in the crystal, not from copper as was long believed.
A | Is it hygienic that everybody puts his tongue on that big lump? | You may lick it: it is rinsed every evening.
A | oldest find | The oldest find is a wooden shovel, dated to 1190 BC by its tree rings.
A | Is the bronce tool on show the real one? | The bronze pick next to it is a copy; the original is in the State Museum.
A | what is brine | Brine, which is salt dissolved in water, was boiled here no sooner than the Middle Ages.
A | Could a family sell its right to boil to someone else? | Each of them owned one pan, and the right could be inherited but not sold.
A | how did they solve the fuel shortage in the 16th century | The answer was a flume of 41 kilometres on which logs were floated down from the Tannberg.
A | Who designed the channel for the timber, and what was odd about him? | It was planned by the carpenter Veit Lindner, who could neither read nor write.
A | Compare the output of the old pan and the steam pan. | The old one, of riveted iron plates, stands over an open fire and yielded one tonne a day. | The steam pan of 1868 has a jacket and gave six tonnes with half the fuel.
A | Why did dairies not like the product of the newer technique? | The steam pan made salt finer in grain, which cheesemakers disliked: fine salt soaks in too fast.
A | Were men and women paid in the same way? | Raking was women's work, paid by the basket; carrying was men's work, paid by the day.
A | what does sitting above the salt mean | At table, whoever sat "above the salt" was of higher rank than those "below" it; the vessel marked the border.
A | What were they striking for in 1908 and which of it did they achieve? | They demanded the ten-hour day and an end to payment in salt. | After eleven weeks they got the first, but not the second; payment in kind lasted till 1919.
A | reason for the closure of the works | The works closed in 1964, as sea salt had become cheaper than boiling.
A | How much saltier is the underground water than what you swim in on holiday? | The lake at its end holds brine with 26 per cent of salt, eight times as much as the sea.
A | Can my five-year-old go down the chute? | Children like the slide of 18 metres that miners used to get down quickly; you may try it from the age of 6.
A | we come at christmas, will the underground part be accessible | Bats winter in the side tunnel, so the gallery is closed from 15 November to 15 March.
A | Two adults with two kids of eight and ten: what does it come to with the gallery? | Adults 11 euros, children from 6 to 15 years 5 euros, family 25 euros; the gallery costs 4 euros extra for everyone.
N | Who paid for building the flume?
N | What did a carrier earn per day?
N | how many visitors come to the museum each year
N | What did Anna Praun's silver ship cost when it was made?
N | Which kinds of bat winter in the side tunnel?
N | How deep is the lake at the end of the gallery?
N | Why did Bishop Konrad choose just twelve famillies?
N | my dog is small and quiet, may he come along into the rooms
N | Who led the strike of 1908?
N | How long did it take to blast the rest of the gallery?
N | which five languages is the audio guide available in
N | How far ahead must wheelchair users arrange the trip into the gallery?
N | Is the salt mine at Oberlaue older than the one at Hallstatt?
N | What does a bag of hand-raked salt cost in the shop?
N | When did Frieda Moser start to work as a raker?
F | Why did the strikers of 1908 return after three weeks without gaining anything?
F | Why did cheesemakers prefer the fine salt of the steam pan?
F | What can be seen in room 9?
F | Why was Veit Lindner admitted to the goldsmiths' guild?
F | why is the gallery free on the first sunday of the month
O | How do I renew a driving licence?
O | which python library plots maps
