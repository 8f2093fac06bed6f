A | What's the right mix of dry stuff to wet stuff? | Aim for two parts of browns to one part of greens by volume.
A | My pile has turned into a slippery mess. What have I overdone? | With too many greens the heap turns to slime; with too many browns it hardly rots at all.
A | Why shouldn't I throw leftover chicken on it? | - meat, fish and cheese, because they draw rats
A | Can the contents of the kitty litter tray go in? | - the faeces of cats and dogs, which can carry parasites
A | How long should stubborn creepers be kept under water before I can use them? | - perennial weeds such as bindweed and couch grass, unless they have been drowned in a bucket of water for a month
A | why are orange skins a problem for my wrigglers | Citrus peel is fine in a heap and bad in a worm bin, since the acid harms the worms.
A | If I just dump everything and forget about it, when can I use it? | It is ready in twelve to eighteen months and it does not kill weed seeds.
A | I've only enough for a tiny pile. Why won't the fast way work? | A smaller heap loses its warmth too fast, which is why the cubic metre matters.
A | I live in a flat on the fourth floor. Which way is for me? | The worm bin suits people without a garden.
A | How much should the runny stuff be diluted? | It takes up to two kilograms of scraps a week and gives a dark, fine compost after four months, along with a liquid that you thin with ten parts of water and use as feed.
A | It stinks like a bad breakfast! What do I do? | A smell of rotten eggs means too little air: turn the heap at once.
A | I've found slimy leaf-eaters in there. Must I pick them out? | Slugs in the heap are harmless; they eat decaying matter and should be left alone.
A | Can I start my tomatoes off in nothing but this stuff? | Do not sow seeds in pure compost: it is too strong for them and the roots scorch.
A | When must I tell Ingrid that I'd like some creatures, and how much are they? | Worm starter packs cost 18 and have to be ordered by the 20th of the month from Ingrid Sallow.
N | How many members do the Tarrow Valley Growers have?
N | How many litres of scraps and garden waste does one cubic metre of finished compost take?
N | What does a long thermometer cost to buy from the Growers?
N | How many trays does a worm bin with 500 tiger worms have?
N | At what hour do the open evenings on the first Thursday of each month begin?
N | which bacteria and fungi eat the kitchen scraps and garden waste?
N | How long does a wooden bin of 300 litres last before it rots?
F | How does the cold heap kill weed seeds in twelve to eighteen months?
F | Why must eggshells not go in, even when crushed?
F | Does cardboard help when the smell of ammonia shows too little nitrogen?
