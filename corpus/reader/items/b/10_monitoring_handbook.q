A | What is Rowan used for? | We run 64 services on three clusters: Birch for customers, Alder for internal tools and Rowan for tests.
A | What are the two aims of monitoring? | Monitoring has two aims: to wake somebody when customers suffer, and to help that person find the cause.
A | How many alert rules are there nowadays compared with earlier? | In the year before last we had 910 alert rules, and nobody read them; today there are 138.
A | The CPU of our service sits at 100 percent but everything feels quick. Will someone be paged? | A full processor is not an alert as long as pages load quickly.
A | How early are we warned about certificates running out? | The only causes we do alert on are those that lead to a fault with certainty and leave time to act: disks that will be full within 48 hours and certificates that expire in fewer than 21 days.
A | Why not just look at average response times? | We look at the 95th and 99th percentile, not at the average, since an average hides the slow requests of a few.
A | Does a 404 count as an error? | Codes from 400 to 499 are not counted, as they are mostly mistakes of the caller.
A | explain saturation | 4. **Saturation**: how full the tightest resource is, usually memory or the pool of database connections.
A | How often does Gauge fetch numbers? | It asks every service for its numbers every 15 seconds and keeps them for 40 days; after that only hourly averages remain, for two years.
A | I need a log line from two months back, could it still be around? | *Ledger* takes in the logs, about 300 GB a day, and holds them for 14 days on fast and another 76 days on slow disks.
A | Which requests does Thread always keep? | It keeps one request in 200, but every request that failed or took longer than two seconds.
A | Checkout is sluggish but I can't tell which of the dozen services is the culprit, which tool helps? | Use Thread when you know that something is slow but not which service is to blame.
A | What notices if the monitoring itself is dead? | Gauge itself is watched by a small machine at another provider, called the Canary. It sends a page if it has not heard from Gauge for five minutes.
A | amber alert reaction time | | Amber | fault likely within a day | team channel | same working day |
A | What must exist before a red alert may be switched on? | A red alert must have a runbook, otherwise it may not be switched on.
A | Who gets called if neither of the two engineers reacts? | If the on-call engineer does not acknowledge a red alert within 10 minutes, the second engineer is rung; after another 10 minutes it is Filip Rask.
A | Why does the duty change on Wednesdays? | We chose Wednesday because Monday is so often a public holiday.
A | I've just started here. When will I have to carry the pager? | New colleagues join the rota after three months and accompany an experienced engineer for one week first.
A | How much extra do I get when the phone rings at three in the morning? | Being on call is paid at 350 euros a week, plus 60 euros for every call between 22:00 and 6:00.
A | Can I swop my shift with a colleague? | Shifts may be swapped if both sides agree and the rota is corrected by noon of the day before.
A | What happens when the shop's error budget is completely gone? | If it is used up entirely, only repairs are released until the window has moved on.
A | Wouldn't it be better to promise 100 percent? | We do not aim at 100 percent. Each further nine would roughly triple the cost, and customers could not tell the difference, since their own connections fail more often.
A | Why are dashboards in UTC? | Times are shown in UTC, because colleagues in Lisbon and Tallinn otherwise misunderstand each other.
A | When do I have to write an incident report, and how soon? | The engineer writes a report within five working days if customers were affected for more than 15 minutes or data were lost.
N | How much does the provider of the Canary charge?
N | In which country do the clusters stand?
N | How do I apply for a place on the on-call rota?
N | Which company makes Gauge?
N | How long may the handover notes be?
N | I'd like to build a dashboard for my new service, whom do I ask for permission?
N | What was the cause of the many night calls in May?
N | SLO of 99th percentile latency for the shop
N | Is on-call duty on Christmas paid at a higher rate?
N | How many requests per second does the shop get on an ordinary day, and how many at its peak?
F | Why do we alert on every full processor?
F | What does a green alert mean?
F | Why is 99.9 percent promised for Rowan?
F | Why may alerts be silenced for an unlimited time?
O | How long does a blue whale live?
O | Which wood is best for a chopping board?
