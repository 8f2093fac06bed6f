A | How many hours of GPU time will be needed from April to September? | We need about 1,500 GPU hours between April and September: roughly 1,100 hours of training and 400 hours of testing.
A | Why don't we simply buy our own card? | Buying a card was ruled out because it would stand idle in winter.
A | H100 spot price Helix Racks | | Helix Racks | H100 | 80 GB | 2.95 | 1.20 | 10 minutes |
A | How much memory does the A100 at Tarn Compute have? | | Tarn Compute | A100 | 40 GB | 1.45 | not offered | 1 hour |
A | What do I pay per hour for a 4090 if I don't want it taken away from me? | | Oskar GPU | RTX 4090 | 24 GB | 0.52 | 0.31 | 1 second |
A | what is the difference between spot and on demand | Spot means that the firm may take the machine back. | On demand means that the machine is ours until we stop it.
A | How long a warning do I get before each firm takes its spot machine back? | Corvid Cloud gives two minutes' warning, Helix Racks thirty seconds and Oskar GPU none at all.
A | Do I keep paying for the disk at Corvid when the machine is switched off? | Corvid Cloud asks 0.08 per GB a month, also while the machine is stopped.
A | My disk at Helix has vanished after I was away for a month. How come? | Helix Racks asks 0.05 per GB a month, and deletes disks that have not been mounted for 21 days.
A | How much storrage is free at Tarn? | Tarn Compute includes 500 GB free of charge.
A | What does it cost to download results from Corvid Cloud? | Sending data out costs 0.09 per GB at Corvid Cloud and nothing at Tarn Compute and Helix Racks.
A | What rebate does Corvid Cloud give if we commit ourselves for twelve months? | Corvid Cloud: 25 per cent off on-demand prices for a promise of three months, 40 per cent for a year.
A | Until when do prepaid hours have to be used up? | Tarn Compute: 10 per cent off for prepaid blocks of 500 hours. Blocks lapse after nine months.
A | Which card finished the epoch fastest in the trial? | The H100 at Helix Racks took 41 minutes, the H100 at Corvid Cloud 43, the A100 at Corvid Cloud 78, the A100 at Tarn Compute 84, the L40S 112 and the RTX 4090 139.
A | Why was the batch size cut in half on one of the cards? | The batch size had to be halved on the RTX 4090, because the model did not fit in its memory otherwise.
A | Which was the most expensive way to run one epoch? | The A100 at Corvid Cloud was the dearest at 2.73.
A | Can I upload pictures from our customers to Oskar GPU? | Oskar GPU rents out machines that belong to private persons, so nothing but public data may be put there.
A | When is Helix Racks going to be ISO certified? | Corvid Cloud and Tarn Compute hold one; Helix Racks expects its own in June.
A | My boss wants the trained model by tomorrow morning. Which offer should I take? | Urgent training, when a result is due within a day: Corvid Cloud, H100, on demand.
A | How often should I save my progress on a machine that may be taken from me? | Save a checkpoint every 15 minutes on spot machines.
N | In which countries do the four firms keep their machines?
N | Who besides Maja Ferro went over the prices before the sheet was handed out?
N | What does an H200 cost per hour at Corvid Cloud?
N | How do I pay, does Tarn Compute take a credit card or must there be an invoice?
N | How large is the lens-defect data set?
N | Who forgot to stop the machine in January?
N | How many CPU cores come wiht each card?
N | Can several cards be rented together as one machine at Helix Racks, and how are they linked?
N | total budget april to september
N | How accurate was the lens-defect model after training?
N | Where's the script for stopping the machines kept?
N | What happens to my Corvid Cloud discount if I leave before the three months are over?
N | How long did the Oskar GPU forum take to answer?
N | how much does tarn compute charge for storage beyond the free part
N | I need a Windows machine with a GPU for a few hours. Which of these firms has that?
F | Why does Helix Racks give a discount of 25 per cent for three months?
F | Why is the L40S at Tarn Compute quicker than the A100 there?
F | How do I rent a spot machine at Tarn Compute?
F | Why was Oskar GPU chosen for training on customer pictures?
F | Why did the H100 price at Helix Racks go up in autumn?
O | How do I get red wine out of a carpet?
O | When was the Panama Canal opened?
