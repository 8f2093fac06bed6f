A | Will it still obey orders once it has swallowed all our paperwork? | It does not learn to follow instructions; on the contrary, that ability suffers and has to be trained again afterwards.
A | Our team owns 90 million words' worth of material. What minimum must we reach? | 1. At least 150 million tokens of suitable text are available after cleaning.
A | How long must we have experimented with search beforehand? | 2. Retrieval has been tried for at least two months and has demonstrably fallen short.
A | Why is there a rule about how startled it is by our jargon? | The third condition keeps us from training on text that the model already understands.
A | Were the car people allowed to go ahead? | Marine insurance had a ratio of 2.3 and was accepted; the motor department had 1.1 and was turned down.
A | Can I throw in my inbox and HR folders? | Unsuitable are e-mails, minutes of the works council, personnel files and everything that has been a draft.
A | How old must a settled case be before we may feed it in? | Claims may be used five years after closing at the earliest; claims involving bodily injury may not be used at all.
A | Why can't we use partner firms' paperwork sitting in our cabinets? | Contracts of other insurers that have come to us through co-insurance belong to those companies.
A | How much of the shipping material turned out to be repeats? | In the marine collection this took away 44 percent of the text.
A | What was the damage when hardly any everyday prose was blended in? | With a share of only 10 percent general text the model lost nine points in common knowledge, with 50 percent only one.
A | Wouldn't going over everything one more time help? | A third reading lowered the training loss but raised the loss on the held-out 2 percent.
A | how many weeks did the staff slave away on the clean-up | Preparing the text took two people seven weeks.
A | Why did invented facts leak out in the shipping project? | The cause was near-duplicates that had been overlooked.
A | Somebody insists that we erase everything about her. By when must there be a ruling? | If a person demands deletion of his data and the data were in the training text, data protection decides within 30 days whether the placeholder was sufficient or the model has to be trained anew.
N | How many million tokens of suitable text did marine insurance have after cleaning?
N | What perplexity did the base model have on the text of the motor department?
N | How many of the department's 300 questions did the marine model answer?
N | What do the 25,000 instruction examples cost that the model is trained on again?
N | which base model goes on reading plain text in the marine run?
N | On what date did version 3.2 become valid for all departments?
N | Who checks the sample of 500 pages by hand?
F | How many years after closing may claims involving bodily injury be used?
F | Why is the way that takes ten minutes and needs no data the standard?
F | Who deletes the final model after 60 days?
