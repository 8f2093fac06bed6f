A | My wife and I want to ride together on Saturday, what would the two-seater set us back for the day? | Hire bicycles cost £18 a day, tandems £32; an identity card is left as security, never a passport.
A | How much does a large service cost? | A small service takes an hour and costs £49, a large one three hours and £135.
A | With twins at home, what do I earn on top of the basic rate? | Everyone gets the same: £15.40 an hour, plus £0.90 for each child.
A | What is the price of becoming a co-owner? | A share costs £1,500, is bought after two years at the earliest and is paid back within six months of leaving.
A | I've been abroad and can't pick mine up, from when do I start paying for the parking? | Bicycles not fetched are stored free for three weeks, then at £2 a day, and sold after a year if two letters have gone unanswered.
A | When do we do longer weeks than usual? | A week has 36 hours; in April and May it has 42, which are made up in December and January with 30.
A | How often is the compressor drained? | The compressor is drained every Friday.
A | The machine I bought second-hand from you broke, how long am I protected? | Used bicycles have a guarantee of six months, new ones two years and frames five.
A | Which stopping system is preferable for going to the office through snow and drizzle? | For commuters who ride all winter, discs; for touring far from shops, rims.
A | What is the difference between the small and the large service? | In the small one we adjust gears and brakes, oil the chain and check the tyres; in the large one wheels are trued and bearings greased as well.
A | What harm does it do if I leave the worn links on? | Chains are changed at 0.75 per cent wear, since a longer chain eats the sprockets.
A | I'd like to play Spotify on my desk PC, why not? | Music may be streamed on the old laptop only, as the shop network must stay free for card payments.
A | My rim wobbles from left to right, what are the moves to straighten it? | To true a wheel: clamp it, find the outermost point, loosen the spoke on that side by a quarter turn, tighten the opposite one, spin, repeat.
A | A power pack has bulged on my e-bike, what should the team do with it? | Lithium batteries are charged on the stone bench, never overnight, and not if they have been dropped; a swollen one is carried outside into the sand box, and Emre Aydin is called.
A | deleting client data | Customers' telephone numbers are erased two years after their last visit.
A | are saftey glases worn at the grinder | Safety glasses are worn at the grinder and when cutting cables, and hair is tied back.
A | A stranger wants to sell us a racer for cash. What have we to look at? | Stolen goods: compare the frame number with the police list before buying in anything, and pay by transfer alone.
A | And the special order, what if the person backs out? | A deposit of 15 per cent is taken on special orders, and it is kept if the customer cancels after dispatch.
N | Which make of disc brake do you fit?
N | Who repairs the server under the stairs?
N | In which year did the sixth edition of the handbook appear?
N | How many square metres does the workshop cover?
N | What does it cost to hire a children's trailer for a day?
N | How many kilometres do rim brake pads last?
N | I own a unicycle, how long does servicing it take?
N | And coaster brakes, for whom are those the better choice?
N | How big was the surplus last year?
N | How much does a new chain cost, fitting included?
N | puncture repair price
N | The brown folder is full. How many complaints were noted in the last quater?
F | Why do disc brakes fade in the wet?
F | Why do owners have more days of leave than employees?
F | Since when is a passport accepted as security for a tandem?
F | Which rule in section 9 says how apprentices are examined?
O | How long does a bee live in midsummer?
O | What is the difference between an oboe and a cor anglais?
