A | What is meant by "franchisor"? | The *franchisor* is Dumpling Republic Holdings in Bristol, which owns the name and the recipes.
A | If I set up a company, how much of it must belong to me? | If it is a company, you must hold at least 75% of it and stand surety up to £40,000.
A | When is the entry fee due? | - Entry fee: £28,000, of which half is due on signing and half on opening.
A | royalty first year | In the first year 4%.
A | What are net sales? | *Net sales* are takings without VAT, tips and staff meals.
A | An app brings my food to people and pockets a cut. Do I owe the percentage on what I get or on the whole bill? | Sales through delivery platforms count in full, that is, before the platform has taken its share.
A | How much cash of my own do I have to bring? | You need £60,000 of your own money; the rest may be borrowed.
A | Which competition in my area do I have to put up with? | Three things are not protected: supermarkets selling frozen dumplings, railway stations, and deliveries from a neighbouring branch if the customer orders of his own accord.
A | I'm doing fine and want another outlet next door. What's the condition? | If you want a second branch, you have first refusal for adjoining areas as long as the first one has scored at least 85 in both of the last two inspections.
A | Who pays my hotel while I'm being taught in Bristol? | 1. Five weeks of training in Bristol for you and a head cook. Travel and lodging are on you.
A | field adviser visits | 4. A field adviser who calls once a month in the first year and once a quarter afterwards.
A | Why should I be wary of the average takings of £540,000? | The average branch makes £540,000 in its second year, but that figure includes the three at airports.
A | Why do the sauces have to come from headquarters but not the cabbage? | This division was made because the taste hangs on the first group and freshness on the second.
A | May I hire a manager and stay away completely? | Open at least 70 hours a week, be in the branch yourself for at least 30 of them, and report sales by Tuesday noon.
A | What's the difference between scoring 65 and scoring 45 in an inspection? | Below 70 points you get eight weeks to mend matters and a second inspection at your own cost (£450). | Below 50 the branch may be closed at once.
A | Can I charge more for a plate than the shop in the next town? | Prices are yours to set, as the law demands, but the national offers, at most six a year, have to be joined.
A | I'd like out in year seven. How much will that set me back and how long must I wait? | You may give notice after year 5, twelve months ahead, for a payment of £15,000.
A | For which reasons can they throw me out on the spot? | The franchisor may end the contract without notice for three reasons: two failed inspections in a row, sales concealed, or the recipe book shown to outsiders.
A | May I open a noodle bar afterwards in the same street? | After the end you may not run a restaurant with dumplings as its main dish for one year within your former territory. Noodles are allowed.
A | What three points do the lawers warn about? | The definition of net sales. | The surety, which doesn't end when you sell unless you ask for a release in writing. | And the railway stations: in two towns a station kiosk has taken up to a fifth of the nearest branch's trade.
N | What rate does Severn Bank charge?
N | How many branches does Dumpling Republic have?
N | What does the usual interview of a buyer consist of?
N | Who decides what the marketing fund is spent on?
N | How high is the fee for airport branches?
N | Is the royalty of Dumpling Republic lower than that of the big pizza chains?
N | how long does the fit-out take
N | In which two towns has a station kiosk taken trade away?
N | What happens if my head cook leaves straight after the training?
N | When was the recipe book last changed?
N | Who pays for the opening team's wages and lodging?
N | How do I appeal against the points of an inspection?
N | I have to close for a month because of a flood, do I still owe royalties or hours?
N | penalty late sales report
N | What does refitting the branch for the renewal cost?
F | Why is the renewal fee £5,000?
F | Why must vegetables be bought from the central kitchen?
F | Why does the marketing fund take 6% and the royalty only 2%?
F | What does clause 31 say about food trucks?
F | Why may heirs carry on for no longer than six weeks?
O | What is the difference between a crocodile and an alligator?
O | How do you tune a violin?
