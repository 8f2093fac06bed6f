A | How many folks leave with nothing when a bowl is a fiver? | and how fast is the rest gone? | At 5 euros a bowl she sells all her 120 bowls by a quarter past twelve, and forty people go away hungry.
A | What strings are attached to the cheap pitch? | What would it cost otherwise? | The ordinary rent is 950.
A | elasticity figure May trial | can I still use that for this autumn? | In June a noodle bar opened across the street. | Ask the class what this does to the elasticity, and why the May figure should not be used any longer.
A | I only have 14 kids in the room. How do I adjust the deck? | how much time should I plan for the whole thing? | ### A board game version (30 minutes)
A | test weighting | Can they use their phone for the sums? | A calculator is allowed; a phone isn't.
N | What explanations have students come up with for her cheapness? | which one did most go for?
N | Student and lawyer: what does lunch really cost each of them? | What if she brings her own lunch?
N | How are the cards dealt out at the start of the game? | Where can I download them?
N | Why might customers end up shouldering a levy that was meant for the vendor? | how much would the city make from it?
N | Would a cap of eight euros alter anything? | Why did the city bring in that eight euro limit last year then?
A | shortage vs surplus | how long is this whole lesson meant to be? | Time: 90 minutes.
A | Why mustn't I reveal the balance point before they begin trading? | Is it true that it makes no difference who sends the tax money in? | Who hands over the money to the tax office is of no importance in the long run.
