A | Why did the team train its own model instead of prompting a hosted one? | Our first attempt, prompting a hosted model, filled in nine fields out of eleven correctly on average, but legal would not let customer letters leave our own machines. That is the only reason we are training at all.
A | What target did the assistant have to reach to count as good enough? | Wim set the bar: at least 10.3 fields right on average, and never an invented policy number.
A | I have one graphics card with 24 gigabytes. Would the biggest of the candidates have been trainable on it? | The 8 billion one did not fit on our single 24 GB card together with the optimiser.
A | What was wrong with the smallest base model? | The 1.5 billion one could not keep to the form.
A | what duty comes with the licence of the chosen model | So we took the 3 billion one, although its licence obliges us to show a notice on the start page.
A | Why were 390 old claims removed? | Prakash threw out 390 of them because the form had been changed in 2019 and the older ones lacked the field "cause of loss".
A | test set size | Of the remaining 1,750, we kept 250 aside as a test set and did not look at them.
A | We want to hide people's identities before training. Is it better to leave gaps or put in fake names? | - Names, addresses and licence plates were replaced by made-up ones, not by blanks, because blanks taught the model to write blanks.
A | How were very long emails shortened? | - Emails longer than 1,200 words were cut from the middle, so that greeting and signature survived.
A | How often do two human clerks come to the same result on a form? | They agreed on 10.5 fields out of eleven.
A | How long did run A take? | It took 5 hours 40 minutes.
A | My tuned model does worse live than the training curve promised. What was the culprit in their case? | It took Oona two days to find out why: the chat template used in training ended with a space, and the one used in serving did not.
A | Did they have to train again after fixing the template? | After the template was mended, the same adapter scored 9.8 without any retraining.
A | Was it worth raising the rank to 64? | Run B taught us that a higher rank brings almost nothing here: it cost two hours more and gained a tenth of a field.
A | difference between run C and run D | Runs C and D differ only in the data. For D we added 180 emails that contain no policy number at all, with the answer "not stated".
A | Why did the earlier runs make up policy numbers? | Before that, every training email had one, so the model had learned that there always is one.
A | How accurate is the date of loss compared with the cause of loss on the held-out claims? | Broken down, the field "date of loss" was right in 97 per cent of cases and "cause of loss" in 79 per cent, which is close to what two clerks manage between themselves.
A | A customer writes about two accidents in one message. How is that delt with? | We decided not to train this away; instead a rule sends any email with two dates of loss to a clerk.
A | Can a form ever be saved without somebody checking it first? | Clerks see the form with the sentence each value came from and must click "confirm" before it is stored; nothing is stored without a click, unless the claim is below 150 euros.
A | When will they train the model anew? | We will retrain when the form changes or when clerks correct more than 9 per cent of fields in any month.
N | What batch size was used in run A?
N | Which company made the 3 billion parameter model?
N | What does the notice on the start page have to say?
N | How much did the graphics card cost?
N | We get a lot of letters as scans. Which program would they use to turn those into text?
N | How long have Hetty and Joris worked as clerks?
N | duration of run D
N | How many fields did the hosted model get right on the 250 test claims?
N | Which optimiser did the team train with?
N | Why does the model ignore the second claim when an email speaks of two?
N | How many clerks work with the assistant every day, and what do they think of it?
N | What happens to the forms when the machine with the card breaks down?
N | Which field did the model get right most rarely apart from cause of loss?
N | Does the assistant cope with messages written in another language?
N | What are the names of all eleven fields in the form?
F | Why did the team choose the 8 billion parameter model?
F | Why was the model quantised to four bits for daily work?
F | How did run B beat run D on the development emails?
F | What did the team learn in week 9?
F | Why did legal allow the letters to be sent to the hosted service?
O | How do I prune a grapevine in winter?
O | Which ferry goes from Oban to Mull on Sundays?
