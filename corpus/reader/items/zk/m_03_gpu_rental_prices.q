A | What would an hour on the consumer gaming board set us back, without risk of being kicked off? | | Oskar GPU | RTX 4090 | 24 GB | 0.52 | 0.31 | 1 second |
A | How much did we lose by leaving something running in winter? | Stop machines by script, since one forgotten weekend in January cost us 173 dollars.
A | How long do I have to use up the welcome money for newcomers? | - Helix Racks: none, but new customers receive 100 dollars of credit, valid for 60 days.
A | How much cheaper does Corvid get if we commit for twelve months? | - Corvid Cloud: 25 per cent off on-demand prices for a promise of three months, 40 per cent for a year.
A | How many hours of computing do we want over the summer half-year? | We need about 1,500 GPU hours between April and September: roughly 1,100 hours of training and 400 hours of testing.
A | Why don't we simply get our own hardware? | Buying a card was ruled out because it would stand idle in winter.
A | why did they use smaller batchs on the 24 GB board | The batch size had to be halved on the RTX 4090, because the model did not fit in its memory otherwise.
A | How do I keep from losing progress when the provider yanks the server? | Save a checkpoint every 15 minutes on spot machines.
A | Can I upload a client's photos to Oskar? | Oskar GPU rents out machines that belong to private persons, so nothing but public data may be put there.
A | Does Corvid still charge for disk space when nothing is switched on? | Corvid Cloud asks 0.08 per GB a month, also while the machine is stopped.
A | The boss wants the finished network by tomorrow. Where do I go? | 2. Urgent training, when a result is due within a day: Corvid Cloud, H100, on demand.
A | Which provider wipes volumes that nobody has touched for weeks? | Helix Racks asks 0.05 per GB a month, and deletes disks that have not been mounted for 21 days.
A | Where do you get a personal contact who looks after you? | Tarn Compute answers on working days only, but gives you a named engineer.
A | which option was quickest at one pass through the pictures? | The H100 at Helix Racks took 41 minutes, the H100 at Corvid Cloud 43, the A100 at Corvid Cloud 78, the A100 at Tarn Compute 84, the L40S 112 and the RTX 4090 139.
N | What does Tarn Compute ask per GB above the 500 free of charge?
N | How many epochs does the lens-defect model need?
N | who forgot to stop the machine on that weekend in january?
N | I rent from Oskar GPU. How many cards does each host own?
N | Will Corvid Cloud lower its H100 price in June?
N | How many customer pictures go into the lens-defect model?
N | What would buying a card have cost instead of renting 1,500 GPU hours?
F | Helix Racks gives longer spot warning than Corvid Cloud. How many minutes is it?
F | until when is the ISO 27001 certificate of Oskar GPU valid?
F | Why was the price per epoch highest on the RTX 4090?
