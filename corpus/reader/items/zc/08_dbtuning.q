A | How should the slow queries be sorted? | Turn on `log_slow = 250ms`, wait for a working day, and sort by *total* time.
A | page_cache value | | `page_cache` | 128 MB | 16 GB | a quarter of memory; more brings little, as the operating system caches too |
A | Why not hand the whole RAM to the page cache? | | `page_cache` | 128 MB | 16 GB | a quarter of memory; more brings little, as the operating system caches too |
A | I want to give sorting a lot of room, what's the risk? | Careful with `sort_mem`: it is granted *per sort step*, not per connection. One query with five sorts and 120 connections can in the worst case ask for 19 GB.
A | Our web shop says "too many clients" at peak hours, should I just up the limit? | If the application wants more than 120 connections, do not raise `max_conn`; put the pooler in front.
A | transaction mode vs session mode | In *transaction mode* a server connection is lent for the length of one transaction. In *session mode* it is lent until the client goes away.
A | What stops working in transaction mode? | Transaction mode serves ten times as many clients, but prepared statements and temporary tables do not survive in it.
A | What is a covering index? | A **covering index** holds all columns that a query needs, so that the table itself need not be touched.
A | Which kind of index speeds up LIKE with a wildcard in front, and what does it cost? | Use a trigram index; it makes inserts about 35 % slower.
A | When can I throw away an index nobody seems to need? | Look at `sys.index_use` once a month: whatever has had no reads for 60 days may go, unless it enforces uniqueness. | Take replicas into account: their reads are counted there and not on the primary.
A | i cancelled the online index build half way, do i have to clean up anything | If it is broken off, an invalid index stays behind which you must drop yourself.
A | What does bloat mean? | *Bloat* is the share of dead rows.
A | REPACK or CLUSTER when nobody may be locked out? | `REPACK` works while the table is in use but needs free space of the table's size plus a tenth. | `CLUSTER` is faster and locks the table throughout.
A | The cleanup process runs for ever and gets nothing done. What's normally behind it? | The usual reason for a sweeper that does not get anywhere is a transaction left open.
A | idle transaction timeout | Set `idle_tx_timeout = 10min` to prevent a repetition.
A | What's the downside of the less frequent checkpoints? | The price: after a crash, recovery takes up to four minutes rather than one.
A | Are we permitted to switch off synchronous commits for the customer orders? | `commit_sync = off` triples the speed of small writes, yet the last half second can be lost in a power failure. We allow it for the click log and for nothing else.
A | The planner guessed 40 rows and got 90,000. How do I fix taht? | A factor of more than ten means the statistics are stale or two columns depend upon each other. Cure for the first: `ANALYZE table`. Cure for the second: `CREATE STATISTICS`.
A | Is it always bad if it reads the table from top to bottom? | A full scan is no crime: below about 5,000 rows, or when a query reads more than a fifth of the table, it beats any index.
A | Why does she leave huge pages alone? | Huge pages, because the gain was under 2 %.
N | What were the causes of the other two outages?
N | How many connections can the pooler take at most?
N | What should maint_mem be on a server with 256 GB?
N | How much disk space does compression save?
N | Which pooler do we use?
N | how long does a repack of a 500 GB table take
N | What share of bloat do our orders tables have at present?
N | Is Corvus faster than PostgreSQL at sorting?
N | I need to delete thirty million old rows over the weekend. Should I do it in batches, and of what size?
N | Which index was it that was dropped by mistake?
N | random_cost for spinning disks behind a raid
N | Which three queries were the culprits at our shop?
N | How do I end an idle transaction, with which command?
N | How much slower does each additional ordinary index make writing?
N | Does the partial index orders_open still get used when the query lacks its condition?
F | Why is sort_mem granted per connection?
F | Why is CREATE INDEX ONLINE quicker than the ordinary way?
F | What does Dae-jung's report say about compression?
F | Why should max_conn be raised from 120 to 400?
F | Why is a bloat of 60 per cent considered normal?
O | What is the recommended tyre pressure for a touring bicycle?
O | Who painted the Night Watch?
