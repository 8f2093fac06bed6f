A | How many people drop by the site in seven days? | We prefer plain A/B tests, because a multivariate test with three elements of two forms each already needs eight groups, and our traffic of 42,000 visitors a week does not fill them.
A | Can my own teammate sign off my experiment? | The ticket must be approved by a reviewer who does not belong to the team that proposes the change.
A | How long until I get the green light? | Approval usually takes two working days.
A | Why can't I launch just before Saturday? | No test may start on a Friday, as nobody watches the alarms at the weekend.
A | Mine would take two and a half months. Will you let me? | Tests that would run for more than 8 weeks are not approved, because by then too many visitors have deleted their cookies and are counted twice.
A | I'm trialling a cheaper tag on the shoes. What's the shortest allowed? | The minimum is 7 days, and 14 days for anything that concerns prices.
A | How bad is it to check the numbers every morning and quit early? | Whoever looks at the result every day and stops as soon as it turns significant raises the false alarm rate from 5% to about 25%.
A | what pulls the plug without anyone deciding? | If a guardrail drops by more than 4% against the control for two days running, the test is stopped automatically and the owner receives a text message.
A | Why would one half get fewer people than the other? | The most frequent cause is a redirect that loses slow phones.
A | It came out a draw. Which page do we go with? | If there is no significant difference, we keep the control too, unless the variant is cheaper to maintain.
A | What proportion of experiments sucede? | Only about one test in six wins; this is normal and no reason for blame.
A | Why do early gains from loyal shoppers melt away? | Novelty effect: regular customers click on anything new, so the lift fades after some days.
A | By how much did purchases grow once people could see when the parcel would come? | Showing the delivery date beside the price (test 131, September) raised orders by 6.1% and cut calls to customer service by 9%.
A | It's Sunday and I have to halt mine at once. Who do I phone? | For urgent stops outside office hours ring the duty analyst on extension 555.
N | How many visitors per group are needed to detect a relative lift of 15%?
N | How many people belong to the experimentation team led by Devika Rao?
N | How many days did test 118 with the green "Buy now" button run in March?
N | What share of visitors have ad blockers and are not recorded at all?
N | on which extension can the payments manager Tomasz Wilk be reached for his consent?
N | How many tests were there in the test register last year?
N | What p-value did test 131, showing the delivery date beside the price, have?
F | Why did the green "Buy now" button replace the old orange one after test 118?
F | Why is the primary metric visible all the time while guardrail metrics are hidden until the end date?
F | Why are effects in small subgroups that were not named in the ticket reported as results?
