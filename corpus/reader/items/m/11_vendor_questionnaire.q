A | How many staff at Lumenary look after security and operations? | Lumenary was founded in 2016 and has 64 employees, 9 of whom work on security and operations.
A | Who owns the company? | We are owned by the founders (58 per cent) and by the fund Polder Capital (42 per cent).
A | Can we have a look at their books? | Our yearly accounts may be read on request once the agreement on secrecy has been signed.
A | In which cities is patient data kept? | All patient data stay in two data centres, one in Antwerp and one in Lille.
A | Does the text of our letters go to OpenAI or some such firm? | The language model runs on our own servers; no text is sent to an outside supplier of models.
A | They have people in Canada. Do those people get to see our patients' records? | Staff in our Toronto office, who develop the user interface, work with invented data only.
A | what does Notara do | We use two subprocessors: Kanaal Hosting for the rooms and power, and Notara for sending e-mail alerts, which contain no patient data.
A | How long beforehand are we warned of a new subprocessor? | You will be told of any new subprocessor 60 days ahead and may object within 30 of them.
A | Compare the Standard and the Partner plan as to the use of our letters for training. | In the Standard plan your letters are never used for training. | In the Partner plan, which is 15 per cent cheaper, corrected letters are used after the names have been removed, but only for a model that serves your own hospital.
A | What becomes of the model trained on our letters if we quit the cheaper plan? | You can leave the Partner plan at the end of any quarter, and the model trained on your letters is then destroyed within 45 days.
A | Can we keep the encryption key ourselves? | Each hospital has a key of its own; in the Premium plan you may hold the key yourselves.
A | Which log-in methods are on offer? | Log-in is by your own directory through SAML or OpenID Connect.
A | penetration test findings | It found no critical and two high weaknesses, which were mended within 12 days.
A | When is the audit for ISO 42001? | ISO 42001 is being prepared, and the audit is set for next February.
A | How often did doctors throw a draft away altogether? | In a study with 600 letters at Sint-Elooi Hospital, doctors accepted 71 per cent of drafts with small changes, rewrote 22 per cent in part and threw away 7 per cent.
A | What has been done so that patients don't get the wrong amount of medicine written in their letter? | Doses are therefore copied from the medication list by a rule and are no longer written by the model; in the 300 letters checked since then, none was wrong.
A | How well tested is the Norwegian version? | Norwegian was added last autumn and has so far been checked on 80 letters only.
A | What do we get back if the service is down more than was promised? | Below the promise, you receive 5 per cent of the monthly fee for every hour missed, up to half of it.
A | Something urgent breaks at 3 in the morning and we have the best plan. How fast will they react? | For urgent faults we answer in 30 minutes at any hour (Premium) or in two hours between 7 and 19 o'clock (Standard).
A | If the firm goes bust, do we get the model weights too? | Should Lumenary close down, the source code is released to you from a notary in Bruges; this covers the program but not the weights of the model.
N | What is the monthly fee for the Premium plan?
N | Which language model is Scribe built on?
N | Which hospital is the one with 1,900 beds?
N | Has Lumenary ever had a data breach?
N | How many minutes does Scribe save a doctor for each letter?
N | Is Scribe certified as a medical device?
N | Who founded Lumenary?
N | Our doctors like to dictate. Can Scribe take spoken notes and turn them into a letter?
N | Where are the backups kept, in the same place as the data or elsewhere?
N | What's the profit of the company in the last year?
N | how long are access logs kept
N | How does one get the names out of letters in the Partner plan, by hand or by a program?
N | What were the two high weaknesses that Redwal found?
N | How long does it take to get a hospital up and running on Scribe, from signing on?
N | In which of the two data centres does the language model run?
F | Why does Lumenary send patient data to Toronto?
F | How do I switch on the automatic sending of letters?
F | Why is the Partner plan dearer than the Standard plan?
F | What does part K say about the training of nurses?
F | Why was the ISO 27001 certificate lost in 2019?
O | Which wood is best for a cutting board?
O | How many moons does Jupiter have?
