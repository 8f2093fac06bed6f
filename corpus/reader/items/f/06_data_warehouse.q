A | Why can't I just run my report straight on the shop database? | For this reason analysts must never run reports against the shop database: a single heavy query stopped the tills for 40 minutes in May 2021.
A | What distinguishes Silo from OLTP systems? | It is built for reading and summing up large amounts of history, whereas the shop and factory systems (OLTP systems) are built for many small changes.
A | How far back do the figures go? | Silo holds data from 2012 onwards.
A | personnel data in Silo | Personnel data are excluded, except for headcounts per department.
A | Who may read the raw layer and how long is it kept? | Only the data engineers may read it. Kept for 18 months.
A | Can I type a correction into the sales mart myself? | They are rebuilt every night, so nothing may be written there by hand.
A | My department's table and the core show different sums. Which one do I believe? | If a figure in a mart disagrees with the core, the core is right.
A | What is a fact table? | In the middle stands a fact table, which holds measurements such as quantity and price, one row per event.
A | grain of fact_stock | The grain of a fact table states what exactly one row means; for fact_sales it is one line on a receipt, for fact_stock it is one product in one depot at the end of one day.
A | Why was the star prefered to the snowflake schema? | The snowflake saves some disk space, but queries need more joins and newcomers get lost.
A | May I add up the crates we had on Monday, Tuesday and Wednesday to get a figure for the three days? | Stock levels are semi-additive: they may be summed over products and depots, but not over days.
A | Which kinds of data are treated as type 1? | We use it for spelling corrections and telephone numbers.
A | A customer has moved house. Do her old purchases still show up under the old town? | Old sales stay with the old description. | We use it for addresses, product categories and price lists.
A | My turnover comes out twice as high as it should be, I'm new here. What have I probably forgotten? | The current row in a type 2 dimension has the valid_to date 9999-12-31. | Forgetting to filter on it is the commonest mistake of beginners and doubles the turnover in their reports.
A | Why did you switch from ETL to ELT? | The change was made because the raw copy allows us to repeat a transformation after an error without asking the source again.
A | When are supplier invoices loaded? | Supplier invoices: daily at 3:00 a.m.
A | How fresh are the figures from the tills? | Till receipts: every 15 minutes
A | Is somebody got out of bed when the web shop clicks don't come through? | If a load fails, it is retried three times at intervals of ten minutes; after that the engineer on call is woken, unless the load is only web shop clicks, which can wait for the morning.
A | Which quality test blocks a mart? | A failed completeness test blocks the mart; the others only send a warning to the steward.
A | steward for logistics | Stewards are Mireille Aubry for sales, Kwame Boateng for logistics and Sanne de Wit for purchasing.
A | I've been on parental leave for eight months and can't log in any more. Why's that? | Access lapses after 6 months without use.
A | How much does computing cost at night compared with the daytime? | Computing time is charged to departments at 2.40 euros per compute hour, storage at 21 euros per terabyte a month. | Queries between 8 p.m. and 5 a.m. cost half.
A | What is the difference between turnover and net turnover? | Turnover is the amount on the receipt without value added tax and after discounts, but before returns. | Net turnover is turnover minus returns.
A | Why do some figures end in _mkt? | The marketing department counts 24 months instead; its figures therefore bear the suffix _mkt.
N | On which database product does Silo run?
N | How many analysts use Silo?
N | What is the telephone number of the engineer on call?
N | Who signs the form for me when my boss is away for a month?
N | time of the factory output load
N | How large is the core layer in terabytes?
N | I'd like to show my figures as coloured charts on the screen in the canteen. Which tool am I allowed to use for that?
N | Who gives the training in the Barley Room?
N | What share of the nightly tests usually fails?
N | Our supplier wants to look at our stock by himself. Can outsiders get in?
F | Why does the raw layer keep data without limit?
F | What is the difference between type 2 and type 6 at Brightwater?
F | Why are exchange rates loaded on Sundays?
F | Why is Mireille Aubry responsible for purchasing?
O | What is the capital of Mongolia?
O | How do I treat a wasp sting?
