A | Who missed the meeting? | Excused: Colm Reilly (stores south)
A | How far off were we in spring for plants compared with the year before? | The forecast error, measured as weighted absolute percentage error, was 24 percent for plants and 13 for tools and furniture. | The year before it had been 31 and 15.
A | Why did we have to sell off so many flowers cheaply? | The worst week was the one after Easter: a frost warning kept people at home, and 38,000 pansies had to be marked down.
A | When shop managers ignored the computer, were they usually right? | Sam said that stores had overruled the forecast in 27 percent of orders, and that in two cases out of three the forecast would have been nearer.
A | Why does the global model do worse for the best sellers? | Luis: they have enough history of their own, and the global model smooths their peaks.
A | nightly computing time | Irina pointed out that nightly computing time would fall from six hours to 50 minutes.
A | What could stop the November launch? | Start on 1 November, unless the trial in four stores (Ashby, Corran, Wick and Temple Road) shows an error more than 1 point above the present one.
A | what is P90 | P90 is the quantity that will be enough in nine weeks out of ten.
A | why are rakes ordered more generously than lettuce | Tove will order perishable plants at P50 and tools at P90, because a rake that is left over can be sold next year and a tray of lettuce cannot.
A | Which quantile is used for Christmas trees? | For Christmas trees it'll be P70, worked out by hand for the time being.
A | promotion calendar deadline | From now on marketing enters promotions at least 21 days beforehand.
A | We only just decided to advertise something next week, what do I need to do on top? | Whoever enters them later must ring Tove as well.
A | Why aren't weeks with empty shelves fed into the system? | Items that were out of stock on more than two days of a week are left out of training, since sales then say nothing about demand.
A | Which of the three methods for new items had the lowest error? | In the test (a) had an error of 35 percent, (b) 48, (c) 37.
A | We're introducing a barbecue at 120 euros that was never on sale before. How is demand for it estimated? | Decision: (c) as a rule, (a) above 80 euros. | Three ways were discussed: (a) copying the curve of a similar item chosen by the buyer; (b) averaging the product group; (c) letting the model guess from the description.
A | When does a new item count as a normal one? | After eight weeks of sales the item goes over to the normal model.
A | Is there a cheaper alternative to Isobar, and what would be lacking? | A second supplier offers the same grid for 900, without the 15-day outlook.
A | Are the southern shops allowed to keep ordering bulbs by hand for good? | Colm had sent word that the stores in the south want to order bulbs by hand as before; granted for this autumn only.
A | tasks and deadlines | Luis: report on the four trial stores, by 24 October | Tove: list of items ordered at P50, by 26 September | Irina: reminder mail for the promotion calendar, by 15 September | Sam: letter to store managers, by 19 September
A | What became of Sams wish for a traffic light? | Sam asks for a traffic light next to each order line. Irina: possible by December.
N | What's the name of the second weather supplier?
N | How many stores are in the south?
N | What was the error for furniture alone?
N | Why were Ashby, Corran, Wick and Temple Road picked for the trial?
N | P10 what is it used for
N | By how much do sales go up for leaflet items in the plant range?
N | Is the global model better than what Amazon uses for forecasting?
N | When did the trial in the four stores begin?
N | What did the markdown of the pansies cost us?
N | Who decides which items count as the fifty best sellers?
N | How many dashboards will Irina build for the 6000 euros?
N | A store manager orders far more than the forecast and it's left over, does the store have to bear the loss?
N | What quantile will be used for garden furniture?
N | Since when has weather been an imput for the plant forecast?
N | what happens after the Isobar contract ends, will we renew it or go out to tender
F | Why was it decided to move the fifty best sellers to the global model too?
F | Why did the weather supplier lower its price by 15 percent?
F | What was agreed under Point 9?
F | Why did Tove prefer letting the model guess from the description?
F | Why did the forecast error for plants get worse this spring?
O | What's the difference between a crocodile and an alligator?
O | how to tie a bow tie
