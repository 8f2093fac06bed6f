A | How long may somebody dither over an approval request? | Tools marked confirm: true wait for a person. Without an answer in 15 minutes the call counts as refused.
A | What is the largest budget I can allow for one job? | | cost per task | 1 dollar | 50 dollars |
A | How many functions can go off simultaneously? | Calls that do not depend on one another may be written in one message and run side by side, four at a time.
A | For what period can I look back at recordings without paying? | Traces are kept for 14 days on the free plan and 90 days on the team plan.
A | How often should each check be repeated? | Run every test case at least five times: an agent that succeeds in 80 percent of runs succeeds five times in a row only in one case out of three.
A | Why shouldn't I give it dozens of functions? | Beyond this the model mixes them up, and every description is paid for at each step.
A | Why judge the outcome rather than the route? | To test an agent, check the end state (was the booking made?) and not the path, since there is often more than one good path.
A | How is delegating to a helper handy when there's a pile of pages to get through? | This is useful for long reading, because a summary comes back instead of forty pages.
A | May I flag the e-mail function as safe to repeat? | Sending mail and making payments must never be marked idempotent.
A | Does the AI get to look at my passwords for outside services? | Keys are kept by the runtime and put in at step 4; the model never sees them.
A | what if it keeps doing the exact same thing over n over | If the same call with the same arguments comes three times running, the loop is stopped with the status stuck.
A | I know precisely what has to be done in which sequence. Is an autonomous bot what I want? | If you can draw the steps beforehand, build a workflow: in our measurements a workflow for refunds cost 0.02 dollars a case and an agent for the same cost 0.11.
A | Who can let the isolated area reach selected websites? | The sandbox may be given a list of allowed hosts, but only by an administrator.
A | My function wants a huge text returned. How much of it gets through? | The result, cut to 8,000 tokens, is added under the same call_id.
N | How many characters long may the description of a tool be?
N | Which programming languages can code be run in inside the sandbox?
N | What does the team plan with its 90 days of traces cost per month?
N | What share of right choices did the trial with 18 tools reach when 30 tools were given?
N | Which model was asked in the measurements for refunds?
N | After how many days are the notes stored by the memory tool dropped?
N | Who must be the person that answers a call marked confirm: true?
F | Why does the runtime repeat a call that fails even if the tool is not marked idempotent?
F | Why was the agent for refunds cheaper per case than the workflow?
F | Why are the last six messages replaced by a summary before the older tool results?
