A | What does tessera-worker do? | tessera-worker: background jobs such as e-mails and invoices, no port, 190 MB
A | port of the web image | tessera-web: the website and the HTTP interface, port 8080, 210 MB
A | Why did we drop Alpine? | We gave up Alpine in March, because its C library led to wrong name lookups under load.
A | Why isn't "latest" used as a tag? | The tag "latest" is not used: with it nobody could tell what is running.
A | The nightly scan came up with something critical. How long have I got? | A critical finding must be mended within 3 days, a high one within 14; the rest is gathered for the next quarter.
A | Our users get kicked out every time a pod restarts, what could be missing? | TESSERA_CACHE_URL: address of the cache; if it is missing, the cache is kept in memory and sign-ins are lost at each restart
A | default log level | TESSERA_LOG: debug, info, warn; the default is info
A | Why are secrets not given as environment variables? | Secrets are not passed as variables but mounted as files under /run/secrets, as variables show up in crash reports.
A | Do I have to restart after swapping the password for outgoing mail? | The container must be restarted to notice a new secret, except for the mail password, which is read again each minute.
A | What is the memory limit of the worker? | worker: requests 0.25 CPU and 384 MB, limit 2 CPU and 2 GB
A | How many worker copies can there be at most? | worker is scaled by the length of the queue: one copy for every 500 waiting jobs, at most 6.
A | Can I bump the pool to 20 to make things quicker? | Twelve web and six worker containers with a pool of 10 need 180, so do not raise the pool without asking the database team.
A | difference between healthz and readyz | /healthz answers 200 if the process is alive. Three failures in a row, 10 seconds apart, lead to a restart. | /readyz answers 200 only if database and cache can be reached. One failure is enough for the container to get no more requests; it is not restarted.
A | What went wrong in Febuary? | In February we did, and a short failure of the database made all web containers restart at the same time, which turned two minutes of trouble into forty.
A | What happens if tessera-migrate fails during a roll-out? | tessera-migrate runs first. If it fails, the roll-out stops and nothing is changed.
A | How long do web containers get to finish? | Workers get 90 seconds to finish their job, web containers 30.
A | I'd love to get my new feature out on Friday morning, is that on? | On Fridays only security fixes go out.
A | How do I go back to the release before, and how quick is it? | "rollback tessera" in #ship brings back the previous tag within about four minutes.
A | How long are audit logs kept? | Logs are written to standard output as JSON and kept for 30 days; audit logs go to a store of their own and are kept for two years.
A | It's Sunday night and pages load sluggishly; should I wake someone up? | A slow website is not a reason to page anyone.
N | Which registry are the images stored in?
N | Who is the head of operations?
N | How long does tessera-migrate usually take to run?
N | How often are the secrets to be changed?
N | Which language is Tessera written in?
N | database version in production
N | How many people are on the platform team?
N | How do I run the whole thing on my own laptop for testing?
N | I've just joined team Quay, how do I get into the #ship channel?
N | How many minutes do the smoke tests on staging take, and what happens when they fail?
N | Which tool scans the images at night?
N | Is on-call duty paid extra, and how much is it?
N | What is the CPU limit for tessera-migrate?
N | How do I see the logs of a container that has allready been removed?
N | How fast must the on-call engineer respond to a page?
F | Why does a failed readiness check restart the container?
F | How does the rollback undo changes to the database?
F | Why are workers replaced one at a time?
F | How is the mobile app's image built?
F | Why are images based on Alpine rather than Debian?
O | What is the boiling point of ethanol?
O | How can I get rid of slugs in my lettuce bed?
