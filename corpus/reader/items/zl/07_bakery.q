A | I've had a stomach bug and was sick on Monday, how long before I may come back? | Whoever has diarrhoea or is vomiting must stay at home until two days after the last symptoms.
A | Getting married in spring: what do I get off for the ceremony? | Moving house gives one free day, your own wedding two.
A | How much does a kilo of rye bread cost? | A rye loaf of a kilo costs £5.20, a wheat loaf £3.90, a spelt loaf £6.10.
A | There's no public transport in the small hours; what's the most you'd contribute to a cab? | The firm refunds the taxi home if a shift ends before the first bus at 5.10, up to £14.
A | What extra do I earn for toiling on the Sabbath? | For night hours there is a supplement of 25 per cent, on Sundays 50 per cent.
A | When does the second shift begin? | The first shift begins at 1.30, the second at 4.00.
A | How often does somebody clean out the flue? | The chimney is swept in February, June and October.
A | Our marriage feast is in June, how early do we need to put in for the tiered gateau? | Wedding cakes are ordered three weeks ahead with 30 per cent down.
A | In which month does the bakery close for two weeks? | The bakery closes for two weeks in July, starting on the second Monday.
A | Which sort is better for someone who only comes by every seven days? | To a customer who shops once a week, recommend rye; to one who wants toast, wheat.
A | Is the rye loaf or the wheat loaf easier on the stomach? | Our rye loaf is made with sourdough that ripens for eighteen hours; it keeps for six days and is easier on the stomach.
A | Why do those working in the dark get a longer holiday than the rest of us? | Night workers receive three more, because broken sleep takes its toll.
A | I cut my thumb, why can't I have a skin-coloured dressing? | Wash hands for thirty seconds up to the elbow; blue plasters are used, since they are seen in dough.
A | The mixer has got stuck, talk me through making it run again. | To free a jammed hook, turn the main switch off, hang your own padlock on it, lift the guard, scrape out the dough and test empty.
A | A lady bit on a splinter of glass, what do I do? | A foreign body is another matter: keep the piece in a bag, take name and telephone number, fetch Hanne Sorby, and throw nothing away from that batch.
A | late afternoon discount | After 17.00 everything from the day goes for half price, and what is left at closing is fetched by the food bank, except cream cakes.
A | can i snap a pic of how you make the spellt bread | Recipes are stored on the office computer alone, and photographs of them are forbidden.
A | The shopper has lost her slip and has eaten a few slices. Do I still give her a new one? | If someone brings back a loaf, exchange it without asking for the receipt, provided that at least half is left.
N | How many loaves fit into the wood-fired oven at once?
N | What wood is burnt in the oven?
N | Who deputises for Tomasz Wilk during the July closure?
N | Why is the market held on Thursdays?
N | How long does the brioche dough rest?
N | How many days does a pumpernickel loaf keep?
N | Having twins soon, how many free days does a birth give me?
N | And croissants, what does a single one cost?
N | How much does a wedding cake for eighty guests cost?
N | What does a first-year baker earn a month?
N | stall rent Thursday market
N | The new kneader is very loud. How much did it cost to by?
F | Why does the wheat loaf keep longer than the rye loaf?
F | Why is spelt the cheapest of the three loaves?
F | Since when may customers pay by card for sums under £3?
F | What does the section on pets say about the bakery cat?
O | How many moons does Saturn have?
O | Which stitch is best for hemming a silk scarf?
