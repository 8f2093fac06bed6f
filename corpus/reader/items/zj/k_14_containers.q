A | How big is the download for the site itself? | tessera-web: the website and the HTTP interface, port 8080, 210 MB
A | How fast must the most serious vulnerability be patched? | A critical finding must be mended within 3 days, a high one within 14; the rest is gathered for the next quarter.
A | how long are ordinary log files around | Logs are written to standard output as JSON and kept for 30 days; audit logs go to a store of their own and are kept for two years.
A | How much time does a job runner get to wrap up before it's killed? | Workers get 90 seconds to finish their job, web containers 30.
A | What's the ceiling on simultaneous DB sessions? | Remember that the database accepts 200 connections in all.
A | Why was the tiny musl distro dropped? | We gave up Alpine in March, because its C library led to wrong name lookups under load.
A | Why don't you hand over passwords via env? | Secrets are not passed as variables but mounted as files under /run/secrets, as variables show up in crash reports.
A | Why should the liveness probe not look at Postgres? | In February we did, and a short failure of the database made all web containers restart at the same time, which turned two minutes of trouble into forty.
A | It's Friday noon and my feature is finished. Can it go live today? | On Fridays only security fixes go out.
A | Pages take ages to load at 3 am. Should I wake somebody? | A slow website is not a reason to page anyone.
A | I released something broken. How do I undo it? | "rollback tessera" in #ship brings back the previous tag within about four minutes.
A | Can I ship something all by myself, or does a colleague have to nod it through? | A second person from either team must confirm.
A | What if I forget to set the cache address? | TESSERA_CACHE_URL: address of the cache; if it is missing, the cache is kept in memory and sign-ins are lost at each restart
A | Who decides which engineer is on standby when? | The on-call duty changes on Tuesdays at 10 h; the list for each quarter is drawn up by Ines Okafor.
N | On which port does the worker container answer /readyz?
N | How many findings came up when the images were scanned last night?
N | why does the pipeline test for about 12 minutes
N | How much memory may tessera-migrate use at most?
N | What percentage of requests failed after the roll-out in February?
N | I belong to the team Quay. Who has to approve my merge into main?
N | In which country is the store where audit logs are kept for two years?
F | Why is web replaced all at once and worker one container at a time?
F | How long does it take until changes to the database are rolled back as well?
F | How many failures of /readyz, 10 seconds apart, lead to a restart?
