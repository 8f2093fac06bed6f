A | Can I run this from my flat on my ordinary broadband? | Most home connections will not do: providers block outgoing port 25, and the addresses of home customers stand on block lists.
A | What does a suitable virtual server cost a month? | A small virtual server for 5 to 8 euros a month is enough for twenty mailboxes.
A | Which program is used for IMAP? | The guide uses Debian 12, Postino 2.8 for sending and receiving, Casella for reading mail over IMAP, and Setaccio as spam filter.
A | How much more memory does virus scanning need and why? | Setaccio with virus scanning needs another 2 GB, since it keeps its signatures in memory.
A | disk space per mailbox | Reckon with 3 GB of disk space for each mailbox.
A | Why should the DNS records be made first? | Create these records at your DNS provider before you install anything, because changes can take up to 24 hours to spread.
A | What value goes into the SPF record? | TXT     example.net           v=spf1 mx -all
A | Where do I set the PTR entry? | The reverse entry (PTR) for the address cannot be set there; it is set in the control panel of the company that rents you the server.
A | Everything I send to Gmail users bounces. Could something about my address be missing? | Large providers such as Gmail turn away mail from servers without it.
A | -all vs ~all | The ending -all means that everything else should be refused; ~all would only mark it as suspicious.
A | How long should I stay at p=none? | Start with p=none for four weeks and read the reports.
A | When is it safe to move to p=reject? | Then change to p=quarantine, and only to p=reject once no legitimate mail shows up among the failures.
A | What type do I pick in the installer dialogue? | 2. When asked for the type, choose "Internet site".
A | Which port has to be reachable while I fetch the certificate? | 4. Get a certificate: certbot certonly -d mx.example.net. Port 80 has to be open for this.
A | My users suddenly see a certificate warning after a quarter of a year, though it renewed. What did I leave out? | Postino notices the new one on its own, whereas Casella has to be restarted; put the command systemctl restart casella in the renewal hook, or your users will get a warning after three months.
A | How are passwords stored? | Passwords are stored separately, as Argon2 hashes, in /etc/casella/passwd and are set with casella-pw.
A | Is postmaster@ really necesary or can I skip it? | The aliases postmaster@ and abuse@ are required by the standards and must be read by a human being.
A | Somebody is on holiday and their inbox has filled up. Do messages to them get lost right away? | When it is full, new mail is not refused at once but kept in the queue for three days.
A | Which port do users send through? | Users send through port 465 with TLS from the beginning; port 587 with STARTTLS is kept only for older programs.
A | Why not use a 4096 bit key for DKIM? | Keys of 4096 bits do not fit into one record with many providers, which is why we use 2048.
A | Can I delete the previous DKIM record as soon as the new key works? | Change the key once a year by creating a new one under a different selector; leave the old record in place for two more weeks so that mail still under way can be checked.
A | At how many points is a message refused outright? | From 6 points a message goes to the Junk folder, from 15 it is refused.
A | Why is greylisting off in the beginning? | Greylisting, which turns unknown servers away for the first five minutes, is switched off at first, as it delays log-in codes and other urgent mail.
A | We ended up on one of those bad-sender lists, what's the first thing to do? | If you are on a block list, find the cause first, usually a stolen password, and only then ask to be removed.
N | How can my users read their mail in a web browser?
N | How large may an attachment be at most?
N | How do I back up the mailboxes?
N | Who develops Postino?
N | I'd like to use two domains on the same machine, what do I change?
N | What goes into autoconfig.xml?
N | How many wrong log-ins does Casella allow before it locks somebody out?
N | setaccio virus signatures update interval
N | Can I set up an automatic reply for when I'm away on holiday?
N | How long does Postino keep its log files, and where are they?
F | Why does port 25 have to ask for a password?
F | Why is ~all stricter than -all?
F | How do I renew the one-year certificate by hand?
F | Why should ports 110 and 143 be left open for phones?
O | What is the offside rule in football?
O | How do I knit a heel for a sock?
