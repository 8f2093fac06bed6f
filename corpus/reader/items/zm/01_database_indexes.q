A | Why does saving data get more laborious once I have such a lookup aid? | The price is that every insert, update and delete must now be written in two places.
A | By what fraction did mass import suffer in the example? | The same index slowed down bulk loading by 14 percent.
A | How fast was fetching somebody's purchases after the speed-up? | A lookup by customer number took 1,900 milliseconds before we indexed the column and 6 milliseconds afterwards.
A | I need everything from last week sorted chronologically, which type handles that? | B-tree indexes keep their entries in order, so they serve equality, ranges ("between 1 March and 31 March") and sorting.
A | For long strings matched exactly, is a hash or a B-tree the quicker one? | They answer equality slightly faster than a B-tree on long text keys, but they cannot serve ranges or sorting at all.
A | Why shouldn't I put a bitmap on a shop where hundreds of people are editing at once? | In systems with many simultaneous writers they are a bad choice, because changing one row locks the bits of thousands of others.
A | How many seconds does it take to create the hash variant? | | Hash | 130 MB | 58 s | no |
A | I filter by town only, does my three-part key with the nation in front do anything? | The engine can use it only from the left: an index on (country, city, street) helps a query on country, or on country and city, but not a query on city alone.
A | What is the maximum number of fields I should combine? | Do not go beyond four columns; past that point the entries become so wide that fewer fit on a page and the gain melts away.
A | covering index definition | A covering index contains every column that a query asks for, so the table itself need not be touched.
A | My lookup list has just 300 lines, is it worth the bother? | Leave small tables alone: below about 1,000 rows a full scan is as quick.
A | how long shoud i wait after reseting the usage conters? | Wait for 35 days, so that the month-end jobs have run once.
A | How do I switch one off on trial without losing it yet? | Mark them invisible with `alter index ... hide`; the engine keeps them up to date but no longer uses them.
A | When is there so much air inside that I have to recreate it? | Up to 30 percent is harmless; from 50 percent on, rebuild.
A | Rebuilding in the normal way or concurrently: which one lets colleagues keep working, and what does that cost me? | A concurrent rebuild lets them carry on, but takes about two and a half times as long and needs free disk space equal to the size of the index.
A | The power failed halfway through the online recreation. How do I clean up? | If a concurrent rebuild is interrupted, it leaves behind an unusable index with the suffix `_tmp`, which you must remove by hand before trying again.
A | When are the planner's statistics renewed by themselves, and do I have to do anything after a big import? | They are refreshed automatically once a tenth of the rows have changed. | After a bulk load, do not wait for that; run `analyze` at once.
A | And the homework, until when? | Hand in the execution plans of the five queries on sheet 7, before and after indexing, by Thursday at 18:00.
N | Which company do I have to thank for the Harbour engine?
N | How much memory would my server need so that the 4.2 million rows of `orders` fit in it?
N | Who corrects the execution plans once I've handed them in?
N | harbour orders table creation date
N | I've been told to try a GIN index on `orders`, how large would that get?
N | How long does building a spatial index take me?
N | And the table `customers`, how many rows?
N | Does a full-text index also find my search words in the plural?
N | How many points do I need in the homwork in order to pas?
N | How many pages does the 96 MB tree take up?
N | For how long are my colleagues locked out while the index on `orders` is rebuilt in the ordinary way?
N | How many students took part when the 11 surplus indexes were removed last year?
F | Why does the bitmap on `orders` take up more room than the B-tree?
F | Since when can hash indexes also help me with sorting by date?
F | Why do I have to put the range column first in a composite index?
F | Why is the ordinary rebuild slower than the concurrent one?
O | How long must my bread dough rest before it goes into the oven?
O | Which documents do I need to register a used car?
