A | How heavy does it get? | The bird measures 12 to 13 centimetres and weighs 11 to 15 grams, a little less than a robin.
A | How long do the eggs take to hatch? | She lays four to six pale green eggs with brown freckles and sits on them for 13 days; the male brings food to her.
A | how old did the longest living one get | The oldest ringed one reached nine years and two months.
A | How many couples were left at the last big estimate? | The population was put at 64,000 pairs in 1980 and at 17,500 pairs in 2020.
A | When do they turn up again in spring? | The birds leave in late August, the old ones about two weeks before the young, and are back in the middle of April.
A | Why is the journey north so much slower than the trip south? | Tiny data loggers fitted to 24 birds in 2017 showed that in autumn they take the direct way across the sea in four days, whereas in spring they go round by the eastern shore, which takes 19 days, because the winds are then against them.
A | Why is cutting the stalks in the cold months bad for them? | mowing of reeds in winter over large areas, which leaves no old stems for nests in April;
A | How do cocks make themselves attractive to a mate? | Males copy the voices of other birds, on average six kinds; females have been shown to prefer males with more of them.
A | It's December and I've spotted one without a mask. How can I tell if it's a boy or a girl? | In winter dress the sexes look alike, apart from the tail: the male has white outer tail feathers all year, the female buff ones.
A | Do both parents construct the cup? | Only the female builds, in five days.
A | Are pesticides mainly to blame for its decline? | Insecticides play only a small part.
A | What do they fatten up on ahead of migration? | In September, before the flight, it feeds on elderberries and gains up to 60 per cent of its weight.
A | Did the man-made islets with vegetation work out? | Floating rafts planted with reeds, tried out at Karsk, were taken by only two pairs and given up.
A | Where do they spend the cold season? | It winters south of the Great Desert, in the flooded plains of the Benwari river.
N | How many seconds does the alarm call against hawks last?
N | How many pairs bred in the outlying population on Lake Ivar before it died out?
N | why was the marsh chat chosen as bird of the year in karsk
N | How many mink have been trapped on Tholm since 2012?
N | I found a ringed bird. To whom must the number be reported?
N | In which year did the poet Mirja Sand write the cycle "Eleven Days"?
N | Which other members of its genus breed on the coasts of the Sarn Sea?
F | Why do birds on Tholm throw out about half of the cuckoo's eggs?
F | In which direction does the reed pipit flick its tail sideways?
F | How many weeks earlier than the old birds do the young leave in August?
