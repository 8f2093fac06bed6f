A | What do the stars stand for? | Stars say how hard a text is: one star for everyone, three for people who like formulas.
A | May I borrow a copy overnight? | Copies are in the grey folder; please do not take them home.
A | What is "Why small?" about? | An essay on what one gains from models that run on a telephone: no line, no bill, no one listening in.
A | Which part of Castellanos' history can I leave out? | The chapter on the 1990s may be skipped.
A | What is the main idea of "Rounding with care"? | The main point: a few columns, fewer than one in a hundred, carry very large values, and if these are kept in 16 bits, the rest may be rounded with almost no loss.
A | I want to get down to two bits per weight. Is training with rounding worthwhile then, as opposed to four bits? | At 4 bits this brings nothing over number 3; at 2 bits it brings a great deal.
A | How much extra computing does Venn's method need? | The price is training all over again, about 40 per cent of the original computing time.
A | Explain what a pupil does in distillation. | A small model learns from the output of a large one.
A | I've got about 10,000 examples. Should my little model also see the big one's probabilities? | The probabilities help when data are few, under about 50,000 examples; beyond that the difference vanishes.
A | Can a teacher model be too big? | A master that is too large teaches worse than one of middle size, because the pupil cannot follow.
A | rule of thumb teacher size | The rule of thumb given is a master no more than ten times as large.
A | Why is Yevgenia not convinced by that rule? | I have my doubts, since only one family of models was tried.
A | How many layers can be cut from a 32-layer model? | Surprising and short: from a model of 32 layers one can take out six of the later ones, and it still answers most questions.
A | After I rip out layers, what breaks first? | It fails at arithmetic first.
A | How do you win back quality after pruning whole layers? | A little training afterwards, a day on one card, brings half of the loss back.
A | What speed-up does the two-in-four pattern really give compared with the theory? | Modern cards calculate faster with this pattern, in theory twice, in the authors' measurements 1.3 times.
A | My app is for Welsh speakers. How much worse might a 4-bit model be for them? | With 4-bit rounding the average fell by 0.4 points, but for Welsh by 6.
A | Who presents in May and which texts? | - 14 May: numbers 3 and 4 (Annelore)
A | Why is quantisation discussed after distilation? | Quantisation comes after distillation, though it stands before it on the list, because Annelore is away in April.
A | I only have a single evening to spare, so which three should I pick? | If you have only one evening: 1, 3 and 9.
N | In which year did "Rounding with care" appear?
N | Where does the Tuesday circle meet?
N | Which five methods are compared in the table on page 11?
N | At what time does the meeting on 9 April begin?
N | programming language of the code for "Whole layers"
N | Where can I find the papers on the net?
N | I'm new to this and would like to join the circle. Do I have to pay anything?
N | How large was the biggest master that Farrow and Nkemelu tried?
N | Which six layers exactly did Ilmari take out?
N | How much did the score fall for dates and uncommon names?
N | Why does training with rounding bring nothing at four bits?
N | Can pruning and quantisation be used together on one model?
N | Which graphics card did the Castor laboratory measure on?
N | On which date in July does the circle come together?
N | How much memory does a conversation take up on a telephone, and how could that be reduced?
F | Why do two of Farrow's texts carry three stars?
F | Who presents number 8, and when?
F | Why is the authors' own method the best in the table on page 11?
F | What slides are needed for a presentation?
F | How do I run the programs that come with "Training while rounded"?
O | Which mushrooms grow under larch trees?
O | How do I get a passport for a newborn?
