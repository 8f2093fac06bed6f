A | What did keepers wrongly believe about the bluish animals? | Breeders long thought that blue was a weakened form of black and that it came from poor feeding.
A | Who proved that just a pair of genes accounts for the colours? | In 1926 the schoolmistress Winifred Dale showed by 340 matings that two genes are enough to explain all four colours.
A | What's the difference between what gene B does and what gene D does? | **Gene B** decides which pigment is made. The allele *B* gives black pigment, *b* gives brown. | **Gene D** decides how the pigment is spread in the hair. With *D* it is spread evenly; with *d* it is clumped, and the coat looks paler.
A | What does dominant mean? | An allele is *dominant* if one copy is enough for it to show.
A | Is the dominant version always the one most animals carry? | It does not mean that it is more frequent, stronger or better: in the Ashby flock at Corran, *d* is three times as common as *D*.
A | genotype of a lilac rabbit | bb dd | lilac
A | Which sex cells can the buck in the example produce, and which the doe? | The doe makes only *bd*. The buck makes *BD*, *Bd*, *bD* and *bd*, in equal numbers, provided the genes are on different chromosomes.
A | What is a test cross and what's it good for? | A mating with a doubly recessive partner is called a **test cross**. Its use is that the young show directly what gametes the other parent made.
A | ratio from two Bb Dd parents | If two black rabbits *Bb Dd* are mated with each other, the ratio is 9 black : 3 chocolate : 3 blue : 1 lilac.
A | My doe had five kits and not one was chocolate although theory says a quarter. Does that disprove it? | A doe has on average six young, so a single litter can easily lack one colour altogether. | A small sample is no evidence against a 1:1:1:1 expectation; use the chi-squared test once you have forty animals or more.
A | how many kits before I can do a proper significance check | A small sample is no evidence against a 1:1:1:1 expectation; use the chi-squared test once you have forty animals or more.
A | Why did Pym not get equal quarters? | The genes B and L lie on the same chromosome and are mostly passed on together: they are **linked**.
A | pym's counts of 200 young | Among 200 young he got 92 black short, 90 chocolate long, 8 black long and 10 chocolate short.
A | Where did the handful of unexpected combinations come from? | The 18 odd animals arose by crossing-over, when the two partner chromosomes swap pieces during the formation of gametes.
A | How do you get from the odd animals to a distance between genes? | Their share, 9 per cent, is the recombination frequency. | One per cent is called one map unit, so the genes are 9 units apart.
A | Why can the recombination freqency not exceed one half? | The frequency never goes above 50 per cent, however far apart two genes are, because at that point they behave just as if they were on different chromosomes.
A | Epistasis vs dominance? | This is **epistasis**: one gene masks the effect of another. | It differs from dominance, where an allele masks another allele *of the same gene*.
A | I've a pink-eyed one. Could her tinted babies be entered at a show? | A white rabbit must not be shown as an Ashby, though its coloured young may be, if both grandparents on the white side are registered.
A | Is it OK under the club's rules to pair two cousins? | Mating of cousins is permitted once in three generations.
A | Which shade suffers in strong sun, and where? | Colour itself does no harm, with one exception: lilac animals are prone to sunburn on the ears and should have shade.
N | How often is a white rabbit with pink eyes born?
N | Where did Winifred Dale teach?
N | On which chromosome do B and L lie?
N | How far apart are D and L?
N | What's the answer to the starred task about two chocolate parents?
N | how many litters did Pym use for his 200 young
N | Why is d so much more common than D at Corran?
N | What does the Corran club do with members who mate brother and sister?
N | Do Ashbys have more young than Dutch rabbits?
N | How do you calculate chi-squared for four colours?
N | What chemical is the brown pigment made of?
N | When did Pym publish his findings?
N | My neighbour's Ashby has a short-haired coat with white patches. Which gene makes spots?
N | Is inbreeding between a father and his daughter permitted?
N | What should a lilac rabbit's ears be treated with once they are burnt?
F | Why is the Angora allele dominant over short hair?
F | Why did Winifred Dale conclude that blue came from poor feeding?
F | Why do the B and D genes vanish from a white rabbit?
F | How did Pym explain the 18 animals if B and L lie on different chromosomes?
F | What are we asked to do in task 6?
O | How do I fold a fitted sheet?
O | Does the number 12 bus run at night?
