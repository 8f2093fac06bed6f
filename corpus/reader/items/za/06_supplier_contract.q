A | How long does the contract run? | The contract runs for two years from 1 February and is prolonged by one year at a time unless one side gives notice three months before the end.
A | What does guarantee of origin mean? | Guarantee of origin means that the milk comes from the 23 member farms and from nowhere else.
A | Why isn't the oat drink included in the guarantee of origin? | The oat drink is not made by Fennimore but bought in from a mill, and for that reason the guarantee of origin does not cover it.
A | Can we give notice by e-mail? | Notice must be by registered letter.
A | Business was slow in May and again in June, we hardly used any. Will they bill us something? | If we take less than that in two successive months, Fennimore may charge 15% of the value of the shortfall.
A | minimum purchase whole milk | We have undertaken to buy at least 900 litres of whole milk a month, all branches together.
A | Is salted butter dearer than unsalted? | Whole milk costs 0.98 a litre, oat drink 1.35, double cream 4.10, butter 7.60 a kilogram, salted or not.
A | By how much can the dairy put its prices up at one go? | A rise may not exceed 6% at a time.
A | What rebate do we get on a month's bill of 5,000? | A rebate of 2% is given on the month's bill if it exceeds 3,000, and 3.5% above 4,500.
A | It's Saturday, half past eleven, and I forgot about the start of next week. Too late? | For Monday, order by noon on Saturday.
A | Why does the van get to the Botanic Garden later than to the other two? | Deliveries come between 5 and 7 a.m. to Quay Street and Mill Lane, and between 7 and 9 to the Botanic Garden, whose gate is locked earlier.
A | I put in too much for tomorrow and it's three in the afternoon. Can I still cut it back? | An order can be altered until 4 p.m. if the quantity is raised, but only until 2 p.m. if it is lowered.
A | thermometer shows 7, do I take it or not | Between 6 and 8 degrees: accept, note it on the slip, use within two days.
A | How does the time for reporting damaged bags compare with that for milk that turns out to be off? | Damaged bags must be reported on the same day, spoiled milk that was not recognizable at once within three days.
A | remaining shelf life at delivery | At delivery milk must have at least seven days before its use-by date, cream ten, butter thirty.
A | What are we entitled to when nobody has turned up for two and a half hours? | If the van is more than 45 minutes late, 5% is taken off the delivery; if more than two hours, 20%, and we may buy elsewhere at Fennimore's expense.
A | How many plastic boxes may pile up in our yard? | More than 40 crates must not be kept by us at a time.
A | How do I save money by settling quickly, and what happens if I settle late? | Payment within seven days earns 1%. | Interest on late payment is 8% a year. | After two unpaid bills Fennimore may demand cash on delivery.
A | List the reasons for which the contract can be ended at once | The contract names three: insolvency, a false statement of origin, and three deliveries above 8 degrees in one month.
A | Rhoda is thinking of flogging the whole buisness. Would whoever buys it be stuck with this dairy? | Selling the cafés does not end the contract; the new owner takes it over.
N | Which mill makes the oat drink?
N | Why was goat's milk left out?
N | Who pays the mediator of the chamber of trade?
N | What was the drivers' strike of 2017 about?
N | How much warning does Ivo Strand have to give before he raises the price of the oat drink in the second year?
N | What do we get back for a crate that has come back broken?
N | Is the whole milk organic?
N | temperature limit for butter
N | Does the minimum of 900 litres go up if we open a fourth branch?
N | Is Fennimore's milk cheaper than what we bought from the wholesaler before?
N | The driver won't put his name on the slip and has simply driven off. What now?
N | When the portal is down, which number do I call?
N | How did the index of the Dairy Board develop on 1 August last year?
N | May we buy milk from another dairy as well while the contract is running, say for a festval?
N | opening hours of the fennimore portal
F | Why is there a limit of 6% on falling prices?
F | Why must butter have only seven days before its use-by date?
F | Why is the delivery charge 80 for each branch?
F | What does clause 17 say about goat's milk?
F | Why does the dairy deliver to Mill Lane after 7 a.m.?
O | How do I descale a steam iron?
O | Who won the first Tour de France?
