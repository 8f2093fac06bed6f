A | Why does the network act exactly as before right at the beginning? | At the start B is filled with zeros, so the adapted model behaves exactly like the original until the first step has been taken.
A | Why isn't the quantised variant any quicker? | They are unpacked to 16 bits for each calculation and packed again afterwards.
A | How many values actually get adjusted at the suggested width? | With r = 16 on all linear layers, our model gets 42 million trainable numbers, about half a percent of the whole.
A | May I take the pilots' write-ups home on my own laptop? | Do not copy them to private devices.
A | Which computers have the bigger GPU? | Bench machines 1 to 6 have a card with 24 gigabytes, machines 7 and 8 one with 48.
A | I want to try double the width. What else do I have to adjust? | If you change r, change alpha with it so that the ratio stays 2.
A | How long will the four-bit session keep me waiting? | Expect 55 minutes, since packing and unpacking take time.
A | My figure on the held-back samples has gone up two rounds running. What now? | If it rises twice in a row, stop; the model is learning by heart.
A | By how much do results vary just through luck of the draw? | The difference between the last two was smaller than that between two runs of the same method with other random seeds, which was 2.3 points.
A | how large is the saved file at the standard width? | Raising the rank to 64 brought 78.4 points, which does not justify the fourfold size of the adapter file (336 instead of 84 megabytes).
A | Is it okay to bake the result into the compressed network? | Merge only into the 16-bit weights.
A | I have three jobs for one network. How quickly can I switch? | Changing adapters takes less than a second, loading another whole model about forty.
A | The screen shows "not a number" insted of a figure. What's the cure? | Loss is NaN: the learning rate is too high; halve it.
A | What's the penalty for handing it in after the due day? | Late reports lose one mark per day.
N | What is the name of the pair that lost six points by merging last year?
N | How many pairs took part in last year's course?
N | Which harbour do the reports from the years 2011 to 2022 come from?
N | Why is the learning rate raised over 30 warm-up steps?
N | How many gigabytes does LoRA need with batch size 4 on machines 7 and 8?
N | who replaced the names of ships in the 1,150 reports?
N | What mean score did QLoRA reach with rank 64?
F | Why does QLoRA save time but not memory?
F | What makes training with LoRA take 55 minutes and with QLoRA only 38?
F | To whom must the adapter files be handed in by Friday noon?
