A | Does the manual cover tealights? | It does not apply to tealights, which are bought in and are only inspected on arrival, nor to the Saturday workshops for children.
A | Who may restart the line after it has been stopped? | Only Jonas Eck or Hedda Breitner may start it again.
A | Why can anyone halt production while so few can set it going again? | This asymmetry is deliberate: stopping must be easy and restarting must be thought about.
A | Why do they check what the beekeepers bring in? | Beeswax comes from four beekeepers, and is tested for added stearin by the density test, since adulteration was found in 2018.
A | melting point rapeseed wax | Rapeseed wax comes from Nordlys; its melting point must lie between 58 and 62 degrees.
A | A delivery from Nordlys goes soft at 57. Does it have to be sent back? | A batch outside that range is returned, unless it is off by one degree or less, in which case it may be used for outdoor candles.
A | Which kind of wick has to be stronger? | Wicks are tested by pulling: a flat braid must hold 4 kg, a round one 6 kg.
A | When are colourants let in without being examined? | Dyes are accepted without a test from suppliers who have had no rejection in three years.
A | how far may the string be off the middle in a pillar | Centring of the wick: one candle in twenty, off by no more than 1 mm for pillars and 0.5 mm for dipped candles.
A | What is a critical defect? | A critical defect is one that could cause a fire or an injury.
A | Compare the permitted share of major and minor defects. | Major defects are allowed in up to 1% of the batch, minor ones in up to 4%.
A | flame height maximum | The height of the flame may not exceed 45 mm.
A | Can goods leave before the whole burning trial is over? It takes over a week for the fat ones. | Batches are released after the first four hours if all three candles are faultless up to then; the rest of the test goes on in the meantime.
A | May I take a few wonky ones home for my kids? | What is in the red crate is melted down, never sold, and never given away either, because candles given to the staff in 2016 turned up on a market stall.
A | In which cases is a corrective action opened, and when is it closed? | It is opened by Jonas Eck for each critical defect, for each major defect that occurs three times in a quarter, and for each complaint about soot. | It is closed only if the fault has not come back in sixty days.
A | I'm not pleased with what I bought, how soon will I hear back and what should I send in? | These are answered within five working days. | The customer is asked to send a photograph and the number on the base.
A | What can be read off the digits underneath? | That number gives the day, the caster and the pot.
A | What are the explanations for the drop in complaints last year? | The improvement is put down to the new wicks for rapeseed candles, though Jonas Eck considers that the cool summer also played its part.
A | thermometer reads 1.5 too high, what happens with it? | A thermometer that is off by more than one degree is broken in two so that no one uses it again.
A | Whats new in issue F? | Issue F differs from issue E in two points: the allowed share of minor defects was lowered from 6% to 4%, and the rule on glitter is new.
N | What were the two faults for which batches were called back last year?
N | Which outside firm calibrates the scale?
N | How is the density test carried out?
N | What is the melting point required of paraffin?
N | Which of the five dye suppliers is exempt from the test?
N | Are rapeseed candles burning longer than those of beeswax?
N | What is done with glitter wax if it cannot be melted down again?
N | Who stands in when both Jonas and Hedda are away and the line has been stopped?
N | Did the customer whose candles broke in the post get their money back?
N | Since when has Hedda Breitner been in charge of quality?
N | number of tealights inspected per delivery
N | Somebody sold our rejects on a market. Was he dismissed?
N | How many candels went into the red crate last year?
N | What must I do if my proposal for a change is turned down?
N | complaints about soot the year before last
F | Why was the allowed share of minor defects raised from 4% to 6%?
F | Why does Hedda Breitner think that the cool summer led to fewer complaints?
F | Why are records for dipped candles kept longer than those for pillars?
F | What does the manual's appendix B say about scents?
F | Why are five candles burned from each batch?
O | How do I apply for a fishing licence?
O | What causes a rainbow?
