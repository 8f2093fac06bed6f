A | What is the KV cache? | **KV cache**: the memory in which the engine keeps the attention keys and values of running requests.
A | Why shouldn't I just restart when requests pile up? | A restart takes 3 to 4 minutes to load weights and throws away the prefix cache, after which everything's slower for a quarter of an hour.
A | gpu memory utilization 0.95 | Do not touch `--gpu-memory-utilization`; 0.92 was found by trial, and at 0.95 the driver crashed the whole host.
A | One customer's script is hogging everything. How do I find out who and slow them down? | If both are busy, check for a batch client: `scribectl top` lists requests by API key. | Throttle a key with `scribectl limit KEY 2`.
A | What does short mode do? | If no single client stands out, switch on short mode (`scribectl short on`), which caps answers at 400 tokens.
A | Is a recovered machine returned to the load balancer by itself? | Put the host back in HAProxy by hand. | It isn't done automatically, because a flapping host did more harm in March than a missing one.
A | nvidia-smi just hangs, what does that tell me and what next? | No answer within 30 seconds means that the driver hangs: reboot from the management card (password in the vault, entry "ipmi-scribe").
A | It's spitting out gibberish. First move? | Take the host out of HAProxy first, look for the cause afterwards.
A | What were the causes of garbage replies in the past? | Twice it was a half-copied weight file: compare with `sha256sum -c MANIFEST`. | Once it was a wrong chat template after an update.
A | can one drafting host take the whole load | One drafting host alone carries about 70% of the daytime load.
A | On which machine does a fresh version go live first, and for how long? | Deploy to merlin first and leave it for 24 hours with 10% of traffic.
A | When may I move on to kestrel? | Go on to kestrel only if the error rate is under 0.5% and the drafting team's 60 reference prompts have been read by a human.
A | Why is swapping the embedding model more work than swapping the drafting one? | Embeddings are different: a new embedding model on wren makes all stored vectors worthless, so the index must be rebuilt (about 7 hours) before the switch.
A | Is it ok to roll something out on a Friday? | No deployments on Fridays, unless it's a security fix.
A | It's 2 in the morning and there's a long queue on one box only. Do I wake anybody? | Nights: the on-call engineer, for A2 and A3 only; A1 and A4 wait until 7 a.m. unless both drafting hosts are affected.
A | repair time wren vs merlin | Hardware: Delphine at Rackstead, contract number in the vault, on site within 4 hours for kestrel and merlin and by the next working day for wren.
A | how long can i still go back to the old version after an upgrade | The previous model stays on disk for 14 days.
A | Memory blew up for the second time in sixty minutes, which setting do I turn down? | If it happens twice in an hour, lower `--max-num-seqs` from 48 to 32 in `/etc/scribe/engine.env` and restart.
A | normal time to frist token | Time to first token: under 900 ms (p95).
A | At what time of day does a missing host require capped answers? | Between 9 and 11 a.m. switch on short mode when a host is missing; at other times you needn't.
N | Which model family is the 14B drafting model from?
N | How do I switch short mode off again, and when?
N | Would SGLang be faster than vLLM on kestrel?
N | who wrote scribectl
N | What happens on gate1 if HAProxy itself dies?
N | How long does the reboot from the management card take?
N | What did the last drill on 4 September show?
N | why is wren fitted with a smaller card
N | the normal queue on wren for reranking requests
N | Does 4-bit AWQ lose quality compared with the full weights?
N | Which three prompts does scribectl warm send?
N | I'm from the support team, can I get access to the Grafana board?
N | how many hosts flapped in march and for how long
N | What does the contract with Rackstead cost per year?
N | What should the on-call engineer do at night if the security fix fails on merlin but kestrel is healty?
F | Why are hosts put back into HAProxy automatically since March?
F | What steps does alert A7 list for a full disk?
F | Why is a new model deployed to kestrel before merlin?
F | Why was memory utilisation raised from 0.92 to 0.95?
F | Why does Delphine reach wren faster than kestrel?
O | Which yoga poses help against back pain?
O | how many calories in a bowl of lentil soup
