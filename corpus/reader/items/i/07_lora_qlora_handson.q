A | What is the aim of the exercise? | You adapt a model of 8 billion parameters so that it writes accident reports in the form used by harbour pilots.
A | What is LoRA? | LoRA (low-rank adaptation) freezes the original weights and places two narrow matrices, A and B, beside selected layers.
A | Why does the model behave as before until the first step? | At the start B is filled with zeros, so the adapted model behaves exactly like the original until the first step has been taken.
A | difference between LoRA and QLoRA | QLoRA does the same, except that the frozen weights are stored in 4 bits.
A | Does the 4-bit variant train any quicker? | They are unpacked to 16 bits for each calculation and packed again afterwards. | This is why QLoRA saves memory but not time.
A | What does r stand for? | The rank r is the width of the matrices.
A | How many numbers are trained with r = 16? | With r = 16 on all linear layers, our model gets 42 million trainable numbers, about half a percent of the whole.
A | How are the 1,150 reports divided? | Each pair receives 1,150 reports: 1,000 for training, 50 for validation, 100 for testing.
A | May I take the accident reports home on my own laptop? | Do not copy them to private devices.
A | We're on bench 3. Will the 16-bit run fit on our card? | LoRA in 16 bits needs 21 gigabytes with batch size 1 and therefore only just fits on the small ones; close every other program first.
A | learning rate and warm-up | learning rate 0.0002 with 30 warm-up steps
A | What is alpha and what must I do with it if I change the rank? | Alpha is a scaling factor: the adapter's contribution is multiplied by alpha divided by r. | If you change r, change alpha with it so that the ratio stays 2.
A | How long should QLoRA training take? | Train with QLoRA: "python tune.py --mode qlora". Expect 55 minutes, since packing and unpacking take time.
A | At the end of each pass the loss on the held-out reports went up, then up again. What should we do? | If it rises twice in a row, stop; the model is learning by heart.
A | Which scores did the methods get in last year's course? | In last year's course the mean score was 41 points for the untrained model, 78 for LoRA and 77 for QLoRA.
A | Is it worth going up to rank 64? | Raising the rank to 64 brought 78.4 points, which does not justify the fourfold size of the adapter file (336 instead of 84 megabytes).
A | Into which weights should a QLoRA adapter be merged, and why? | Merge only into the 16-bit weights. | Anyone who merges a QLoRA adapter into the 4-bit weights loses quality through rounding a second time; last year this cost one pair six points.
A | When is it better not to merge? | Leave the adapter separate if one model is to serve several purposes.
A | Our tuned model just goes on and on and doesn't come to an end. What have we done wrong? | The model never stops writing: the end mark is missing from your training texts.
A | By when does the report have to be handed in? | Hand in four pages at most by Friday noon of the following week.
N | Which base model is used, by name?
N | How large is the 4-bit model file on disk?
N | How much memory would full fine-tuning of the model need?
N | How does "score.py" work out the points?
N | What score did adapters with rank 4 reach?
N | Which make of graphics card do machines 7 and 8 have?
N | Where do I get another go if our pair was ill during the second session?
N | How many pairs take part in the course?
N | What does the course cost for guest students?
N | Who replaced the names of the ships in the reports?
N | optimizer 8-bit paged Adam setting
N | How many adapters can be loaded at once on one model?
N | How many points do you need to pass the laboratory sheet?
N | Our harbour has its reports in Italian only. Would a thousand of those be enough for the same gain?
N | What's the difference between LoRA and prefix tuning?
F | Why is QLoRA faster than LoRA?
F | Why must the adapter files be handed in with the report?
F | Why is matrix A trained while B stays frozen?
F | Why do adapters on attention alone score higher than on all layers?
F | What does step 9 of the procedure require?
O | How many calories are in a slice of cheesecake?
O | What is the capital of Mongolia?
