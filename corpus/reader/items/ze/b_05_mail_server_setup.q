A | Why can't I run this on the computer in my living room? | Most home connections will not do: providers block outgoing port 25, and the addresses of home customers stand on block lists.
A | What would I pay for hosting if we are fewer than twenty people? | A small virtual server for 5 to 8 euros a month is enough for twenty mailboxes.
A | How much extra RAM if I want malware checks? | Setaccio with virus scanning needs another 2 GB, since it keeps its signatures in memory.
A | Why set up the zone entries ahead of everything else? | Create these records at your DNS provider before you install anything, because changes can take up to 24 hours to spread.
A | Will Google accept my letters if the name lookup for my IP is missing? | Large providers such as Gmail turn away mail from servers without it.
A | How long do I watch before tightening the policy? | Start with p=none for four weeks and read the reports.
A | Once a quarter folks are told the site isn't trusted. What must be done? | Postino notices the new one on its own, whereas Casella has to be restarted; put the command systemctl restart casella in the renewal hook, or your users will get a warning after three months.
A | Could a script look after the complaints inbox? | The aliases postmaster@ and abuse@ are required by the standards and must be read by a human being.
A | My inbox has no room left. Do letters bounce straight away? | When it is full, new mail is not refused at once but kept in the queue for three days.
A | how do iphones get configured withuot typing | Phones find the settings by themselves if you place the file autoconfig.xml on your web server.
A | Why not a longer signing secret? | Keys of 4096 bits do not fit into one record with many providers, which is why we use 2048.
A | How many penalty marks until something is rejected outright? | From 6 points a message goes to the Junk folder, from 15 it is refused.
A | I keep dragging rubbish into the right place, but it isn't getting any smarter. When will it? | The filter learns when users move messages into or out of the Junk folder, but starts to apply what it has learnt only after 200 messages of each kind.
A | We've ended up blacklisted. What is generally behind it? | If you are on a block list, find the cause first, usually a stolen password, and only then ask to be removed.
N | What does a fixed IPv4 address cost a month?
N | Which company rents out the small virtual server for twenty mailboxes?
N | How many virus signatures does Setaccio keep in memory?
N | Why is the selector of the key called autumn?
N | Who issues the certificate that is valid for 90 days and renews itself?
N | A user has typed a wrong password with casella-pw. After how many attempts is the mailbox locked?
N | when was postino 2.8 released for debian 12?
F | Why does Postino have to be restarted for the new certificate while Casella notices it on its own?
F | Why is greylisting switched on at first?
F | Why must port 25 always ask users for a password?
