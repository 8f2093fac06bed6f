A | What does an A100 cost on demand? | | A100 | 80 GB | 1.95 | 1.40 | 0.85 |
A | L4 reserved price | | L4 | 24 GB | 0.68 | 0.47 | 0.29 |
A | Is the H200 to be had as spot? | | H200 | 141 GB | 4.10 | 3.05 | not offered |
A | Which card has 192 GB and what is the hourly rate? | | MI300X | 192 GB | 3.60 | 2.70 | 1.75 |
A | I let a machine run for just three minutes to try something. What am I charged for? | Usage is billed by the minute, with a minimum of ten minutes per start.
A | Do I pay for a machine overnight when it's turned off? | Machines that are switched off cost nothing except for their disks.
A | Which card is the cheapest for training LoRA adapters? | A100 is the cheapest card for fine-tuning with adapters.
A | Why might the H100 be cheaper in the end than the A100? | H100 is about 2.2 times as fast as A100 in training and therefore usually cheaper per finished job, although its hourly price is higher.
A | All our code is CUDA. Would it just work on the big-memory AMD card? | MI300X has the most memory but needs software built for ROCm; programmes that were written for CUDA do not run on it without change.
A | How much warning do I get before a spot machine disappears? | A spot machine gets a warning of two minutes before it is taken away.
A | My cheap spare-capacity box was snatched away yesterday. Are my files gone? | The data on its attached disk stay in place for seven days.
A | mean spot running time H100 vs L4 | Over the last quarter the mean running time before an interruption was 9 hours for L4, 6 hours for A100 and 2.5 hours for H100.
A | Price of a fast NVMe disk per gigabyte? | | Fast disk (NVMe) | 0.11 | per GB and month |
A | Can several machines read from one disk at the same time? | Fast disks can be attached to one machine only; standard disks can be read by up to 16 machines at once.
A | I made my disk too big, can it be shrunk agian? | Disks can be enlarged during operation but never made smaller.
A | What extra does InfiniBand cost and at which site can I get it? | Several machines can be joined by InfiniBand at 400 Gbit/s; this costs 0.25 per card and hour more and is available in Bergen only.
A | We'd like forty cards together. How early do we have to say so? | Clusters of more than 32 cards must be ordered ten working days ahead.
A | Why is Turin dearer? | Turin offers L4 and A100 and costs 8 percent more, because electricity is dearer there.
A | We work with patients' records. Where do our machines have to stand? | Customers who process health data must choose Rostock, which alone holds the C5 certificate.
A | What uptime is promised for reserved machines? | We promise that on-demand machines are reachable 99.5 percent of each month, and reserved ones 99.9 percent.
A | You were down for ages last month. Can I have the compensation sent to my bank account? | The credit must be claimed by mail within 30 days and is set off against later bills; it is not paid out.
A | Can the school discount be added to another one? | Discounts cannot be combined; the highest one applies.
A | I've committed for a year but the project was stopped. How do I get rid of the contract? | Reserved terms cannot be cancelled early, but they may be passed on to another customer for a fee of 50.
A | I need ten cards but am stuck at four. How do I get more? | To raise the starting limit of four cards per account, write to limits@nordvik.example with a short description of the project; this is normally done within two working days.
N | What is the telephone number of Plus support?
N | How much does an RTX 4090 cost per hour?
N | Which 140 open models are in the public cache?
N | What happens if I pay my bill later than the 14 days?
N | mean spot running time MI300X
N | Is there a discount for charities, we are a small animal shelter with a chatbot?
N | How much will an H100 cost from October on?
N | What do I have to send in as proof that we're a university?
N | Can I bring along my own operating system image?
N | How fast is the H200 compared with the H100 in training?
F | Why does Nordvik accept cryptocurrency only from new customers?
F | Why does NVLink cost extra on eight-card machines?
F | Why is the A100 more expensive than the H100?
F | How long is the deposit of 2,000 kept at the Madrid site?
O | How long do chicken eggs take to hatch?
O | Who painted the ceiling of the Sistine Chapel?
