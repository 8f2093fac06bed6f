A | What do I pay to rent the smallest one for sixty minutes with no commitment? | L4 | 24 GB | 0.68 | 0.47 | 0.29
A | Is there a cheap interruptible option for the newest Hopper with 141 gigs? | H200 | 141 GB | 4.10 | 3.05 | not offered
A | I ran something for 240 seconds. How much time will I be charged for? | Usage is billed by the minute, with a minimum of ten minutes per start.
A | why would i take the dearer gpu instead of the older one | H100 is about 2.2 times as fast as A100 in training and therefore usually cheaper per finished job, although its hourly price is higher.
A | Will my existing Nvidia code work on the AMD one? | MI300X has the most memory but needs software built for ROCm; programmes that were written for CUDA do not run on it without change.
A | How much notice before they pull the plug on my bargain instance? | A spot machine gets a warning of two minutes before it is taken away.
A | Can I shrink a volume that turned out too big? | Disks can be enlarged during operation but never made smaller.
A | How far in advance do I book forty GPUs? | Clusters of more than 32 cards must be ordered ten working days ahead.
A | Why is Italy more expensive? | Turin offers L4 and A100 and costs 8 percent more, because electricity is dearer there.
A | We run software for a hospital chain. Which location must we take? | Customers who process health data must choose Rostock, which alone holds the C5 certificate.
A | The servers were down far too long in May. How do I get compensated, and by when? | The credit must be claimed by mail within 30 days and is set off against later bills; it is not paid out.
A | When does the one-off gift for young companies expire? | Start-ups younger than three years receive a credit of 1,500 once, which must be used within six months.
A | Can I use bitcoin? | Card payment and bank transfer are accepted; cryptocurrency is not.
A | How can I get out of a long contract I no longer need? | Reserved terms cannot be cancelled early, but they may be passed on to another customer for a fee of 50.
N | What does a reserved A100 card cost with VAT?
N | How long was the mean running time before an interruption for MI300X over the last quarter?
N | How many cards of the H200 kind does Bergen have in all?
N | Which 140 open models are in the public cache?
N | Why is InfiniBand available in Bergen only?
N | I want to hand over my cluster of more than 128 cards. What is the telephone number of Kjersti Moen in sales?
N | who issued the c5 certificate that rostock holds?
F | Why do on-demand machines have a better promise than reserved ones, 99.9 against 99.5 percent?
F | Which discounts can be combined with spot prices?
F | Why can fast disks be attached to 16 machines but standard disks to one only?
