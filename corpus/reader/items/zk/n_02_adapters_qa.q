A | How much disk does one of these little add-ons need? | An adapter takes 30 to 180 MB.
A | How many can the big boxes keep at the same time? | Up to 16 on the small machines and 48 on the large ones.
A | When does something nobody is responsible for get thrown away? | Adapters without an owner are deleted after 60 days.
A | What step size goes with LoRA? | 2e-4 for low-rank, 1e-4 for bottleneck, 5e-3 for prefix vectors.
A | How long must the unlucky person wait when one has been swapped out? | Loading it again takes about 3 seconds, which the first user will notice.
A | Why do I need permission for very large sizes? | Do not go above 128 without asking Dagny, because the serving software reserves memory for the largest rank of all adapters loaded.
A | My add-on seems to have no effect whatsoever. Whats up? | Most often the names of the layers do not match.
A | How can I keep my network from unlearning other skills? | Mix in 5 per cent of general instructions.
A | Is it OK to fold one into a 4-bit network? | Never merge into a base that has been quantised to 4 bits: rounding then eats most of what was learned.
A | can i override the version mismatch on the live system | For this reason the server refuses an adapter whose checksum of the base differs; the switch "--force" exists, but it is forbidden in production.
A | Which variety slows down replies? | Bottleneck adapters sit between the layers and cannot be merged, so they make every answer about 6 per cent slower.
A | When does it make sense to retrain everything instead? | On tasks with more than 100,000 examples full training is still better, by about one point of F1; below that we could measure no difference.
A | I'd like a slot on the bigger hardware. Whom do I ask? | Requests for a place on the large machines go to Tor Eskil and are decided on Thursdays.
A | How well do a pair of them get along together? | In our trials, adding a style adapter to a task adapter worked in five cases out of eight.
N | Which base model with 7 billion weights do they use?
N | how many of the 23 tasks use prefix vectors?
N | What does the shared test "Kvarn" consist of?
N | When was the base model last updated?
N | I asked Tor Eskil for a place. How many requests are refused on Thursdays?
N | Does Dagny check the card of every adapter?
N | How long does training a rank 8 adapter take?
F | Why should one begin with rank 32 for classification and 8 for writing?
F | Which form do I fill in to get approval for the small machines?
F | bottleneck adapters can be merged, does that cost 6 per cent?
