A | How long is the Orvane and how big is its basin? | It is 312 kilometres long, drains an area of 9,400 square kilometres and empties into the Bay of Tull near the town of Saltreach.
A | Which has more water, the Drune or the Orvane? | It is the second-longest river in the country after the Drune, but carries more water than the Drune for eight months of the year, because its headwaters lie on the rainy western side of the Kester range.
A | where does it start, at what altitude | The river rises at 1,480 metres in a peat bog called the Widow's Kettle.
A | what is river capture | Geologists take this bend for a case of river capture, that is, the diversion of one stream into the bed of another whose head has eaten back through the divide; a dry valley west of Pell, now used by the railway, marks the older course.
A | What evidence is there that the stream once flowed somewhere else? | Geologists take this bend for a case of river capture, that is, the diversion of one stream into the bed of another whose head has eaten back through the divide; a dry valley west of Pell, now used by the railway, marks the older course.
A | Compare the Ashlet and the Brede. | Here it receives its two main tributaries: the Ashlet from the left, which is 88 kilometres long and clear, and the Brede from the right, which is shorter at 61 kilometres but brings twice as much silt.
A | What did Victorian tourists come out to look at? | For some 3 kilometres below the mouth of the Brede the brown and the green water run side by side without mixing, a sight that drew day trippers as early as the 1890s.
A | Which high water can people be warned about more than a week beforehand? | The snow flood of April is broad and slow and can be foretold ten days ahead.
A | October 1911 death toll | The worst on record, that of 17 October 1911, drowned 204 people in Saltreach and the villages above it.
A | Why did it take over twenty years until they got the barrage? | After this disaster a dam was voted for almost at once, yet the war and a quarrel over the price of farmland delayed it until 1934.
A | Who designed the Corrow Dam and who completed it? | The Corrow Dam, 52 metres high, was planned by the engineer Lucan Ferris, who died two years before it was finished; his pupil Agathe Morrow saw the work through.
A | I was on the reservoir in November and it looked half drained. Is that on purpose? | Its lake is kept a third empty from September to December so that it can swallow an autumn flood.
A | Why isn't room left in the lake for the spring flood as well? | In April no such reserve is held, since the plain below needs the snow water for its meadows.
A | Can I paddle through the gorge with my kayak in May? | Above Dunmere only rowing boats and canoes are allowed, and in the Grange Gorge nothing at all between March and July, when the dippers nest.
A | Could the hauliers' court throw somebody in jail? | The horses that towed the barges belonged to a guild of hauliers with its own court, which could fine a skipper but not imprison him.
A | What killed off freight by barge? | The trade died within five years of the opening of the railway in 1868.
A | How did otters and beavers each return? | Otters, gone since the 1950s, came back by themselves in 1998. | Beavers, by contrast, were set free on purpose, eleven animals in all, and have since felled so many poplars around Dunmere that the council pays owners for wire netting.
A | a beaver gnawed down my poplar near dunmere, do i get compensation | It does not pay for the trees.
A | meaning of the name Orvane | It has been explained as "the golden one", but no gold was ever washed here, and most scholars now prefer a root meaning "to bend".
A | Where does the eerie noise in the night really come from? | The sound is real: it is made by air escaping from caves near Hembry when the water rises.
N | How long is the Drune?
N | How much water does the Orvane carry per second at Saltreach?
N | From whom did the Widow's Kettle get its name?
N | How deep is the Grange Gorge in the place where the walls come closest?
N | when did the river change its course at pell
N | Why does the Brede bring so much more silt than the Ashlet?
N | How high up the church wall at Hembry did the 1911 flood come?
N | How many people have been killed by the April snow floods?
N | I own a meadow on the plain, how is the snow water shared out among the farmers?
N | power station corrow output
N | What did Lucan Ferris die of?
N | Is it permitted to use a motorboat of 10 tonnes on the lake behind the dam?
N | What was the highest fine the guild court was allowed to impose on a skiper?
N | Which are the other two rivers where the marbled grayling breeds?
N | In what year were the eleven beavers released, and by whom?
F | Why did Lucan Ferris have to finish the dam after Agathe Morrow's death?
F | Why is the lake kept two thirds empty in autumn?
F | How come the marbled grayling spawns in the Brede but has vanished from the Ashlet?
F | How much gold used to be panned in the Orvane per year?
F | Why was the power station put into service in 1934, long before the dam itself?
O | How do I get chewing gum out of a carpet?
O | What is the difference between a fugue and a canon in music?
