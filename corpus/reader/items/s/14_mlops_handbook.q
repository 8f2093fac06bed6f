A | Who may deploy to live? | live | the pipeline only | real | never
A | How often is the rehearsal environment wiped compared with the sandbox? | sandbox | anyone | synthetic | every Sunday | rehearsal | model owners | copy of last week's, names masked | every month
A | I'm off to Crete next week and there's nobody to cover for me. Can I still ship today? | An owner without a stand-in can't deploy before a holiday: the pipeline looks at the calendar.
A | What happens to a model when its owner quits? | When an owner leaves the company the model goes to the team lead, who has 30 days to find a new one or retire it.
A | what's shadow mode | 6. Shadow mode: the model gets real requests but its answers go nowhere. At least five working days.
A | canary traffic stages | 7. Canary: 5% of traffic for 24 hours, then 25%, then all.
A | We only refreshed the numbers and left the program untouched. Can the trial without effect be shorter? | Step 6 may be cut to two days if only the data have changed and not the code. It's never skipped for models that set prices.
A | What is a feature? | A *feature* is a value computed once and used by several models, such as "parcels per driver in the last 14 days".
A | offline versus online copy of the store | The store keeps two copies: the *offline* one for training, complete and slow, and the *online* one for serving, with the last value only, answering in 5 milliseconds.
A | Why did arrival predictions look so good in testing and turn out so bad in reality? | The usual trap is **leakage from the future**: a feature computed with data that wasn't there yet at the time of the prediction. | Our delivery-time model once showed an error of 4 minutes in tests and 19 on the road for that very reason.
A | At what PSI do I get woken rather than just warned? | A PSI over 0.2 gives a warning, over 0.35 a page.
A | How can we spot trouble with claims when it takes weeks to learn the true outcome? | For claims, where truth is slow, we look at the share of cases in which a clerk overrode the model.
A | Isn't it best to have notifications for as many things as possible? | Don't set alarms on everything. The sorting team had 61 alarms a week and stopped reading them.
A | Something's badly wrong with what we put out this morning. Whose permission do I need to go back to yesterday's? | Two people may press it for a given model: the owner and whoever is on call. You needn't ask first.
A | When can't one roll back, and what happens instead? | A rollback isn't possible if the contract file has changed in between; then traffic goes to the *fallback rule*, a simple formula each model must bring with it (for delivery times: the average of the route).
A | retraining rhythm volumes | Volumes | weekly | public holiday within ten days
A | does a freshly trained model go in automaticaly? | A retrained model replaces the old one by itself only if it's better on the fixed test set *and* no worse than 1% on any of the nine regions. Otherwise the owner gets a mail and decides.
A | Why is the test set renewed every year? | The fixed set is renewed in February, as addresses age.
A | My run will cost around 1,400 euros, who's got to approve? | Training jobs over 200 euros need a yes from the lead, over 1,000 one from Solveig as well.
A | How much do you earn for standing by, and how fast must you respond? | The pay is 350 euros a week, plus the hours really worked at night. | You must react within 20 minutes by day and 40 at night.
N | Who wrote parcel-init?
N | How long does a copy of last week's data take to load into rehearsal?
N | Why were there 41 models at the peak?
N | What's the fallback rule for claims?
N | How many features does the store hold?
N | latency of the offline copy
N | At what memory use does an alarm go off?
N | What were last year's two problems with claims?
N | Which nine regions are used for the comparison?
N | Is our feature store better than Feast?
N | I pressed the red button by mistake, how do I get the newer version back?
N | What happens if a post-mortem isn't written in time?
N | What is the current error of the delivery time modell on the road?
N | How long does an archived feature stay recoverable, and who restores it?
N | who takes over when the person on call falls ill in the middle of the week
F | Why may the platform crew deploy to live by hand whenever it likes?
F | Why is the claims model retrained every night?
F | What does chapter 12 say about vendor models?
F | Why must you react faster at night than by day when on call?
F | Why does the canary start with 25% of traffic?
O | How do I make sourdough starter?
O | what's the population of Iceland
