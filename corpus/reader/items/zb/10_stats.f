A | Which colony drags the figure up, so that nearly all the others lie beneath it? | how many nests were there on it that year? | In 2021 the seven colonies held 4, 5, 5, 8, 11, 14 and 93 nests. | One giant, Osier Island, pulls it up.
A | outlier rule of thumb | so are those all mistakes? | An outlier is not an error. | Osier Island is an outlier every year and perfectly real.
A | Why not simply go over the entire wetland? | So how many do you do? | We draw 60 at random and multiply by eight.
A | How are the 60 squares shared out among willow, reedbed and water? | why so many in the willow? | Herons nest mainly in willow.
A | missed nests correction | how do you know? | Trials with two teams suggest that one nest in nine is missed, and the published figure is corrected for this.
N | What was the trouble with that one huge tally in 2017? | Who had counted that one?
N | How will they find out if walkers are really to blame? | what does the parish say to that?
N | My patch is dead boring and the next one is full of life. Mind if I do that one? | can I at least bring a friend?
N | What advantage does stratifying bring over the simple draw? | who came up with it?
N | What harm came of people trading places in the past? | Why were those who did it thrown out?
A | measures of spread | Was there really less herons in 2020 than the year before, can you say that? | Between 2019 (410 ± 50) and 2020 (360 ± 45) we could not speak of a decline.
A | Saw nothing at all in my plot. Can I leave that line of the sheet empty? | how big is the whole marsh, in squares? | The marsh has 480 squares of one hectare.
