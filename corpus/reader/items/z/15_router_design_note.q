A | what is a cascade | Cascade: models in a row; the cheap one answers first, and a check decides whether the next one is asked.
A | difference between a router and an ensemble | Router: a component that looks at a request and decides which single model gets it. | Ensemble: several models answer the same request, and their answers are combined.
A | Why weren't simple rules good enough? | Free, quick to build, but in the trial it sent 12 per cent of hard requests to the small model, because short requests can be hard ("Is this clause lawful?").
A | What spoke for the cascade in Bo's eyes? | His reason was that a router must guess the difficulty beforehand, whereas a cascade sees an actual answer.
A | What spoke against having a weak model try first and a strong one step in? | In the trial 35 per cent of requests went to a second model, and for these the user waited 7 seconds instead of 4. | For text that appears while the user watches, it also means withdrawing a draft that is already on the screen.
A | All three come up with different sums for the deposit. What does the agent get to see? | If two of three agree, their amount is taken; if all differ, the agent sees "please check by hand".
A | margin 0.05 savings | That margin is the only knob: at 0.02 we save 38 per cent, at 0.05 54 per cent, at 0.10 66 per cent, but at 0.10 the acceptance rate visibly falls.
A | How does it pick who gets a request? | The cheapest model whose likelihood is within 0.05 of the best one gets the request.
A | Can a message about throwing a tenant out be handled by the small one? | Requests that mention court, eviction or discrimination always go to the largest model, whatever the router says.
A | which model for non-English tenant letters | Tenants' letters in languages other than English go to the third model (Osprey), which is best at them.
A | Did quality suffer after the change? | Acceptance: 79.5 per cent before, 79.1 after, a difference within the noise.
A | Why has the tool become quicker? | Median wait: 4.1 seconds before, 3.2 after, as small models are faster.
A | Before and after, what was paid per month? | In May the bill was 5,900 euros. | Cost: 2,700 euros a month.
A | What did users grumble about, and what was altered as a consequence? | Both concerned tone that changed within one letter, as the first draft came from Heron and the revision from Finch. | Since then a conversation stays with its model once it has been with Osprey or Heron; it may only move upwards.
A | How do you bring a newcomer into the set, must the whole thing be trained again? | To add one, run 1,500 of the stored requests through it and train only the new head; the encoder can stay.
A | why random model for 2 percent | Feedback is biased: we see only the edits to the draft that was shown, never what the other models would have written. | Hence two per cent of requests go to a model picked at random.
A | How would you find out that a supplier has secretly swapped something? | When a vendor changes a model silently we notice it through a daily probe of 40 fixed requests.
A | how much did it cost to make the trainning data | Making the data cost 1,150 euros.
A | Why is Tamsin opposed to the router knowing the customer? | Tamsin is against it, as careful customers would then be served dearer models without paying more.
A | What do people on the Sovereign plan get? | Customers in the "Sovereign" plan get only the two models that we host ourselves.
N | Which two of the four models are hosted in-house?
N | What does the Sovereign plan cost?
N | How many parameters does Finch have?
N | Would a cascade have saved more than 54 per cent?
N | which encoder is used for the router
N | Who are the owners that asked for half the bill?
N | What was the acceptance rate of the ensemble in the deposit check?
N | Why did the judge and the agents disagree in 19 per cent of cases?
N | Is RouteLLM any better than the home-made classifier?
N | osprey price per million tokens
N | How often is the router retrained?
N | What happens to a request that mentions court but comes from a customer with the Sovereign plan?
N | How large was the deposit error in the worst case before the check was introduced?
N | when will it be decided wether the router may know the customer
N | I'm a letting agent and I'd like my letters always written by Heron. Can I ask for that?
F | Why was the cascade chosen for drafts?
F | Why did the share of Heron rise to 46 per cent?
F | What does design note 31 say in its chapter on speech?
F | Why was the random two per cent switched off?
F | Why did Bo Eklund oppose the cascade?
O | What are the symptoms of iron deficiency?
O | second-hand piano what to look for
