A | My data fills 300 gigs. How long before it boots up? | On a machine with a hard disk this takes about 40 seconds for every 100 GB of data, because the checksums of all pages are verified first.
A | When is it OK to bypass the integrity check? | You can skip the verification with `tb start --trust`, but only do so if the server was shut down cleanly.
A | I need it down immediately but can't afford to forfeit saved work. Which way? | - `tb stop --now` (fast) rolls back all open transactions and disconnects their users. No committed data is lost.
A | Why not just erase the lock? It's in my way. | Two servers writing to the same data directory will destroy it.
A | Which rights level lets somebody make new tables? | `reader` may query all tables of a schema, `writer` may in addition insert, change and delete rows, and `keeper` may also create and drop tables.
A | I set up a new login, but he cannot get in. What have I forgotten? | Type `RELOAD ACCESS;`. Without this step the user is not known until the next restart.
A | How many mistyped logins before someone is shut out, and for how long? | A user who types a wrong password six times is locked for 20 minutes.
A | how much ram should i asign for caching | page_cache | 256 MB | a quarter of the machine's memory | after a restart
A | What do I risk if I switch off safe writes to speed things up? | Turning `journal_sync` off makes writing up to five times faster, yet a power failure may then lose the transactions of the last three seconds.
A | Can I move the quick binary snapshot to an ARM box? | `tbcopy` copies the data directory page by page while the server is running; it is roughly eight times faster than `tbdump`, but the copy can be opened only by the same major version on the same processor type.
A | At what level of churn does the automatic cleaner come along? | It visits a table when more than 20 percent of its rows have been changed or deleted.
A | My drive is still full after cleaning. How do I really shrink it? | For that you need `REBUILD TABLE name;`, which locks the table for reading and writing and needs free disk space equal to the size of the table.
A | Why is waiting for confirmation unwise when there's just a single replica? | Do not use synchronous mode with a single standby: if it fails, the primary stops accepting writes.
A | What's behind a corrupt block? | TB-4112 "checksum mismatch on page": a page is damaged, usually by a faulty disk.
N | What is the default password of the superuser root_tarn?
N | How many standby servers can receive the journal from one primary?
N | Why is the default of max_sessions 120 and not 400?
N | How long does tbdump take for 100 GB of data?
N | In which year did Tarnbase 9 come out?
N | The log shows error TB-3306. Which transaction does the server cancel?
N | on which port does the pooler tbpool listen by default?
F | Why does SWEEP give space back to the operating system while REBUILD does not?
F | Why may a standby be written to in asynchronous mode?
F | Why does tb stop --now wait until existing sessions have ended of their own accord?
