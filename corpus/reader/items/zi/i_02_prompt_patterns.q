A | How many pieces of correspondence come in between morning and night? | All examples come from the company's claims desk, which receives about 1,300 messages a day.
A | Why should my instructions come last when a customer writes pages and pages? | The rules stand after the material and not before it, because with long letters the model follows what it read last more faithfully.
A | I only want one line put more nicely. Do I still have to tell it who it is? | Leave out the role if the task is a single rewording; it makes no difference there and costs tokens.
A | What drawback in speed came with breaking the job up? | The price is time: one call took 2.1 seconds on average, three took 5.4.
A | Why is it pointless to have it explain itself once it has given its opinion? | A reason written afterwards is only a justification of whatever it already said.
A | how do we stop clients seeing its scratch work | Ask for the reasoning between the marks `<notes>` and `</notes>` so that the program can cut it off before the customer sees it.
A | It kept making up when parcels would arrive. How many such cases were left every seven days once the escape phrase was in? | At the claims desk, invented delivery dates dropped from 41 a week to 3 after we had added it.
A | How wordy may a reply meant for human eyes be? | If a person reads it, demand at most four sentences.
A | How random should I make it when it drafts mail? | Set the temperature to 0 for JSON and to 0.6 for letters; temperature is the setting that governs how much chance goes into the choice of the next word.
A | The output was malformed twice running. Should I just try again? | If it fails a second time, hand the case to a person; a third attempt succeeded in only 1 of 50 cases.
A | Is the reviewer permitted to polish the wording itself? | The critic may only name faults; it may not rewrite.
A | How long before outdated wordings can be binned? | Old versions are kept for 18 months, because claims can be disputed that long.
A | Who signs off changes concerning bills? | Dagny Holte approves new versions for claims, Piet Verhoeven for invoices.
A | Does shouting at it in upper case help? | Capitals and exclamation marks had no measurable effect.
N | How much does the half-day workshop by Ibrahim Castellane cost?
N | Which delivery dates were invented most often at the claims desk?
N | Which two rules contradicted each other in the version with 900 words?
N | How many people work at the claims desk of the parcel company?
N | What percentage of the replies were wrong when the first prompt asked for language, category and urgency?
N | Which schema is every JSON answer checked against?
N | who writes the 120 test letters
F | Why do the rules stand before the material in every prompt?
F | How did the error rise from 6 to 17 percent when the prompt was split into three calls?
F | since when does the critic check every letter at 0.9 cents each?
