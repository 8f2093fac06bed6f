A | Why are winters so mild on the Solvik peninsula? | The mild winters are due to the Sund Drift, a warm current along the west coast; without it January would be about seven degrees colder.
A | What is the average July temperature at Ostby? | | Ostby (east coast) | 11 m | 0.3 | 16.7 | 8.1 |
A | How cold is it up at the Rygg Hut in January on average? | | Rygg Hut (hills) | 590 m | -2.4 | 9.9 | 3.3 |
A | record high temperature date and place | The highest temperature so far was 33.6 degrees, at Ostby on 25 July 2019; the lowest was -24.1 degrees, at Rygg Hut on 3 February 1966.
A | Does Ostby get more frost than Vesthavn? | Vesthavn has on average 38 days of frost a year, Ostby 81.
A | We'd like to swim on the west side, when is the water least chilly? | The sea off Vesthavn is warmest at the end of August, with 15.2 degrees, and that off Ostby two weeks earlier, with 17.0 degrees.
A | Why shouldn't I plant apple trees down on the bottom of the Lysa valley? | The valley floor can then be nine degrees colder than the slopes a hundred metres above. Fruit growers therefore plant on the slopes and never on the floor.
A | Why is the east side so dry? | Vesthavn gets 1,640 millimetres a year, Rygg Hut 2,310 and Ostby only 570, since it lies in the rain shadow of the hills.
A | Which month brings the least rain? | The driest month on both sides is April.
A | How come the dry coast has more snow than the wet one? | The east gets more snow than the west although it gets less rain, because snow comes with winds from the north-east, straight off the sea.
A | How strong was the worst gust and can the figure be trusted? | The strongest gust, 198 kilometres an hour, was measured on 12 January 2005 during storm "Gyda"; the instrument broke at that moment, so the true value may have been higher.
A | What is the Lum? | Lum: a warm, dry wind falling from the hills towards Ostby, which can raise the temperature by ten degrees in an hour.
A | I'm coming with a dinghy in July, what hours can I count on a breeze? | Morrow: a light sea breeze on summer afternoons, welcome to sailors, from eleven o'clock until sunset.
A | Explain how sea fog comes about in early summer. | Sea fog forms in May and June, when mild air drifts over water that is still cold.
A | hours of sunshine Vesthavn vs Ostby | Ostby has 1,720 hours of sunshine a year, Vesthavn 1,290.
A | By how much has it got warmer since 1960, and in which season most? | Since 1960 the yearly mean has risen by 1.6 degrees, in winter by 2.3 and in summer by 1.1.
A | Will there be more storms in future? | It is not clear whether storms will become more frequent; the models disagree.
A | Under what condition may farmers pump water from the river in summmer? | Farmers in the east may draw water from the Lysa between May and August only if the level at Bru gauge is above 40 centimetres.
A | Why do the roofs over on the west coast not stick out beyond the walls? | Houses in the west have roofs of slate held by two nails each and no eaves, since the wind would get under them.
A | When should we come for a hiking holiday if we hate insects and getting wet? | The best time for walkers is from the middle of May to the middle of June: there is little rain and no midges yet.
N | How many people live on the peninsula?
N | How many thunderstorms does Vesthavn get in a year?
N | When does the sea freeze off the east coast?
N | Since when has Runa Eikeland been head of the station?
N | How much damage did storm "Gyda" do?
N | humidity in Ostby in summer
N | Which kinds of barley do best there?
N | How far will the sea level have risen by 2070?
N | What wind speed sets off an orange warning?
N | I get hay fever, in which weeks is the pollen at its worst on the peninsula?
N | How often do the ferries have to stay in port each winter because of red warnings?
N | When are the northern lights to be seen?
N | What is the temperature of the Sund Drift?
N | Is the road over the Rygg gritted or do I need chains on my car in winter?
N | How many bottles of wine do the vineyards near Ostby make in a good year?
F | Why does November bring the most rain to the east coast?
F | Why is Vesthavn the sunniest of the three stations?
F | Why has the growing season at Ostby become shorter?
F | What does the Föhling wind bring in autumn, the fourth of the named winds?
F | Why does the sinking of the land make the rise of the sea worse at Vesthavn?
O | How do I write a cover letter for an internship?
O | What is the standard size of a squash court?
