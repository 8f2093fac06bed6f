A | What is the control in an A/B test? | Version A, the control, is the page as it is today.
A | difference between A/B/n test and multivariate test | An A/B/n test has more than one variant; a multivariate test changes several elements at once and tries all combinations.
A | Why don't we just try out loads of changes at once? | We prefer plain A/B tests, because a multivariate test with three elements of two forms each already needs eight groups, and our traffic of 42,000 visitors a week does not fill them.
A | How should the hypothesis be worded? | a hypothesis in the form "If we do X, then Y will rise, because Z";
A | My deskmate wants to sign off my ticket. Is that allowed, given that we're on the same team? | The ticket must be approved by a reviewer who does not belong to the team that proposes the change.
A | How long does approval take? | Approval usually takes two working days.
A | Who else has to say yes if I fiddle with the page where people pay? | Tests on the checkout page also need the consent of the payments manager, Tomasz Wilk.
A | Can I launch my test on a Friday afternoon? | No test may start on a Friday, as nobody watches the alarms at the weekend.
A | what is power | The significance level is the risk of seeing a difference where there is none; the power is the chance of detecting a difference that really exists.
A | visitors per group for a 10% lift | 10%                        53,200                3 weeks
A | We're hoping to spot a tiny rise of one twentieth. How many people would each half need? | 5%                         208,000               10 weeks
A | Why are tests longer than 8 weeks turned down? | Tests that would run for more than 8 weeks are not approved, because by then too many visitors have deleted their cookies and are counted twice.
A | We hit the required number of people on Wednesday already. Can I switch the thing off now? | A test always runs for whole weeks, even if the sample is complete earlier, since weekend visitors buy differently from weekday visitors.
A | minimum duration of a price test | The minimum is 7 days, and 14 days for anything that concerns prices.
A | What harm does it do to check the numbers every morning and stop once they look good? | Whoever looks at the result every day and stops as soon as it turns significant raises the false alarm rate from 5% to about 25%.
A | When is a test stoped automatically? | If a guardrail drops by more than 4% against the control for two days running, the test is stopped automatically and the owner receives a text message.
A | The split came out as 52 to 48 on the first day, what now? | If the shares deviate from 50:50 by more than 1 percentage point, there is a sample ratio mismatch, and the test must be thrown away and repeated.
A | Are people with ad blockers counted? | Bots are filtered out by the tracking script, but visitors with ad blockers are not recorded at all.
A | Neither version won. Which one stays online? | If there is no significant difference, we keep the control too, unless the variant is cheaper to maintain.
A | How many of our tests succeed? | Only about one test in six wins; this is normal and no reason for blame.
A | I found a huge effect among left-handed Belgians that I hadn't planned to look at. May I report it as a finding? | Effects in small subgroups that were not named in the ticket count as ideas for new tests, never as results.
A | how do I recognise a novelty effect | Compare new and returning visitors to spot it.
A | Which of the two tests from last year was the success, and by how much did orders go up? | Showing the delivery date beside the price (test 131, September) raised orders by 6.1% and cut calls to customer service by 9%.
A | Something's badly broken at 9 in the evening, who do I phone? | For urgent stops outside office hours ring the duty analyst on extension 555.
N | How many tests did we run last year?
N | which software do we use to split the visitors
N | How long has Devika Rao been leading the experimentation team?
N | What is our conversion rate on phones compared with desktop computers?
N | Somebody clicks on the page at home and later again on the train with a tablet. Will they get to see the same version both times?
N | Do we have to tell customers that they are part of an experiment?
N | sample size needed for A/B test of newsletter subject lines
N | How is the confidence interval calculated?
N | What did the button test in March cost us in working hours?
N | Who stands in for Tomasz Wilk when he is on holiday?
F | Why did the green button replace the orange one?
F | Why does the dashboard show the primary metric every day?
F | Who are the two reviewers each ticket needs?
F | Why do vouchers show the delivery date beside the price?
O | How often should I change the oil in my car?
O | What is the best time to plant garlic?
