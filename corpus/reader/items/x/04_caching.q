A | what is cache-aside | This pattern is called **cache-aside** because the cache stands beside the database and neither knows of the other.
A | Why should the expiry times be a bit random? | Otherwise entries that were stored together also expire together, and the database is hit by all of them at once.
A | how long do prices stay cahced? | Prices: 60 seconds.
A | why isn't the number of items left in the warehouse kept in the cache | Stock levels: not cached at all. A customer who orders something that is sold out costs us a phone call.
A | Should I get rid of the entry before or after the commit? | Delete **after** the database transaction has committed.
A | one super popular thing runs out and everybody hammers postgres in the same instant. what can i do, all options please | **Lock.** The first request takes a lock and reloads; the others wait up to 200 ms and then try the cache again. | **Stale while revalidate.** The expired value is served for a further 30 seconds while one background task fetches a fresh one. | **Early refresh.** Each request rolls a die, and with a chance that grows as expiry draws near, reloads before the time is up.
A | noeviction behaviour | `noeviction`, the default, removes nothing and answers writes with an error.
A | Why does Fernleaf prefer LFU to LRU? | We use `allkeys-lfu`, since the nightly export touches every product once and under LRU would push the popular ones out.
A | write-through vs cache-aside for a shop that mostly reads? | For a catalogue with far more reads than writes, cache-aside is the better choice.
A | Is it ok to keep logins of users in that same Redis? | Do not store sessions in the same instance unless you accept that they can be evicted.
A | My hit rate is stuck at 55%. what's probably wrong | A hit rate below 70 percent usually means that keys are too specific, for instance because a tracking parameter has found its way into them.
A | how slow was it at the very beginning, and how quick once everything's done? | on our laptop the product page took **840 ms**, of which 690 ms were spent in the database. | With all four steps done, our page takes 35 ms at the median.
A | Why delete rather than put the new value in straight away? | *Delete* it, do not overwrite it: with two simultaneous updates the slower writer could otherwise leave the older value in the cache.
A | which stampede remedy for machines without any background jobs | The third needs no coordination between servers and suits you if you have no background workers.
A | TTL categories | The list of categories: 24 hours.
A | Nearly nine in ten requests are served from memory, so I can pat myself on the back, right? | A high hit rate alone proves nothing: if the 12 percent of misses are the expensive pages, users still suffer.
A | Which numbers should one keep an eye on? | Watch three figures: hit rate, evictions per minute and the 95th percentile of response time.
A | what do i have to install and how much time should i set aside | You need the sample project `fernleaf-shop`, Redis 7 and about 90 minutes.
A | What are the drawbacks of write-through? | Reads after a write are then always warm, but every write becomes slower and much is cached that nobody ever reads.
A | Why do they use the lock for prices and not the stale variant? | We use the second for descriptions and the first for prices, because a stale price must not be shown.
N | what was the hit rate after the fourth step?
N | Why were 2 GB chosen for Redis?
N | how many products are in the fernleaf catalogue
N | Since when has Delia Okonjo looked after the sample project?
N | is Redis quicker than Memcached for this kind of thing?
N | What should happen if the request holding the lock crashes before it has reloaded?
N | how long are user reveiws kept in the cache
N | What hit rate counts as good in early refresh?
N | at what time does the nightly export run
N | what 95th percentile should we be aiming for?
N | I run three servers in two countries, does each need a Redis of its own?
N | redis password setup
N | How is the growing chance in early refresh worked out, is there a formula?
N | how many milliseconds did step 2 alone save
N | Who in marketing decided that a minute of delay is acceptable?
F | Why are stock levels cached for 30 seconds?
F | why should the entry be deleted before the transaction commits?
F | What does step 6 say about compressing values?
F | Why is allkeys-lru the default eviction policy of Redis?
F | Why does write-through make writes faster than cache-aside?
O | What do I feed a hedgehog in the garden?
O | how is the offside rule explained to a child
