A | How many clinics are customers at the moment? | Seventeen hospitals use Scribe today, the largest of them with 1,900 beds.
A | How much notice do we get if another firm is brought in behind the scenes? | You will be told of any new subprocessor 60 days ahead and may object within 30 of them.
A | How often did the machine prescribe a mistaken amount of medicine? | A wrong drug dose was seen in 0.5 per cent of drafts.
A | What do we save by letting them learn from our paperwork? | In the Partner plan, which is 15 per cent cheaper, corrected letters are used after the names have been removed, but only for a model that serves your own hospital.
A | After we leave, when is our stuff gone from their systems? | We delete our copies after 60 days and send a certificate.
A | How have they stopped the AI from messing up drug quantities? | Doses are therefore copied from the medication list by a rule and are no longer written by the model; in the 300 letters checked since then, none was wrong.
A | how do people sign in | Log-in is by your own directory through SAML or OpenID Connect.
A | How would we get compensated for outages? | Below the promise, you receive 5 per cent of the monthly fee for every hour missed, up to half of it.
A | Does the Canadian branch see genuine medical records? | Staff in our Toronto office, who develop the user interface, work with invented data only.
A | Can it fire off documents without a human approving? | Scribe cannot send a letter by itself, and this cannot be switched on.
A | We'd like to guard the encryption secret ourselves. What if it goes missing? | If you lose such a key, we cannot restore anything.
A | Our wards are in Oslo. How thoroughly has our language been tried? | Norwegian was added last autumn and has so far been checked on 80 letters only.
A | what happens if the firm goes bankrupt? | Should Lumenary close down, the source code is released to you from a notary in Bruges; this covers the program but not the weights of the model.
A | Something breaks at midnight and we pay for the top tier. How quickly do they react? | For urgent faults we answer in 30 minutes at any hour (Premium) or in two hours between 7 and 19 o'clock (Standard).
N | What does the Premium plan cost a month?
N | which two high weaknesses did redwal find in november?
N | How many of the seventeen hospitals are on the Partner plan?
N | We have 1,900 beds too. What is the name of the hospital of that size using Scribe?
N | How many of the 64 employees work in Toronto?
N | In which month was the last full restoring exercise?
N | Why did the founders sell 42 per cent to Polder Capital?
F | Why did doctors at Sint-Elooi throw away 71 per cent of the drafts?
F | In the Standard plan our letters are used for training. How soon can we stop that?
F | who is the outside supplier of models that text is sent to?
