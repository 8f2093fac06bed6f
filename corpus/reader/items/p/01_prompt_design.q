A | What is prompt design? | Prompt design is the craft of wording the input of a language model so that it gives the output you want, without touching the model's weights.
A | How many of the surveyed teams got by with prompting alone? | In our survey of 62 teams, 41 never needed anything beyond it.
A | can I teach the model facts it doesnt know just by rewording what I type? | A prompt cannot add knowledge that the model lacks, however; it can only point the model at what it already knows or at what you paste in.
A | I have to paste in a very long contract. Should my instruction go at the top or at the bottom? | Put the material before the task when the material is longer than 2,000 words, because models attend more reliably to an instruction that comes last.
A | Does the order of material and task matter for short inputs? | For shorter inputs the order makes no measurable difference.
A | effect of tags around customer email | Delimiters matter more than most authors believe: in the Tarn shipping project, wrapping the customer's email in tags cut the rate of confused answers from 9% to 2%.
A | Difference between few-shot and zero-shot prompts | A few-shot prompt contains worked examples of the task. | A zero-shot prompt contains none.
A | How many samples should I show it, and when does adding more stop being worth the money? | Our rule of thumb is three to five examples; beyond eight, accuracy on the Tarn data stopped rising while cost went on climbing.
A | How much longer does each example make a call? | Each example added about 180 tokens to every call.
A | My bot makes something up every time it has no clue. What should I put among the examples to stop that? | Always include at least one example in which the right answer is "unknown", or the model will invent an answer for every input.
A | Why should a rare case not be the final example? | The order of examples also counts: the last one has the strongest pull, so never end with a rare case.
A | How much did writing out the reasoning help on the tariff task? | On the tariff task it lifted accuracy from 71% to 88%.
A | does thinking step by step make it slower, and by how much? | It did nothing for sentiment labels, and it tripled the response time from 1.1 to 3.4 seconds.
A | May our customers see the model's chain of thought? | Reasoning text should not be shown to end users unless a domain expert has reviewed it, since a fluent explanation makes a wrong answer more convincing.
A | How many test inputs are needed to see a three-point difference? | A test set of 50 inputs is enough to catch gross failures; to detect a difference of three percentage points you need about 1,500.
A | What did Ines Carvalho write down for each version? | Ines Carvalho, who ran the Tarn project, kept a change log with a single line per version: what changed, why, and the score.
A | What share of the test set should be attempts to hijack the bot? | 3. Attacks, about 10%, in which the text tries to override the instruction.
A | Why did Tarn not use temperature 0 in production? | In production, Tarn used 0.3 for replies to customers, because identical wording struck regular clients as robotic.
A | I keep tweaking the wording and nothing improves any more. How do I know it's time to give up? | A prompt has reached its limit when three successive revisions bring no gain on the test set.
A | Should I turn to retrieval or to fine-tuning when the prompt no longer helps? | At that point consider retrieval if the errors are missing facts, and fine-tuning if the errors are of style or format.
N | Which language model did the Tarn project use?
N | How much did Tarn pay per month for its calls?
N | When was the survey of the 62 teams carried out?
N | I have to write to the bot in Portuguese. Should the instruction be in English all the same?
N | How many tokens should the role sentence have at most?
N | What accuracy did sentiment labels reach?
N | how long did Ines Carvalho's team take to get to version 23
N | Who should review prompts before they go live in a company?
N | Does it matter which characters I use to fence off the text I paste in, say quotes or angle brackets?
N | XML tags versus Markdown delimiters accuracy
N | Which tool is best for keeping prompts under version control?
N | Why did the 21 other teams need more than prompting?
N | How do I defend the bot once somebody's email has managed to talk it out of its instructions?
N | How big was the adapter that brought format errors down to 0.5%?
N | Can the model itself be asked to write the prompt?
F | Why does Carvalho recommend at least ten examples per prompt?
F | Why did reasoning improve the sentiment labels so much?
F | What is the fifth part of a prompt, the tone, meant for?
F | Why was temperature 0.9 chosen for testing?
F | Why did delimiters raise the rate of confused answers at Tarn?
O | How often should I water a lemon tree in winter?
O | Who won the women's marathon in Athens in 2004?
