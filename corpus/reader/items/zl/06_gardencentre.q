A | I need my new apple put in the ground by your people, what will that come to? | Planting is done for £30 an hour, from October to April only.
A | My house is twenty miles off, how much to have the shrubs driven out? | Delivery costs £12 within ten miles and £25 up to thirty; we do not go farther.
A | I bought a pair of jeans for the job, how much will I get back? | Work trousers you buy yourself, and the firm refunds £25 once a year.
A | How many points on the loyalty card are worth £5? | The loyalty card gives one point a pound, and 200 points are worth £5.
A | How long after yellow powder treatment must I stay out of the building? | After soap spray a house may be entered at once; after sulphur it stays locked for twelve hours.
A | When do the gates open in the season? | In the season the gates open at 8 and close at 19, otherwise at 9 and 17.
A | My hydrangea bush has withered, how long after purchase will you make good? | Trees and shrubs carry a guarantee of two years, perennials one year, bedding plants none.
A | How often may I have a fresh pair of steel-toed footwear? | Boots are replaced every eighteen months, earlier if the sole is worn through; the fleece every three years.
A | Which mix is better for planters on my draughty roof terrace? | For tubs that stand in wind we recommend loam, for seedlings peat-free.
A | What is the difference between the two composts in holding water and feeding? | The peat-free one is made of bark and coir, dries out sooner and wants feeding after four weeks; the loam-based one is heavier, holds water longer and feeds for three months.
A | What's wrong with using the hose after tea? | Water in the morning, as leaves that stay wet overnight catch mildew.
A | I want a whole fortnight off in May, what's the reason for refusing? | In the season only single days can be taken, no more than two a month, because half the year's turnover is made then.
A | There's a little bloodsucker stuck in my calf, how do I get rid of it? | A tick is drawn out straight with the tweezers, the spot circled with a pen and watched for four weeks.
A | The cash registers have all gone dead, how should we carry on selling? | If the tills fail, write in the carbon book, take cash only and enter everything once the system is running again.
A | driving forklift requirements | The forklift may be driven only with a certificate, and never with a passenger.
A | do laburnham and oleander have to be handeled with gloves | Laburnum, oleander and monkshood are handled with gloves, since their sap is poisonous through small cuts.
A | My dead rose is in the boot but I've thrown the bill away. Will I get anything for it? | To claim, the customer brings the plant or a photograph together with the receipt; without the receipt we give half the price as a voucher.
A | And tulips in a bunch, can those be brought back? | Unused goods are taken back for 28 days, cut flowers and seed potatoes not at all.
N | What make is the forklift?
N | How many trees stand in the tree field?
N | Why did Harriet Lisle choose this site for her first glasshouse?
N | Who stands in for Lotte Brink when she is on holiday?
N | How long must a house stay locked after copper spray?
N | How often are bonsai watered in winter?
N | How long is the guarantee on garden furniture?
N | And wasp stings, how long do you keep an eye on those?
N | What does a bowl of soup cost in the café?
N | How much did the platform cost?
N | hire charge trailer weekend
N | My nephew wants a Saterday job. What would he earn an hour?
F | Why does the peat-free compost feed for longer than the loam-based one?
F | Why does loam cost less per bag than peat-free?
F | Since when do bedding plants carry a guarantee of one year?
F | What does the rule on dogs in the glasshouses say about leads?
O | How many strings does a concert harp have?
O | When is the tax return of a sole trader due in Portugal?
