A | where are blades cheaper, Holm's or the maker? | how long does a set last you? | They last four to six weeks; the cheap ones from the internet lasted me two.
A | what comes indoors in autumn and what can stay out there | do I have to plug it in now and then till spring | Charge it full, switch off the main switch, and keep it frost-free; it needs no further charging until March (T).
A | does the 400 have GPS like the bigger one? | can it do the borders without someone going after it? | It does not do edges, so Jarek still goes round with the trimmer every second week.
A | It sits in its station on scorching days and the battery won't fill. | what did you do about that? | I built a roof from an old door.
A | is it less noisy than the gasoline one | ok and what did it set you back? | For the club, yes: it cost 1,050 euros, and before that we paid a neighbour's son 40 euros a cut.
N | It hasn't rained in weeks and everything is turning yellow. How long should I leave the grass? | should I water it as well?
N | runtime and charging time | how much is a spare battery?
N | Can I reuse the screws when I put in fresh blades? | what size are they?
N | steepest slope | is it light enough to carry up there?
N | am i allowed to let it go at ten in the evening? i work all day | which neighbour complained about it, that it had to be so strict?
A | distance to pond | How far apart do the pegs go? | Pegs every 75 cm.
A | what does "Lifted" mean | what does the yearly check at the shop cost and when's a good time | The check at the dealer's, 89 euros with a software update, is best in December: in March one waits for five weeks.
