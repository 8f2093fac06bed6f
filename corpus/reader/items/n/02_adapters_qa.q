A | What is an adapter? | An adapter is a small set of extra weights that is trained while the base model stays frozen.
A | Which type takes up the least space, and what is the catch? | Prefix vectors are the smallest, but they eat up to 40 positions of the context.
A | Why do bottleneck adapters slow down the answers? | Bottleneck adapters sit between the layers and cannot be merged, so they make every answer about 6 per cent slower.
A | How many megabytes does one adapter need on disk? | An adapter takes 30 to 180 MB.
A | I have 250,000 labelled examples. Would I still gain by training everything? | On tasks with more than 100,000 examples full training is still better, by about one point of F1; below that we could measure no difference.
A | starting rank for text generation vs classification | Begin with rank 8 for classification and rank 32 for writing tasks.
A | Why must I ask before choosing a rank of 256? | Do not go above 128 without asking Dagny, because the serving software reserves memory for the largest rank of all adapters loaded.
A | Explain alpha. | Alpha is the number by which the adapter's output is scaled, divided by the rank.
A | What value should alpha have? | We keep alpha at twice the rank.
A | I doubled the rank and touched nothing else, and now results differ wildly. Is that comparison fair? | If you change the rank and leave alpha alone, you change the effective step size as well, and your comparison means nothing.
A | What do I lose if I only attach it to query and value? | Attaching it to the query and value matrices only halves the file size, but cost 1.8 points on our summarising task.
A | learning rate prefix vectors | 2e-4 for low-rank, 1e-4 for bottleneck, 5e-3 for prefix vectors.
A | How many adapters fit on a large machine? | Up to 16 on the small machines and 48 on the large ones.
A | The first person in the morning always waits a few seconds before anything comes. Why might that be? | An adapter that has not been asked for in 20 minutes is put out to disk. Loading it again takes about 3 seconds, which the first user will notice.
A | When does merging make sense? | Merge only if the task has a server of its own.
A | Can I fold my adapter into the 4-bit model? | Never merge into a base that has been quantised to 4 bits: rounding then eats most of what was learned. Merge into the 16-bit base first and quantise afterwards.
A | Is stacking a style adapter on top of a task adapter reliable? | In our trials, adding a style adapter to a task adapter worked in five cases out of eight.
A | I loaded my file, no error came up, and yet the output is the same as before. What should I do? | Run "adapterctl check FILE" and look for lines that say "unused".
A | May I use --force on the live server to get past the chekcsum? | For this reason the server refuses an adapter whose checksum of the base differs; the switch "--force" exists, but it is forbidden in production.
A | What becomes of adapters nobody is responsible for? | Adapters without an owner are deleted after 60 days.
N | How many warm-up steps does a low-rank adapter need?
N | Who wrote the tool adapterctl?
N | What is in the shared test "Kvarn"?
N | How long does training an adapter take on one of the large machines?
N | I have only 200 examples. Is that enough to get something useful?
N | Which dropout do you use inside the adapter?
N | minimum score on Kvarn before release
N | How many large machines does the group have?
N | What does a bottleneck adapter's hidden size have to be?
N | Tor Eskil turned my request down, so whom can I turn to now?
N | Why is alpha kept at twice the rank rather than equal to it?
N | Which 7 billion model serves as the base, and under which licence?
N | How often is the base model updated?
N | Can I train an adapter on a base that is itself quantised, to save memory?
N | How much GPU memory does a loaded adapter of rank 32 take?
F | Why are prefix vectors the default in the group?
F | Why does the loader stop with an error when a layer name is unknown?
F | Why do requests for the small machines take a week to be approved?
F | How do I merge a bottleneck adapter?
F | What does the section on pricing say about customers' adapters?
O | How many eggs go into a sponge cake for ten people?
O | Who won the cycling race in Flanders last year?
