A | our database is about 150 gigs and the owner tolerates only a few minutes offline, which approach? | | Change capture | 20 GB to 800 GB | under 5 minutes | 2 weeks |
A | Why don't they use native enum types? | We avoid native enum types because removing a value from one is not supported.
A | people suddenly can't sign in because capitals in their usernames count now, how did others solve that | The Manifest team lost half a day to login names that no longer matched, and in the end used the citext extension for two columns.
A | unsigned bigint conversion | UNSIGNED BIGINT becomes numeric(20), because PostgreSQL has no unsigned integers and bigint would overflow.
A | what is dual writing? | Dual writing means that the application itself writes every change to both databases; it is the only method that allows an instant way back, but it needs code changes in the service.
A | Can we cut over on a Friday? | Fridays and the last three days of a month are blocked because of invoicing.
A | Did they switch in order to save money? | Cost was not a reason.
A | How do MySQL and PostgreSQL differ when a schema script fails halfway? | Second, schema changes are transactional in PostgreSQL, so a failed migration script can be rolled back as a whole; in MySQL most DDL statements commit implicitly.
A | rehearsal rules | Every service rehearses at least twice on a copy of production. | If the second takes more than 80 percent of the agreed downtime, a third is compulsory.
A | One of the tables is off by two records after copying. That's nothing, carry on? | Row counts and a checksum per table are compared with the tool tally; a difference in any table, however small, stops the migration.
A | who gets to call it off and return once writes are already flowing into the new system | The decision to return then lies with the service owner, and changes have to be carried back with the export script reverse_tally.
A | How long does the old server hang around, and what happens to it afterwards? | The old MySQL server is kept for 14 days, switched to read-only, and is then archived to cold storage for one year.
A | why run ANALYZE | Run ANALYZE on all tables; without fresh statistics the planner picks poor plans.
A | By how much did the biggest index get smaller? | First, partial indexes: a PostgreSQL index can cover only the rows that satisfy a condition, which shrank the largest index of Quay from 41 GB to 6 GB.
A | whose signature do I need before going for the zero-outage variant | Do not choose it unless the platform board has agreed.
A | What are all the reasons for leaving MySQL? | First, partial indexes: a PostgreSQL index can cover only the rows that satisfy a condition, which shrank the largest index of Quay from 41 GB to 6 GB. | Second, schema changes are transactional in PostgreSQL, so a failed migration script can be rolled back as a whole; in MySQL most DDL statements commit implicitly. | Third, the geographic queries of Berth needed PostGIS.
A | We have loads of rows with a bogus all-noughts day in them. What should I do with those? | Replace it with NULL before the copy.
A | how early must collegues be told | Announce the window in the #harbour-ops channel 48 hours ahead.
A | What is the first trial run for as opposed to the second? | The first rehearsal finds errors; the second measures time.
A | what are sequences set to during cutover? | Reset every sequence to the highest existing key plus 1,000.
N | How big was the Berth database before it moved?
N | why were 1,000 added to the highest key and not some smaller number
N | Who sits on the platform board?
N | is change capture safer than logical replication with pglogical?
N | How long did the Manifest cutover actualy take in the end?
N | what error rate during the 30 minutes means we have to abort?
N | which two columns got the citext extension
N | My service stores its rows in MariaDB, not MySQL 8. Can I still use the same procedure?
N | JSON column conversion
N | How exactly is the binary log replayed, with which tool?
N | since when has Tobias Ek been working at Lindqvist Freight
N | What does keeping the cold-storage archive for a year cost us per month?
N | Does the announcement have to go to customers as well or only to staff?
N | what if a value other than 0 or 1 turns up in a TINYINT(1) column, how do I clean that up?
N | Do PostGIS queries run faster than Berth's old ones did?
F | Why must ENUM columns be turned into native PostgreSQL enum types?
F | why does hosting get 20 percent cheaper after the move?
F | What does step 9 of cutover day say about monitoring?
F | Why did the Quay team need PostGIS?
F | Since MySQL compares text case-sensitively by default and PostgreSQL doesn't, which queries need rewriting?
O | how long do I boil an ostrich egg?
O | Which ferry goes from Split to Hvar in winter?
