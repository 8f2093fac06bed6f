A | What is regeneration? | how long does that take? | A regeneration of the S20 needs 0.4 kg of salt and 38 litres of water and lasts 42 minutes.
A | why does it rinse itself at least every four days? | can I at least have it do that at noon? | You may move the hour, but not switch off the four-day rule.
A | back from three months abroad, what should I do first | and if we're only gone a fortnight? | Up to four weeks: close the main tap, nothing else.
A | I've my own borehole. Could I get by with a check-up every other year? | what do they charge each time | A visit costs 145 euros and takes an hour.
A | we're five in the family, which of the two models? | is it much bigger? I only have a niche | Both are 1.1 m tall; the S35 is 12 cm wider.
N | what does Er 5 mean | how do I do that?
N | We've got a newborn on the bottle. Which tap do I fill the kettle from? | from what age is the other one OK for him?
N | Why not take out the lime completely? | we have copper ones, would they suffer too?
N | blinking spanner | what's their number?
N | Do I have soft water all night with the S20, or is the S35 better in that respect? | so why does the S35 let some hard water through at 2?
A | will it get the rust bits out of my tap water | What does it mean when the drop flashes? | Drop symbol blinking: salt is low.
A | sodium per degree | how many kilos of salt would the two of us go through in a year? | A household of two uses about 55 kg a year.
