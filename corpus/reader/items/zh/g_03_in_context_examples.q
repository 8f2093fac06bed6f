A | How much longer does my request get if I paste in eight samples? | If you would rather think in money: each of our examples was about 90 tokens long, so eight of them add 720 tokens to each call.
A | What's a sensible number to begin with? | Start with three.
A | How many people have to check a demonstration before it is used for real? | The circle's rule is that samples are read by two people before they go live.
A | What did it cost extra per request to hunt out fresh neighbours every time? | The prompt now changes on every call, so the provider's prefix cache no longer helps and each call cost us about a third more.
A | How badly does one mislabelled item hurt? | A wrong label cost us about 2 points per example.
A | Why shouldn't I number my demonstrations? | Don't write "Example 1", "Example 2", because the model may start numbering its answer.
A | Why were outsiders suddenly addressed with someone else's surname? | We once had a Mrs Aldous turn up in replies to strangers, because she was in every sample.
A | How come tidied-up material gave poor results in practice? | Pick samples that look like the real thing, typos and all. Clean ones taught the model to expect clean letters.
A | Should I spell out the working for one of those bots that ponder by themselves? | With reasoning models leave the steps out altogether, for they do their own thinking and copied steps get in the way.
A | I've only got 60 solved cases. Is a nearest-neighbour lookup worth the bother? | Don't bother with it if your pool has fewer than about 100 cases; a fixed set did just as well there.
A | does the bot remeber my demos tomorrow? | Nothing is stored: once the answer is out, the model has forgotten the lot.
A | What goes in the final slot? | Put your most typical sample at the end, and never put all of one class in a row.
A | Is everything I collected for the trash once I switch to training? | When you do go over to tuning, the samples aren't wasted, since they become the first lines of the training file.
A | Our categories number over twenty and some hardly ever occur. How many demonstrations did another team with this problem require? | With many classes take at least one per class; Priya's group had 22 classes and needed 44 examples before the rare ones were picked up.
N | Which embeddings were used to look up the cases nearest to the new input?
N | How many letters were in the check set on which Wanda tried her four shuffles?
N | What were the 22 classes that Priya's group had?
N | What is the name of the 2024 model on which the gap was just 2?
N | How many replies to strangers did Mrs Aldous turn up in?
N | Which chat model kept the format right in 99 of 100 tries?
N | What does the provider charge for each token of the eight examples added to a call?
F | Why did eight examples score better than twenty on the letters to a housing office?
F | Why do models lean towards whatever example came first?
F | Why should you fine-tune as soon as a single one of the three signs is true?
