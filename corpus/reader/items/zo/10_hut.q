A | I get dizzy near drops, which ascent is for me? | From Plaun by the mill path: 3 hours, marked white-red-white, suitable for children from about 8 years. | From Plaun by the gorge: 2 hours 15 minutes, with ladders and a wire rope; only for people without fear of heights, and closed after heavy rain.
A | In February, how do we get something to drink up there? | Melt snow for water, because the spring is shut off from October to May.
A | Until when does the bus to Plaun run? | The bus to Plaun runs hourly until 18.05.
A | What does a non-member pay in a four-bed room? | Non-member | 38 | 48
A | We had to stay home at the last minute, what will they bill us? | A booking must be called off by 18.00 two days before, failing which 25 a person is charged.
A | Can anybody haul my rucksack for me, and at what price? | The goods lift carries luggage for 4 a piece, never people.
A | Why is a hot drink so expensive? | Tea water costs 5 a litre, since each drop of fuel comes by helicopter.
A | How many overnight stays until joining is worthwhile? | It pays off from about seven nights.
A | Since when has Luzia Camenisch run the hut? | The warden is Luzia Camenisch, who has run it since 2011 with her brother as cook.
A | I left my sleeping bag sheet at home. What are my options? | Bring a liner; one can be bought for 15 but not borrowed, as washing would take more water than we have.
A | How do I top up my mobile's battery? | Phones may be charged only while the sun shines, from the board by the bar, at 2 each.
A | Is the south ridge or the north face better if I'm worried about rockfall? | The south ridge is longer on the legs but safe from falling stones, while the north face must be left behind before nine in the morning, for then the sun loosens the rock.
A | The sky looks uncertain, is there anything gentle we could do? | Lake round: 2 hours, without difficulty, good for a day of doubtful weather.
A | We've decided on another peak halfway, what now? | If you change your mind on the way, telephone the warden, so that no search is started in vain; a helicopter flight without need is billed to you.
A | crampons hire weekend price | Equipment can be hired from the section's store in Chur: harness 8, ice axe 10, crampons 12 for a weekend.
A | what time is brekfast for mountaneers, and the late riserss | Half board costs 46: soup, main course and dessert at 18.30, and breakfast from 5.00 for those who climb, from 7.00 for the others.
A | And for a fourteen-year-old, a bunk in the big room? | Young people up to 17 | 14 | 20
A | Why are helmets lent free? | Helmets are lent free because we do not want anybody to go without.
N | What is the name of Luzia Camenisch's brother, who cooks?
N | In what year was the Senn Hut built?
N | Who leads the map and compass course I'd like to join?
N | We are vegetarians. Why does the half board start only at 18.30?
N | How long would we need from the Senn Hut to the Falera Hut?
N | via ferrata piz lai opening
N | And the avalanche course, what does it cost members?
N | can i fly my paraglyder off piz sen
N | What would I be billed for a helicopter flight that wasn't needed?
N | How many young people can join the youth week?
N | I have no car. What is the bus fare to Plaun?
N | How much is a beer on the west terrace?
F | Why does the gorge path take longer than the mill path?
F | We set off late, why must the south ridge be left behind before nine in the morning?
F | Since when may non-members cook their own food in the porch?
F | I pay my dues, why is the winter room free of charge for members?
O | My bathtub leaks. How do I re-seal the grout around it?
O | What is the notice period for a leased photocopier?
