A | Until when does version 9 get security fixes? | Version 9 receives security fixes until 30 November; after that no fixes are published, not even for paying customers.
A | We're still on Granite 8, can we jump straight to 11? | A direct move from version 8 or earlier is not possible: go to 9.6 first.
A | How much bigger will my data files get? | Expect the files to grow by about 6 percent.
A | Will my old databases be switched to UTF-8? | New databases use UTF-8. Existing databases keep their encoding, unless you pass `--recode`.
A | Some accounts can't sign in since the upgrade, why could that be? | Roles whose passwords are stored as MD5 cannot log in until a new password has been set.
A | Can I get to_epoch() back somehow? | The extension `granite_compat` brings back the first two, but not the operator.
A | Why are text indexes rebuilt? | Indexes on text columns are rebuilt during the move, since the order of some characters, such as ß and å, is different.
A | disk space needed for dump | It needs disk space for the dump (about 40 percent of the database) and takes roughly one hour per 100 GB, during which nobody can write.
A | How long does the in-place way take for 100 GB? | It takes about 15 minutes per 100 GB and needs free space for the largest table only.
A | When can gupgrade not be used? | It works only if both versions are installed on the same machine and no tablespace is on a network drive.
A | Which way has the shortest downtime, and what do I need for it? | The interruption is under a minute, but you need a second machine, every table must have a primary key, and changes to the schema are not replicated.
A | We've about 600 GB and can be offline for a night. Which route would you take? | We recommend A below 200 GB, B between 200 GB and 2 TB if a window at night can be had, and C above that or when the service may not stop.
A | difference between blockers and warnings | It lists everything that stands in the way, sorted into *blockers* and *warnings*. Blockers must be removed; warnings can be put up with.
A | Which extensions have no verison for 11? | Drop extensions that have no version for 11. At the time of writing these are `geo_lite` and `pg_bridge`.
A | Why won't the move start although all apps are idle but a session is still in a transaction? | Long transactions must be finished, as the move will not start while a transaction older than five minutes is open.
A | Everything crawls since we upgraded. What did we forget? | Run `ganalyze --all --stages 3`. Without fresh statistics, queries can be ten times slower than before.
A | The power went in the middle of gupgrade and the box rebooted. Can I pick up where it stopped? | If `gupgrade` is interrupted, it can be resumed with `--resume` within the same boot of the machine. After a restart of the machine only the backup helps.
A | When may I delete the old binaries? | Delete the old binaries only after 14 days.
A | What value should cache_pages have now? | The setting `cache_pages` now counts pages of 16 KB: halve the old value or the server will take twice as much memory.
A | minimum driver version | Clients with driver 3.x are refused; driver 4.2 or later is required.
N | Until when will version 11 be supported?
N | What does a support contract for Granite cost?
N | How do I set a new password for a role with MD5?
N | How long does method C take until both servers are level?
N | command to set sequences after the switch
N | How much memory and disk must the test machine have?
N | Our cluster runs on Windows Server, which versions of it does 11 work on?
N | How do I install the extension granite_compat?
N | What should I write in my queries in place of the operator ~~~?
N | How much memory does Granite 11 need at least?
N | What is new in the query planner of version 11?
N | How long should I keep the full backup after the move, and does it have to be enrypted?
N | Can I run gdump with several parallel jobs to speed it up?
N | Why was the page size doubled?
N | I'm renting my database from a cloud host, will they do the move for me?
F | Why does method B let you go back to version 9 without a backup?
F | How does method C replicate changes to the schema?
F | Why is dump and restore faster than the in-place method?
F | How do I keep using driver 3.x with Granite 11?
F | What is method D, the snapshot method, good for?
O | How many calories are in a banana?
O | When was the Suez Canal opened?
