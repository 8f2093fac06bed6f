A | What got her interested in shapes as a little girl? | In a radio talk of 1958 she said that her first mathematical question had been put to her by her father: which shapes of tile can cover a floor with no gap.
A | How did she get an education once the village classroom shut its door on her? | The school at Lemsal took no girls beyond the age of twelve, so her elder brother Anton, a clerk, taught her Latin from borrowed books and paid for a correspondence course in algebra.
A | leaving exam result | In 1908 she passed the leaving examination as an external candidate, second of sixty-four.
A | Could female students just walk into any class at Dorn? | Women could attend lectures there only with the written leave of each lecturer.
A | Which professor would not have her in his lectures? | All but one gave it; the exception was the physicist Brandt.
A | What did she owe to Holt in her way of working? | Her teacher was Casimir Holt, from whom she took the habit of drawing before calculating.
A | Why did nothing come of a job in another country? | The outbreak of war in the same summer ended Holt's plan to find her a post abroad.
A | What does Varnhagen's theorem say? | Varnhagen's theorem says that any tiling of the plane by copies of a single convex shape with more than six sides is impossible.
A | In what way was her proof better than the earlier ones? | The result had been stated by others before her, with proofs that covered only tilings that repeat. | Her proof does without that assumption.
A | How does the argument run? | It counts, for a large patch of the floor, the corners and edges, and shows that with seven sides or more there are not enough corners to go round.
A | Does the limit hold for shapes with dents too? | Non-convex shapes are not covered: with those there is no limit on the number of sides.
A | Who spotted the hole in the reasoning and how was it patched? | A gap in step 4 of the proof was noticed in 1931 by her former pupil Dora Lind and closed by both of them together in a note of two pages.
A | why she lost her chair | In 1937 she refused to sign a declaration of loyalty to the new government and lost her chair within a month.
A | How did she earn her bread after being thrown out? | Friends found her work as a calculator with an insurance firm.
A | What happened after the war to all those who'd been sacked? | She was reinstated in 1945, together with two of the five others who had been dismissed; the remaining three had emigrated.
A | mistake in the knot table | It contained one pair listed as different that were later shown to be the same, an error found by an amateur in 1974.
A | Who did what in the 1955 paper? | Remmert always said that the idea had been hers and the calculation his.
A | Why one medal but not the other? | She disliked the telephone and prize ceremonies; she declined the Academy's gold medal in 1951 but took the silver one in 1960, on the ground that it came with money for students.
A | Where are her papers and her clay things kept, and can an outsider look at the correspondance? | Her clay models, 163 in number, belong to the university, while her letters are in the town archive at Lemsal and may be read with the consent of the Roe family.
A | I lecture at a university and also teach evenings at a school. Could I win the prize? | A prize bearing her name has been given every third year since 1980 to teachers who do research alongside school work. | Nobody who holds a university post is eligible.
N | Why can regular pentagons not cover a floor?
N | Who came first in the leaving examination of 1908?
N | Why did Brandt refuse to have women in his lectures?
N | What subjects did she teach at Pernau?
N | How did Dora Lind become a mathematician herself?
N | In which journal did the eleven-page paper appear?
N | what was her mother's name
N | Who were the five others dismissed in 1937?
N | How many knots are in her table?
N | When did Edmund Roe die?
N | Was her knot table more complete than Tait's?
N | How much money came with the silver medal?
N | Who won the prize in 1980?
N | Is the book Floors still in print? I'd love to give it to my niece.
N | What became of the amateur who found the eror in 1974?
F | Why did she decline the silver medal in 1960?
F | Why did it take Paul Remmert until 1931 to close the gap in step 4?
F | Why is Dora Lind credited with the idea for the paper on codes?
F | Why does the theorem rule out convex tiles with six sides?
F | Why did she sign the loyalty declaration in 1937?
O | How do I prune a lemon tree?
O | What's the best tyre pressure for a road bike?
