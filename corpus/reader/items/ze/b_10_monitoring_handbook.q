A | How come the alarms were pruned so heavily? | In the year before last we had 910 alert rules, and nobody read them; today there are 138.
A | The CPU is at 100%. Will anybody be woken? | A full processor is not an alert as long as pages load quickly.
A | How long ahead are we told that storage is about to run out? | The only causes we do alert on are those that lead to a fault with certainty and leave time to act: disks that will be full within 48 hours and certificates that expire in fewer than 21 days.
A | Why not take the mean response time? | We look at the 95th and 99th percentile, not at the average, since an average hides the slow requests of a few.
A | Do 404s matter? | Codes from 400 to 499 are not counted, as they are mostly mistakes of the caller.
A | Where should I begin when hunting for trouble? | Gauge is the first place to look, because a query takes less than a second.
A | who notices when the metrics collector itself dies | It sends a page if it has not heard from Gauge for five minutes.
A | Buyers can't check out. How fast does someone have to get going? | Red | customers cannot work | on-call engineer by phone | within 10 minutes, day and night
A | What must exist before the highest alarm may be enabled? | A red alert must have a runbook, otherwise it may not be switched on.
A | Why doesn't the rota turn over at the start of the week? | We chose Wednesday because Monday is so often a public holiday.
A | What's the bonus for each time I'm rung at three in the morning? | Being on call is paid at 350 euros a week, plus 60 euros for every call between 22:00 and 6:00.
A | I was up half the night fixing things. Am I required to catch up on the missed hours? | Whoever has been woken up for more than an hour starts work later the next day and does not have to make up the time.
A | How much total downtime can the store afford in a month? | The shop promises 99.9 percent successful requests over 30 days; that leaves about 43 minutes of complete failure.
A | For how long can I mute something? | Silence an alert only with a reason and an end, 72 hours at the longest.
N | How many of the 64 services run on the cluster Alder?
N | At which provider does the small machine called the Canary stand?
N | What does Ledger cost for 300 GB of logs a day?
N | Who are the seven people who take turns on duty?
N | Why did the team stop work on new features in May?
N | I swapped my shift for Wednesday at 10:00. Who corrects the rota?
N | how many red alerts were acknowledged within 10 minutes last year?
F | Why does the reaction to an amber alert have to come within 10 minutes, day and night?
F | Why do the internal tools promise more than the shop, 99.9 against 99.5 percent?
F | Why does Thread keep every request that took less than two seconds?
