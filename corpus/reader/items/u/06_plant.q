A | Where in the world does it occur naturally? | It grows on limestone scree in the southern Harrow Alps between 900 and 1,700 metres and nowhere else in the world.
A | Why is it called lantern vetch? | It owes its name to the swollen calyx, which turns papery and orange in September and, with the low sun behind it, seems to be lit from within.
A | how tall does it get | The plant reaches 60 to 120 centimetres and climbs by tendrils at the ends of its leaves.
A | For how long can you see a single blossom? | The flowers are pale violet, stand in groups of three and open for two days only.
A | What is seed dimorphism? | Botanists call this seed dimorphism, meaning that one and the same plant bears seeds of two kinds.
A | How do the two kinds of seed differ in when they come up? | The soft seed sprouts in the very next spring; the hard one must first have its coat worn down by frost and moving gravel, which takes four years on average.
A | What good does it do the species that half its offspring lies dormant? | It is a sort of insurance: if a whole spring fails, there are still sleepers in the ground.
A | I found something with puffed-up green husks in a hay field. How can I be sure it isn't the rare one? | In the bladder vetch, however, the calyx stays green, the tendrils are unbranched and the leaflets are bare below. It is also much commoner and grows in meadows rather than on scree.
A | Which pollinator matters most and why? | The bumblebee does nine tenths of the work, since it flies in cool weather too.
A | What do thieving insects do to the number of seeds? | In years with many robbed flowers the seed set falls by about half.
A | number of sites 1970 2019 | In 1970 there were some 140 sites; a count in 2019 found 37.
A | Are holidaymakers with bouquets to blame for the decline? | The chief reason is not, as was long believed, picking by tourists, but the end of goat grazing. The goats browsed the hazel that now shades the scree.
A | Could a flock of ewes do the job of clearing instead of the goats? | Sheep do not mind the bitterness and are no substitute.
A | Which two dangers threaten the wild stands today? | The chief reason is not, as was long believed, picking by tourists, but the end of goat grazing. | A second threat is gravel extraction, which destroyed the largest site, at Monk's Slide, in 1993.
A | May I collect a few seeds on my hike? | Seeds may be gathered only by holders of a licence from the Alpine Flora Office and never more than five percent of the seeds of a site in one year.
A | Is it legal to have one in the rock garden at home? | Plants from nursery seed can be bought and may be grown by anyone.
A | sandpaper seed soaking hours | File the hard seed lightly with sandpaper and soak it for twelve hours before sowing; the soft one is sown as it is.
A | My two year old plants are lanky and floppy although I gave them plenty of compost, what went wrong? | Never feed it: like other legumes it gets its nitrogen from bacteria in the roots, and manure makes it long and weak.
A | Why was it a bad idea to dose cattle with it? | The brew was also given to cows with colic, which is not to be recommended, since calyptrine slows the heart.
A | What superstition kept the valley folk from taking every last husk? | In the valley of Ober-Harrow it was said that the lanterns light the way home for those lost in the scree; that is why nobody would pick the last one on a stem.
N | In which month does the lantern vetch flower?
N | Who first described Calyptra lucida and in what year?
N | How large are the seeds, and can you tell hard and soft ones apart by colour?
N | How many sites of the bladder vetch were counted in 2019?
N | What time of year does the Harrow bumblebee fly?
N | Is the large carpenter bee itself endangered?
N | which bees steal the nectar
N | Why did goat farming come to an end in the Harrow Alps?
N | How many plants stood at Monk's Slide before 1993?
N | What fine is there for picking a protected lantern vetch?
N | How do I apply for a licence with the Alpine Flora Office?
N | What does a potted plant from the nursrey cost?
N | Can the bladder vetch be grown in heavy clay soil?
N | I've got seedlings and slugs by the dozen, is there anything I can put down that won't hurt the roots?
N | Which mordant did the shepherds use to fix the yellow on the wool?
F | Why did goats prefer the lantern vetch to the hazel?
F | Why does the bladder vetch turn orange later than the lantern vetch?
F | Why should the soft seed be filed before sowing?
F | What made people protect the plant fully as early as 1870?
F | Why does the carpenter bee do most of the pollination?
O | How do I reset the clock on an oven?
O | Who invented double-entry bookkeeping?
