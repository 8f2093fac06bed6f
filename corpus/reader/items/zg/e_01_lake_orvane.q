A | How many people live permanently on the biggest isle? | The largest, Great Sorrel, covers 212 hectares and had 340 residents at the last census.
A | Who disproved the idea that it was once a fire-spewing mountain? | An older theory, that the lake fills the crater of a volcano, was abandoned in 1931 after the geologist Petra Lindqvist found no volcanic rock in any of her 27 drill samples.
A | Can I bring my puppy along for a dip somewhere? | Harl Bay, without lifeguards, the only beach where dogs are admitted.
A | how long does teh boat trip to the island last? | A ferry links Fennick with Great Sorrel six times a day in summer and three times a day in winter; the crossing takes 35 minutes.
A | I only want to go angling this Saturday. What will the permit set me back? | Fishing licences are sold at the Fennick post office, at 12 crowns a day or 95 crowns a season.
A | Why does the deeper half hardly ever turn to ice? | The northern basin has frozen completely only twice since records began, in 1893 and in 1963, because its great volume of water gives off stored heat until late in the winter.
A | My cousin has an outboard on his dinghy. Is he OK to use it everywhere? | To protect the supply, motor boats are banned north of the Sill, with the exception of the ferry and rescue craft.
A | Is it OK to take one of the rare endemic fish home for supper? | The char is protected and may not be caught at all.
A | Why did the unique native species dwindle so badly late last century? | Its numbers fell by about 60 percent between 1970 and 1995, mainly because perch eat its young.
A | How do folks out there get groceries when navigation is frozen? | When ice stops the ferry, islanders are supplied by hovercraft.
A | How much time passes before a drop that comes in goes out again? | Water stays in the lake for 7.5 years on average.
A | How was this valley hollowed out? | The lake bed was carved by a glacier during the last ice age.
A | Are scuba fans permitted to swim inside the sunken barge? | The wreck lies at 44 metres and is a protected grave under provincial law, so divers may look at it but may not enter it.
A | Since when have humans been present here? | Remains of a wooden platform near Great Sorrel, found by divers in 1976, show that people lived on the lake around 800 BC.
N | What is the temperature of the water at a depth of 138 metres in the northern basin?
N | Why was the priory on Monk's Holm closed in 1539?
N | In which year was the bell tower that still stands on Monk's Holm built?
N | how many people does the ferry that links Fennick with Great Sorrel carry?
N | How many eggs does the Orvane char lay when it spawns in November?
N | My boat has an engine of 10 horsepower. What does the yearly permit cost?
N | How large is the surface of Lake Mure?
F | Why is the southern basin, at 138 metres, so much deeper than the northern one?
F | Why did the numbers of perch fall when char began to eat its young?
F | Since when have dogs been admitted at Fennick Sands but not at Harl Bay?
