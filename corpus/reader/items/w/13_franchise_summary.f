A | When is the entry fee due? | do I pay that again after ten years? | There's no fee for renewal.
A | Which competition in my area do I have to put up with? | has that ever hurt anyone? | And the railway stations: in two towns a station kiosk has taken up to a fifth of the nearest branch's trade.
A | How much cash of my own do I have to bring? | who'd lend me the rest | Severn Bank knows the system and usually decides in three weeks.
A | For which reasons can they throw me out on the spot? | what if I'm behind with the percentage? | When royalties are late, it must first set a period of 21 days.
A | Who pays my hotel while I'm being taught in Bristol? | and does anybody come over to me when we start? | An opening team of four for ten days.
N | field adviser visits | what does he look at when he's here?
N | Why do the sauces have to come from headquarters but not the cabbage? | what do they charge for a kilo
N | What are net sales? | who checks my figures?
N | I'm doing fine and want another outlet next door. What's the condition? | would the fee be lower for that one?
N | Can I charge more for a plate than the shop in the next town? | why do they fix the drinks then?
A | royalty first year | If I die, can my kids keep it going? | If you die, your heirs can go on for six months without approval; then one of them must have done the training.
A | What is meant by "franchisor"? | how much goes on advertising every month | Marketing fund: 2% of net sales, from the first day on.
