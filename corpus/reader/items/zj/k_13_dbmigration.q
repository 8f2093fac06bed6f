A | Until when will the old release still be patched? | Version 9 receives security fixes until 30 November; after that no fixes are published, not even for paying customers.
A | How much bigger will my data get on disk? | Expect the files to grow by about 6 percent.
A | how long am I down for with the streaming approach | The interruption is under a minute, but you need a second machine, every table must have a primary key, and changes to the schema are not replicated.
A | How quick is the direct upgrade on a per-volume basis? | It takes about 15 minutes per 100 GB and needs free space for the largest table only.
A | When can I safely get rid of the former executables? | Delete the old binaries only after 14 days.
A | Why do text lookup structures have to be built anew? | Indexes on text columns are rebuilt during the move, since the order of some characters, such as ß and å, is different.
A | Everything crawls after the upgrade. Why? | Without fresh statistics, queries can be ten times slower than before.
A | Why would the new instance suddenly eat double the RAM? | The setting `cache_pages` now counts pages of 16 KB: halve the old value or the server will take twice as much memory.
A | We're still on release 7. Can we hop straight to the newest one? | A direct move from version 8 or earlier is not possible: go to 9.6 first.
A | The power went out halfway and the box rebooted. Can I just continue? | If `gupgrade` is interrupted, it can be resumed with `--resume` within the same boot of the machine. After a restart of the machine only the backup helps.
A | Some users can't sign in any more since the upgrade. What's the cause? | Roles whose passwords are stored as MD5 cannot log in until a new password has been set.
A | I've got 500 gigs and can take it offline overnight. Which route would you choose? | We recommend A below 200 GB, B between 200 GB and 2 TB if a window at night can be had, and C above that or when the service may not stop.
A | Can I get rand_text back somehow? | The extension `granite_compat` brings back the first two, but not the operator.
A | our app uses driver 4.1, is that ok? | Driver 4.0 and 4.1 connect but drop the time zone from dates.
N | How much do paying customers have to pay for a move to version 11?
N | How many stages does gcheck --target 11 run through?
N | why does version 11 store pages of 16 kb
N | How much memory does the second machine need for replication?
N | When will there be a version of geo_lite and pg_bridge for 11?
N | We have 3 TB and want method C. How long until the new server is level with the old one?
N | How many columns may a table have at most in version 11.1?
F | Why does the server listen on port 5610 until it is released and on 5620 after that?
F | Which setting makes granite_compat bring back the operator ~~~?
F | How much free space does method B need beyond 40 percent of the database?
