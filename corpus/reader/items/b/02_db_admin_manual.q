A | What port does a Tarnbase server listen on by default? | It assumes that you can log in as the operating-system user `tarn` and that the server listens on its default port, 6144.
A | How do I know that the server is ready after starting it? | It is ready when the log shows the line "accepting sessions".
A | Our machine needs ages to come up after a reboot, why so slow? | On a machine with a hard disk this takes about 40 seconds for every 100 GB of data, because the checksums of all pages are verified first.
A | Is it safe to use --trust after a crash? | You can skip the verification with `tb start --trust`, but only do so if the server was shut down cleanly.
A | I want to shut the thing down but let everyone finish what they're doing first | - `tb stop` (gentle) refuses new sessions and waits until the existing ones have ended of their own accord.
A | Does tb stop --now lose commited data? | - `tb stop --now` (fast) rolls back all open transactions and disconnects their users. No committed data is lost.
A | Why must I not delete tarn.lock while tarnd is running? | Two servers writing to the same data directory will destroy it.
A | difference between writer and keeper | `reader` may query all tables of a schema, `writer` may in addition insert, change and delete rows, and `keeper` may also create and drop tables.
A | Who is allowed to create new users? | Only the superuser, called `root_tarn`, can create users.
A | I made an account for a colleague and gave her a role but the server says it doesn't know her. What did I forget? | 4. Type `RELOAD ACCESS;`. Without this step the user is not known until the next restart.
A | Somebody mistyped his password too often and is now shut out; can I let him back in straight away? | An administrator can lift the lock at once with `UNLOCK USER maria;`.
A | How long is a user locked after wrong passwords? | A user who types a wrong password six times is locked for 20 minutes.
A | What has to happen before I can drop a user who owns tables? | A user who owns tables cannot be dropped; hand the tables over with `REASSIGN OWNED` first.
A | recommended page_cache value | | page_cache | 256 MB | a quarter of the machine's memory | after a restart |
A | Do I need to restart after changing sort_memory? | | sort_memory | 8 MB | 32 MB for reporting servers | at once |
A | What do I risk if I switch off journal_sync? | Turning `journal_sync` off makes writing up to five times faster, yet a power failure may then lose the transactions of the last three seconds.
A | Compare tbdump and tbcopy in terms of speed and portability. | `tbdump` writes the contents of one database as text that can be read by any later version. | `tbcopy` copies the data directory page by page while the server is running; it is roughly eight times faster than `tbdump`, but the copy can be opened only by the same major version on the same processor type.
A | Someone deleted all orders at 14:21. What must I have kept so that I can wind the clock back to just before that? | To be able to go back to a particular minute, you need a `tbcopy` backup and all journal files written since.
A | How do I make the server writable again after a recovery? | The server starts in read-only mode so that you can check the result; type `ACCEPT RECOVERY;` to make it writable.
A | When does the sweeper visit a table? | It visits a table when more than 20 percent of its rows have been changed or deleted.
A | My disk is still full although I swept the table, how do I really get the room back? | For that you need `REBUILD TABLE name;`, which locks the table for reading and writing and needs free disk space equal to the size of the table.
A | Why is synchronous mode with one standby a bad idea? | Do not use synchronous mode with a single standby: if it fails, the primary stops accepting writes.
A | TB-1017 | - TB-1017 "too many sessions": raise `max_sessions` or, better, put the pooler `tbpool` in front of the server.
A | Which of the two transactions is cancelled in a deadlock? | The server cancels the younger one; the application should simply try again.
N | How do I change the default port to another one?
N | How can a user change their own password?
N | What is the largest size a table may have?
N | Which operating systems does Tarnbase 9 run on?
N | I've got two standbys and want to add a third, how many can there be at most?
N | How much slower does the machine get while tbcopy is running?
N | default value of journal_keep
N | How do I upgrade from version 8 without losing my data?
N | What does error TB-5001 mean?
N | Can I switch off the sweeper during office hours?
F | Why does tb stop --kill write all pages to disk before it ends?
F | Why is asynchronous replication slower than synchronous?
F | How do I set up the fourth built-in role, auditor?
F | Why can REBUILD TABLE run without any extra disk space?
O | What should I feed a tortoise in winter?
O | Who won the women's marathon at the last championships?
