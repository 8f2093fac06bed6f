A | What is sprang? | Sprang is a way of making stretchy cloth from a set of stretched threads, with no weft at all.
A | Why do you only have to do half the work? | Because both ends of the threads are fixed, every twist you make at the bottom shows up, mirrored, at the top. | You therefore work one half and get the other half free.
A | sprang compared to weaving | Weaving needs two sets of threads, sprang one.
A | Why does netting not stretch the way sprang does? | Netting is made of knots, sprang of twists, which is why sprang stretches and netting does not.
A | Will the whole thing unravel on me like a jumper? | Knitting uses a single running yarn and can be undone by pulling; a finished sprang piece comes undone too, but only if the line in the middle where the two halves meet is not secured.
A | I've got some leftover cotton string, would that be suitable for a beginner? | Avoid cotton for a first piece: it has no spring, so mistakes stay visible.
A | could I use the wooden surround of an old painting | An old picture frame is fine provided the corners do not give.
A | What can serve as sticks? | - Twelve thin sticks, such as knitting needles or barbecue skewers.
A | How is the yarn wound on? | 2. Fasten the yarn to the lower cord and wind it in a figure of eight around both cords, 24 turns in all.
A | How taut should it feel at the start? | The threads should give about two fingers' width when pressed in the middle.
A | Everything's got so stiff that I can't get my fingers between the strands any more. What have I neglected? | As you work they grow shorter, so the cords must be let out a little after every eight rows.
A | What's the difference between the plain row and the return row at the edges? | With your right hand pick up two back threads, let one front thread drop, then pick up one back and drop one front until you reach the left edge, where you drop two front threads. | There are no doubles at the edges.
A | minimum number of sticks in the work | Keep at least three sticks in the work at any time; with fewer, a slip may run through the whole piece.
A | how do i make openwork gaps in it | To make a hole, pick up two back threads and drop two front ones in place of one.
A | How was the pattern in the Lorn sashes achieved if not by openings? | The famous red sashes of the Lorn guards were twice as fine, but used no holes: their makers twisted some pairs to the right and some to the left, and the light does the rest.
A | Explain all the options for locking the last row. | - Chain: pull each loop through the one before, as in crochet. Fast, and it stretches with the cloth. | - Cord: draw a separate thread through all the loops. Firm, slightly bulky, easy to undo later. | - Sewn line: backstitch across. The strongest, but the middle will no longer stretch. Use it only for bags that carry weight.
A | I want to lug potatoes home in mine. Which finish would suit? | - Sewn line: backstitch across. The strongest, but the middle will no longer stretch. Use it only for bags that carry weight.
A | Can I put it on the washing line after I've rinsed it? | Never hang a wet piece: it will grow by up to a third in length and not come back.
A | mine's come out lopsided, one side has grown further than the other | One edge longer | Doubles left out at one side | Undo to that row
A | How much time should I set aside for my frist go? | A first bag takes most people about nine hours; the second one five.
N | Who found the hairnet in the bog at Borgen?
N | What was used to dye the Lorn guards' sashes red?
N | How many threads does a Lorn sash have?
N | What did the eleven rows of holes on the hairnet depict?
N | Why do you pick up two threads at the right edge in the plain row?
N | How much yarn do I need for a bag twice that size?
N | Is sprang harder to learn than bobbin lace?
N | How does the drawstring get made?
N | What does a ready-made sprang frame cost?
N | how long did it take to make the Borgen hairnet
N | Can I add a new thread if mine snaps halfway through a row?
N | Is the chain closing stronger than the cord?
N | I'm left-handed, do I begin on the other edge?
N | What remedy is there if the holes come out uneven in size?
N | When did people stop making sprang in Europe, and why?
F | Why does mohair make a better first yarn than cotton?
F | Why are double threads needed at both edges of the return row?
F | Why did the Lorn guards need eleven rows of holes in their sashes?
F | Which closing method keeps its stretch best, as the sewn line does?
F | What do you do in step 6 of setting up?
O | How long does a speeding fine take to arrive?
O | What is the capital of Mongolia?
