A | What is the right ratio of browns to greens? | Aim for two parts of browns to one part of greens by volume.
A | My pile has gone all slimy and wet, what did I put too much of? | With too many greens the heap turns to slime; with too many browns it hardly rots at all.
A | Why should cheese stay off the heap? | meat, fish and cheese, because they draw rats
A | Is there any way to compost bindweed safely? | perennial weeds such as bindweed and couch grass, unless they have been drowned in a bucket of water for a month
A | can i put orange peel in with the worms | Citrus peel is fine in a heap and bad in a worm bin, since the acid harms the worms.
A | eggshells | Eggshells may go in, but crush them first.
A | How long until a cold heap can be used? | It is ready in twelve to eighteen months and it does not kill weed seeds.
A | Which method destroys weed seeds? | The middle reaches 60 degrees, which kills seeds and most diseases.
A | Why does a hot heap need to be a cubic metre? | A smaller heap loses its warmth too fast, which is why the cubic metre matters.
A | I live in a flat on the sixth floor with no balcony. Which approach is meant for somebody like me? | The worm bin suits people without a garden.
A | How much food waste can the worms handle in a week? | It takes up to two kilograms of scraps a week and gives a dark, fine compost after four months, along with a liquid that you thin with ten parts of water and use as feed.
A | We get hard frost in our shed. Will the little wrigglers survive? | Worms die below 5 degrees and above 30.
A | What are the twigs at the bottom for? | Lay 15 centimetres of twigs so that air can come in from below.
A | What should I do if the thermometer shows 40 on day three? | If it is under 45 degrees, mix in fresh grass.
A | It stinks like bad eggs out there, how do I cure that? | A smell of rotten eggs means too little air: turn the heap at once.
A | ants in heap meaning | Ants show that the heap is too dry.
A | Should I pick out the slugs? | Slugs in the heap are harmless; they eat decaying matter and should be left alone.
A | Explain how to tell that compost is finished. | Compost is ready when it is dark, crumbly and smells of woodland.
A | What happens if I raise seedlings in nothing but compost? | Do not sow seeds in pure compost: it is too strong for them and the roots scorch.
A | Price difference between the wooden and the plastic bin? | A wooden bin of 300 litres costs 45, a plastic one of 220 litres 28.
N | How many members do the Tarrow Valley Growers have?
N | What does it cost to join the Growers?
N | Where is the demonstration plot?
N | Can I put tea bags in, or is there plastic in them?
N | How deep should a worm tray be?
N | My neighbour says ash from the wood stove is good for the pile, is she right?
N | What kind of fork is best for turning?
N | wasps nest in compost bin
N | How many litres of liquid does a worm bin give in a month?
N | Why are diseased potato plants kept off the heap?
N | At what hour do the open evenings begin?
N | How should tiger worms be fed while we are away for three weeks in summer?
N | Does bought compost contain more nutrients than home-made compost?
N | How wide should a hot heap be compared with its height?
N | What does a long thermomter cost if I want to buy my own?
F | Why is the cold heap faster than the hot heap?
F | Why do the Growers advise adding glossy paper?
F | Why do members pay a bigger deposit for the thermometer than others?
F | What is the fourth method for people with horses?
F | Why should the heap be built on concrete in full sun?
O | How do I renew a passport that expired last year?
O | Who wrote the opera Carmen?
