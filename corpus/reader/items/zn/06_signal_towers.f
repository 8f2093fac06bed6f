A | How many different signs could be formed? | what did they all mean? | Of these, 26 stood for letters, ten for figures, and the remainder for whole words, such as "cavalry" or "await reply".
A | How long did fifty words take? | and just one sign? | In clear weather a single sign ran the whole length in seven minutes.
A | annual maintenance cost | how much was it to put them up in the first place? | The towers cost 148,000 florins to build, a third of it for the telescopes, which had to be ordered from London.
A | How far apart were the seat of government and the stronghold at the other end? | when did they stop using it? | The electric telegraph reached Brandholm in August 1827 and made the towers idle within weeks.
A | Why was no record kept along the way? | so theres nothing left on paper at all today? | Tower 34, at Brandholm, houses the only surviving code book, which is shown on request.
A | How well off was the fellow with the ropes? | What became of men like him when it all closed down? | Most crews were offered places as postmen or customs guards.
N | We'd like to spend a weekend sleeping in one of these buildings. Is two nights enough? | how do I book it?
N | And for children, admission to tower 12? | is there a car park near it?
N | When was the first message transmitted? | who was the man that sent it?
N | What did they do when the mist came down? | did any of them ever get robbed on the road?
N | why did wessel give up teh lamps for the nigth | couldn't they have tried coloured glass? did they?
N | Shutters or jointed arms: which coped better with bad weather? | Then why did Carrow change over to them in 1815?
A | From what date could ordinary citizens make use of it, and on what terms? | Did a woman ever work on one of the signal towers? | Women were not admitted, but the books of tower 19 show that Marta Kolb, a puller's widow, did her husband's work for eight years under his name.
A | What advantage did the duchy's own device have over the foreign one? | who turned down the plan for the telegraph the first time? | Duke Leopold turned down his first proposal in 1795 as too costly.
