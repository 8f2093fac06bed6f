A | What share of your working day goes on scrubbing down there? | Brewers say that they are cleaners who now and then make beer, and our time sheets bear it out: 46 percent of all hours in the cellar are spent on cleaning.
A | Why can't I just skip straight to killing the bugs? | The second without the first is useless, because protein shields the germs.
A | What gets rid of limescale? | Acid A (phosphoric acid, 1 percent, cold): removes beer stone and scale.
A | Why are the pipes in two colours that can't be joined? | Chlorine gas forms within seconds. | This is why the acid has a yellow hose and the foam a white one, with fittings that do not match.
A | what do i put on when im pouring out the undiluted stuff? | Whoever handles the concentrates wears the long gloves, goggles and an apron.
A | A splash went in my face. Where do I run? | The eye shower is at pillar 3 and is tried out on the first of each month.
A | How soon after draining a vessel must someone get to work on it? | A tank is cleaned as soon as it is empty, within four hours at the latest; after that the yeast ring sticks.
A | What made one of the vessels cave in? | Vent the tank first, for lye binds carbon dioxide and a closed tank collapses. | It happened to tank 6 in 2017.
A | I have to climb in to inspect a weld and everyone else is at lunch. Is that okay? | The inside is entered only with a second person standing outside and a permit signed by Sven.
A | A container shattered on the filling line. How many of its neighbours must go? | Broken glass: stop, remove three bottles on either side, spray the spot, write it in the log.
A | Why no chemicals on the thing that sticks on the badges? | The label machine gets warm water only, because lye dissolves its rubber rolls.
A | How often do we flush the dispensing pipes at the counter? | The tap lines in the shop are our own task: every 14 days with the line cleaner, on a Monday.
A | The quick test came out at 55. Do I have to do it all over? | A reading below 30 is good, from 30 to 100 means clean again, and above 100 means clean again, block the tank and tell Sven.
A | It's spotless and my mate says he did it, but nobody put their name on it. May I pump beer in? | Whoever finds a tank without a signature must not fill it, even if it looks clean and someone swears it is.
N | From which supplier is the chlorinated foam for floors and walls bought?
N | How much does the firm Clearline charge for cleaning the shop and the toilets?
N | What is the farmer's name by whom the spent grain is fetched?
N | How many hectolitres does tank 9 with the new sampling cock hold?
N | Who has the key to the locked cabinet by the keg washer?
N | What did the collapse of tank 6 in 2017 cost?
N | What does the laboratory in Feldau look for in the three samples of beer?
F | Why must peroxy below 0.3 percent be rinsed off?
F | Why is foam F used on aluminium only?
F | Why is the copper disinfected after every fifth brew?
