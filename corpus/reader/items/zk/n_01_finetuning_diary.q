A | How many old cases were held back for the final exam? | Of the remaining 1,750, we kept 250 aside as a test set and did not look at them.
A | How long did the very first attempt take on the machine? | It took 5 hours 40 minutes.
A | What did all this cost in power? | Total cost: about 31 working days for the three of us and 62 euros of electricity.
A | How good are humans at the same job? | They agreed on 10.5 fields out of eleven.
A | How fast is a message handled nowadays? | An email takes 2.1 seconds.
A | Why couldn't they keep on using an external AI provider? | Our first attempt, prompting a hosted model, filled in nine fields out of eleven correctly on average, but legal would not let customer letters leave our own machines.
A | why did the initial training go so badly | It took Oona two days to find out why: the chat template used in training ended with a space, and the one used in serving did not.
A | Why put in fictional people rather than just erase them? | - Names, addresses and licence plates were replaced by made-up ones, not by blanks, because blanks taught the model to write blanks.
A | Did a bigger LoRA size pay off? | Run B taught us that a higher rank brings almost nothing here: it cost two hours more and gained a tenth of a field.
A | Is anything filed away without a human looking at it? | Clerks see the form with the sentence each value came from and must click "confirm" before it is stored; nothing is stored without a click, unless the claim is below 150 euros.
A | A policyholder reports a burst pipe and a car crash in one mail. What does the system do? | We decided not to train this away; instead a rule sends any email with two dates of loss to a clerk.
A | What drawback does the chosen network's usage agreement bring? | So we took the 3 billion one, although its licence obliges us to show a notice on the start page.
A | How did they cure it of dreaming up reference codes? | For D we added 180 emails that contain no policy number at all, with the answer "not stated".
A | when will they do it over agian? | We will retrain when the form changes or when clerks correct more than 9 per cent of fields in any month.
N | Which hosted model filled in nine fields on the first attempt?
N | who had the idea of the rule for two dates of loss?
N | In how many of their 100 emails did Hetty and Joris agree on "date of loss"?
N | How many hours did run D take?
N | I'm a clerk. What percentage of fields did we correct in the first month?
N | Does the notice on the start page name the base model?
N | Why did the form change in 2019?
F | How many fields did four bits gain over 8 bits?
F | Why was the 1.5 billion model too large for the 24 GB card?
F | runs C and D used different learning rates, which one was higher?
