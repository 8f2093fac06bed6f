A | How hot has it ever got there? | The highest temperature so far was 33.6 degrees, at Ostby on 25 July 2019; the lowest was -24.1 degrees, at Rygg Hut on 3 February 1966.
A | For how many days is the mountain pass shut in a typical year? | The road over the Rygg is closed on 26 days a year on average, mostly because of drifting snow.
A | how long is it light around christmas | Around midsummer the sun is up for 19 hours; in late December for 5 hours and 40 minutes.
A | How much more warming is forecast by the second half of the century? | By 2070 the Service expects a further 1.2 to 2.4 degrees, depending on emissions.
A | How far has the ocean crept up on the western shore? | The sea level at Vesthavn has gone up by 11 centimetres since 1960; the land itself rises by one millimetre a year, or it would be more.
A | Why is it so gentle in the cold season that far north? | The mild winters are due to the Sund Drift, a warm current along the west coast; without it January would be about seven degrees colder.
A | Why do orchard owners avoid the bottom of the dale? | The valley floor can then be nine degrees colder than the slopes a hundred metres above. Fruit growers therefore plant on the slopes and never on the floor.
A | Why don't western homes have overhanging edges? | Houses in the west have roofs of slate held by two nails each and no eaves, since the wind would get under them.
A | We'd like a hiking holiday without getting soaked or bitten. When should we come? | The best time for walkers is from the middle of May to the middle of June: there is little rain and no midges yet.
A | Highest alert has been issued and my kids have class tomorrow. Should I send them? | Warnings are given in three steps, yellow, orange and red; with red the ferries stop and schools remain shut.
A | Will there be more gales in future? | It is not clear whether storms will become more frequent; the models disagree.
A | How come the dry side sees more of the white stuff? | The east gets more snow than the west although it gets less rain, because snow comes with winds from the north-east, straight off the sea.
A | Can they make wine up there? | Since 2012 there have been vineyards near Ostby, where the Solaris grape ripens in three years out of four.
A | What's the name of that gentle afternoon air yachtsmen love? | Morrow: a light sea breeze on summer afternoons, welcome to sailors, from eleven o'clock until sunset.
N | How many hours of sunshine a year does Rygg Hut have?
N | What was the highest temperature so far at Vesthavn?
N | How many days of fog a year are there at Rygg Hut?
N | why did the instrument break during storm gyda
N | How many bottles do the vineyards near Ostby make in a year?
N | I want to cycle over the Rygg. How long is the road?
N | How many people have signed up with the municipality for warnings by text message?
F | Why is the driest month on both sides November?
F | How many days does the warm Skarv last when it falls from the hills?
F | I grow fruit on the valley floor. How many degrees warmer than the slopes is it there at night?
