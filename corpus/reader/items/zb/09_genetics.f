A | Who proved that just a pair of genes accounts for the colours? | How many pairings did she need for that? | In 1926 the schoolmistress Winifred Dale showed by 340 matings that two genes are enough to explain all four colours.
A | How do you get from the odd animals to a distance between genes? | can that number go up to 80? | The frequency never goes above 50 per cent, however far apart two genes are, because at that point they behave just as if they were on different chromosomes.
A | Why did Pym not get equal quarters? | what did he get instead? | Among 200 young he got 92 black short, 90 chocolate long, 8 black long and 10 chocolate short.
A | Is it OK under the club's rules to pair two cousins? | The man I buy from once put a brother and sister together, is that alright as well? | Mating brother with sister raises the chance that harmful recessive alleles meet. | The Corran club forbids it.
A | My doe had five kits and not one was chocolate although theory says a quarter. Does that disprove it? | How many did the teacher lady look at before she said anything? | Dale pooled at least twenty litters before she spoke of a ratio.
N | What did keepers wrongly believe about the bluish animals? | What did they feed them?
N | Which shade suffers in strong sun, and where? | does sun cream work on that?
N | I've a pink-eyed one. Could her tinted babies be entered at a show? | What does it cost to enter?
N | What is a test cross and what's it good for? | how long until they're born?
N | Is the dominant version always the one most animals carry? | Why has the big letter become so common at Corran lately?
A | ratio from two Bb Dd parents | which of the tasks do I have to do if I'm not in the advanced lot? | Tasks 1 and 2 are for everyone, 3 and 4 for the advanced group.
A | Where did the handful of unexpected combinations come from? | why does the rabbit come out white with pink eyes | It is homozygous *cc* for a fourth gene, which blocks pigment of any sort.
