A | What fraction of mailing tags ends up in front of a human being? | Our address reader works so: a small model deals with 83 percent of the labels in 12 milliseconds, a larger one takes 14 percent at 95 milliseconds, and the remaining 3 percent go to a clerk in Tampere.
A | For how many days do newcomers run on the sidelines before they count? | A new member runs in shadow mode for 14 days: it gets the traffic and its output is logged but not used.
A | How far off are the three forecasters when combined? | Together they miss by 36.
A | What's the maximum response time for a single participant? | Each of our members has 80 milliseconds to answer.
A | What does the distilled replacement for the sentiment panel set them back? | In May 2023 we distilled the five into one small model, which reaches 92.9 percent for 210 euros a month.
A | Why keep the simple regression around when it's the worst performer? | The linear model looks like a passenger, yet without it the error goes up to 38, as it is the only one that behaves sensibly in snow weeks.
A | How come they never roll out two newcomers at once? | Members are released one at a time, never two in the same week, so that a change in the error can be pinned on someone.
A | Why do so few companies bother with several AIs for live use? | In production they are rarer, because every extra member is one more thing to host, watch and pay for.
A | Could a newcomer that is weaker by itself still get in? | It joins only if it lowers the error of the whole, even when it is worse alone than the member it replaces.
A | Two of the three didn't respond in time. What does the customer get then? | If two are late, we fall back on a table of averages per postcode.
A | whats done if its a draw | With an even number of voters you need a rule for ties; ours gives the tie to the model with the best record over the past 28 days.
A | The first stage of our pipeline is far too sure of itself. How did these people repair that? | Ours was overconfident at first; temperature scaling on 5,000 labels put that right.
A | Under what circumstances is a pairing pointless? | We therefore measure disagreement before accuracy: a pair that disagrees on fewer than 3 percent of the cases is not worth joining.
A | After what time may the individual records be wiped? | Log each member's output, not just the joint one. We keep these logs for 90 days.
N | Which weights does the averaging of the three delivery-time models use?
N | How long does the clerk in Tampere take for one of the remaining labels?
N | On how many nights last year was the flag named "degraded" set because two members were late?
N | What is the name of the owner of the small neural network?
N | How wrong is the table of averages per postcode on average, in minutes?
N | How many customer mails per month did the five language models vote on?
N | In which week of which year was the threshold of the address reader last changed?
F | Why did stacking have a higher error in the laboratory than weighted averaging?
F | Why do the weights belong to the owner of each member and not to the platform team?
F | Why was the single best language model more accurate than the five that voted on customer mail?
