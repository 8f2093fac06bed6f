A | How heavy is the ashen marsh chat? | The bird measures 12 to 13 centimetres and weighs 11 to 15 grams, a little less than a robin.
A | How do I tell a cock from a hen in spring? | The male in breeding dress is ash-grey above, with a black mask and a rust-red spot on the throat; the female is brown-grey, without a mask, and her throat is cream.
A | Can the sexes be told apart in winter? | In winter dress the sexes look alike, apart from the tail: the male has white outer tail feathers all year, the female buff ones.
A | difference marsh chat reed pipit | It can be mistaken for the reed pipit, which is larger and wags its tail up and down, while the marsh chat flicks it sideways.
A | What does the song sound like? | The song is a dry rattle followed by three clear whistles, lasting about four seconds.
A | I was in my boat and heard one going "tack-tack" at me. What was it upset about? | The alarm call against hawks is a thin "seee"; against foxes and people on the ground it is a hard "tack-tack".
A | Why would a male imitate other species? | Males copy the voices of other birds, on average six kinds; females have been shown to prefer males with more of them.
A | What happened to the birds at Lake Ivar? | An outlying population on Lake Ivar, 300 kilometres inland, died out in 1991.
A | Where does it spend the winter? | It winters south of the Great Desert, in the flooded plains of the Benwari river.
A | When do they come back in spring? | The birds leave in late August, the old ones about two weeks before the young, and are back in the middle of April.
A | Why is the spring journey so much longer than the autumn one? | Tiny data loggers fitted to 24 birds in 2017 showed that in autumn they take the direct way across the sea in four days, whereas in spring they go round by the eastern shore, which takes 19 days, because the winds are then against them.
A | How do they fatten up before setting off? | In September, before the flight, it feeds on elderberries and gains up to 60 per cent of its weight.
A | Do the parents share the nest building? | Only the female builds, in five days.
A | How many eggs and how long are they incubated? | She lays four to six pale green eggs with brown freckles and sits on them for 13 days; the male brings food to her.
A | Do they ever raise a second lot of chicks in a season? | There is one brood a year; a second is begun only if the first is lost before the middle of June.
A | Why do the island birds get fooled by cuckoos' eggs? | Birds on Tholm, where there are no cuckoos, do not recognise a foreign egg, while those on the mainland throw out about half of them.
A | age of the oldest ringed bird | The oldest ringed one reached nine years and two months.
A | How much has the popullation fallen since 1980? | The population was put at 64,000 pairs in 1980 and at 17,500 pairs in 2020.
A | What is done differently with the reeds at Oule, and did it pay off? | Since 2005 reeds in the Oule reserve have been cut in strips, one third every year, so that old stems are always left. | There the number of pairs rose from 210 to 540 in fifteen years.
A | What did the fishermen believe about its feathers? | Tying a feather of it to the net was thought to bring a good catch, but only if the bird had lost it by itself.
N | Who first described the species?
N | How fast does it fly on migration?
N | How many pairs breed on Tholm?
N | Which other species belong to the same genus?
N | What is the wingspan?
N | I found a chick on the path that can't fly, should I pick it up?
N | Which six birds does it imitate most often?
N | how many minks trapped on Tholm
N | Do the pairs stay together for more than one summer?
N | Where is the best hide or path for seeing them at the Oule reserve?
N | What do they live on in their winter quarters in the south?
N | How much of the weight do they lose on the flight across the sea?
N | In which year did Mirja Sand publish her poems?
N | At what age do they breed for the first time, and do the males breed as early as the females?
N | What would I have to pay if I cut reeds inside the reserve without leave?
F | Why does the male sit on the eggs at night?
F | Why did so many pairs take to the floating rafts at Karsk?
F | Why are insecticides the main reason for its decline?
F | How does it find its way when flying by day?
F | Why do the young birds set off before the old ones?
O | How do I bleed a radiator?
O | What is a subordinate clause?
