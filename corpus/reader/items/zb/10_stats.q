A | What is the median? | The *median* is the middle value when all are put in order.
A | How do the mean, the median and the mode differ? | The *mean* is the total shared out equally. | The *median* is the middle value when all are put in order. | The *mode* is the value that turns up most often.
A | Which colony drags the figure up, so that nearly all the others lie beneath it? | One giant, Osier Island, pulls it up.
A | When should I report the median and when stick to the mean? | When a few values are far larger than the rest, quote the median. When you need a total, keep the mean, since mean times number gives the total back and median times number does not.
A | I've got eight numbers so there's no single central one, what now | Take the two in the middle and go halfway between them.
A | outlier rule of thumb | We use a rule of thumb: further than one and a half interquartile ranges above the upper quartile or below the lower one.
A | Am I free to delete a figure just because it looks absurdly high? | Throw a value away only if you can say what went wrong, as in 2017, when a count of 130 turned out to include the cormorants.
A | What was the trouble with that one huge tally in 2017? | Throw a value away only if you can say what went wrong, as in 2017, when a count of 130 turned out to include the cormorants.
A | measures of spread | 1. Range: largest minus smallest. Quick, but ruled by the two extremes. | 2. Interquartile range: the width of the middle half. Hardly moved by outliers, so it goes together with the median. | 3. Standard deviation: roughly, the usual distance from the mean. It uses every value and goes together with the mean.
A | What proportion of a bell curve falls inside two standard deviations? | For bell-shaped data about two thirds of values lie within one standard deviation and 95 per cent within two.
A | Why not simply go over the entire wetland? | Counting all would take eleven weeks, and by then the birds would have flown.
A | My patch is dead boring and the next one is full of life. Mind if I do that one? | Please do not swap a dull square for a lively one next to it.
A | What harm came of people trading places in the past? | It seems harmless, but people swap towards birds and never away from them; in 2013 such swaps raised the estimate by some 22 per cent.
A | How are the 60 squares shared out among willow, reedbed and water? | So we now draw 30 from willow, 20 from reedbed and 10 from water, and weight the results accordingly.
A | What advantage does stratifying bring over the simple draw? | With a simple draw of 60, we might by bad luck get only two or three willow squares. | This halves the margin of error at the same cost in boots and sandwiches.
A | Does plus or minus 50 mean there's a 95% probability the truth sits in there? | It does not mean that the true number has a 95 per cent chance of lying between 360 and 460; it either does or does not.
A | missed nests correction | Trials with two teams suggest that one nest in nine is missed, and the published figure is corrected for this.
A | If I want to cut the uncertanty in half, how much more work is it, and why? | To halve it you must count four times as many squares, not twice as many: it shrinks with the square root.
A | How will they find out if walkers are really to blame? | To decide, the path along the south bank will be closed in alternate years, starting with the next odd one, and left open in the others.
A | Saw nothing at all in my plot. Can I leave that line of the sheet empty? | Write down zeros. | An empty square is a result; a blank on the form is not.
N | What's the standard deviation of the seven colonies in 2021?
N | How many nests did Osier Island have in 2020?
N | How do I work out the quartiles?
N | Who writes the computer program that makes the draw in February?
N | Which weights are used for the willow squares?
N | How many volunteers take part in the heron count?
N | What was the estimate for 2015?
N | why were so few herons in the open water
N | How did the other councillors react to Hilda Marsh?
N | Is the stratified draw better than counting by drone?
N | In which month do we count the nests?
N | How many cormorants were in the 2017 count of 130?
N | How large was the fall between 2015 and 2020, in nests?
N | My square lies under two metres of water this year, so I can't get in. What do I enter?
N | How is the interval for the difference between two years computed?
F | Why was the decline between 2019 and 2020 statistically certain?
F | Why is the median of the seven colonies larger than the mean?
F | Why do most herons nest in the reedbed?
F | Why does counting twice as many squares halve the interval?
F | Why was Osier Island removed from the data as an error?
O | Which screws do I need for plasterboard?
O | how to say good evening in Portuguese
