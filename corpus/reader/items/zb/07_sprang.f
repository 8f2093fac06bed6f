A | I've got some leftover cotton string, would that be suitable for a beginner? | My gran left me a ball of mohair too, is that any better? | Mohair is worse still, as the hairs cling to each other.
A | Everything's got so stiff that I can't get my fingers between the strands any more. What have I neglected? | how often should I do that? | As you work they grow shorter, so the cords must be let out a little after every eight rows.
A | I want to lug potatoes home in mine. Which finish would suit? | any drawback? | The strongest, but the middle will no longer stretch.
A | Can I put it on the washing line after I've rinsed it? | How do I dry it then? | Wash in lukewarm water and dry lying flat.
A | sprang compared to weaving | and macrame, isn't that the same? | Macramé looks similar to some eyes, but its threads hang free at one end.
N | How is the yarn wound on? | does it matter what colour?
N | could I use the wooden surround of an old painting | do I need to sand it first?
N | Why does netting not stretch the way sprang does? | Which of them is older?
N | How was the pattern in the Lorn sashes achieved if not by openings? | what did they wear them for?
N | how do i make openwork gaps in it | Why are they only allowed along the edge?
A | How much time should I set aside for my frist go? | how much wool do I have to buy for a first bag | - 50 metres of smooth wool yarn, about as thick as a matchstick.
A | What is sprang? | That very old hairnet they dug up, how many strands did it have? | The hairnet from the bog at Borgen, some 3,300 years old, has eleven rows of holes and was made from 160 threads of undyed sheep's wool.
