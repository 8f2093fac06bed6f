A | Does the manual cover tealights? | why not? | It does not apply to tealights, which are bought in and are only inspected on arrival, nor to the Saturday workshops for children.
A | Why do they check what the beekeepers bring in? | how is it checked? | Beeswax comes from four beekeepers, and is tested for added stearin by the density test, since adulteration was found in 2018.
A | flame height maximum | And how long do they keep burning for that test? | From each batch three candles are burned in the cabinet, for four hours at a time with an hour's pause, until they end.
A | I'm not pleased with what I bought, how soon will I hear back and what should I send in? | Did many others moan last year? | Out of 84,000 candles sold last year 37 led to a complaint: 19 for dripping, 11 for soot, 4 for breakage in the post and 3 for smell.
A | May I take a few wonky ones home for my kids? | Why so strict? | What is in the red crate is melted down, never sold, and never given away either, because candles given to the staff in 2016 turned up on a market stall.
N | thermometer reads 1.5 too high, what happens with it? | who pays for the new one?
N | melting point rapeseed wax | and what's it for paraffin?
N | When are colourants let in without being examined? | Which supplier is that?
N | Who may restart the line after it has been stopped? | Last friday neither of the two was in, what then?
N | What can be read off the digits underneath? | is that printed or stamped in?
N | Whats new in issue F? | Why did they allow more minor flaws than before?
A | In which cases is a corrective action opened, and when is it closed? | how long do you hang on to the paperwork? | Records are kept for ten years for pillars and five for all else.
A | Compare the permitted share of major and minor defects. | I work at the pouring station. How often should I stick the thermometer in? | Temperature of the wax: every 30 minutes, ±2 degrees of the recipe.
