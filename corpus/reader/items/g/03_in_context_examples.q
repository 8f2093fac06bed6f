A | What is few-shot prompting? | They are finished samples of the task, an input with its wanted output, that you paste into the prompt ahead of the real input. | People call it few-shot prompting; with one sample it is one-shot, and with none it is zero-shot.
A | Will it still remember the samples I gave it when I come back tomorrow? | Nothing is stored: once the answer is out, the model has forgotten the lot.
A | How many examples should I start with? | Start with three.
A | score with eight examples vs twenty | In our own tries on sorting letters to a housing office, no examples gave 68 right out of 100, three gave 81, eight gave 86, and twenty gave 87.
A | How many classes did Priya's group have? | With many classes take at least one per class; Priya's group had 22 classes and needed 44 examples before the rare ones were picked up.
A | How much longer does each call get with eight samples? | If you would rather think in money: each of our examples was about 90 tokens long, so eight of them add 720 tokens to each call.
A | Should I tidy up the spelling in the samples first? | Pick samples that look like the real thing, typos and all. Clean ones taught the model to expect clean letters.
A | Nearly everything I send in gets the same label lately. What might be wrong with my picks? | When five out of six were labelled "complaint", the model called nearly everything a complaint.
A | What harm does a wrong label do? | A wrong label cost us about 2 points per example.
A | What is recency bias? | Models lean towards whatever came last, which is known as recency bias.
A | Which sample should go at the end? | Put your most typical sample at the end, and never put all of one class in a row.
A | How far apart were Wanda's best and worst shuffles? | If you have the patience, try four shuffles and keep the best on a check set; Wanda did, and the best and the worst lay 5 points apart.
A | Do more recent models care as much about sequence? | Newer models are less touchy about it: on the 2024 one the gap was just 2.
A | explain dynamic selection | You keep a pool of solved cases, look up the ones nearest to the new input with embeddings, and paste those in.
A | Why did each call get dearer with dynamic selection? | The prompt now changes on every call, so the provider's prefix cache no longer helps and each call cost us about a third more.
A | I've only got about sixty solved cases. Is it worth looking up the closest ones for each query? | Don't bother with it if your pool has fewer than about 100 cases; a fixed set did just as well there.
A | How do you mark where one sample stops? | Mark where one sample stops and the next one starts; we use three hashes on a line.
A | Chat turns or one block, which holds the format better? | In a chat model you can instead play the samples as turns, user then assistant, which kept the format right in 99 of 100 tries as against 93 with everything in one block.
A | Why not write "Example 1" above a sampel? | Don't write "Example 1", "Example 2", because the model may start numbering its answer.
A | Is it any use to spell out the working for arithmetic? | For sums and multi-step rules, yes: writing out the steps raised our rent-arrears sums from 55 to 78 right.
A | What should I do about steps with reasoning models? | With reasoning models leave the steps out altogether, for they do their own thinking and copied steps get in the way.
A | A customer got a reply with some other person's name in it. How can that come about? | We once had a Mrs Aldous turn up in replies to strangers, because she was in every sample.
A | How many people check samples before they go live? | The circle's rule is that samples are read by two people before they go live.
A | We're firing off a huge number of calls and the prompt is nearly all samples. When do I give up on that and train? | Your prompt is more examples than anything else and you make over 10,000 calls a day.
N | Which model were the housing office letters sorted with?
N | What is the name of the embedding model for the pool of letters?
N | How many people belong to the Thursday circle?
N | How many classes did the housing office letters have?
N | Can I put pictures in as samples too, or does it only work with words?
N | price per 1,000 tokens
N | How often should I swap old samples for new ones once they are live?
N | My samples are in Polish but the letters come in English. Does it matter?
N | What score did the circle reach after fine-tuning?
N | Who labelled the 600 letters in the pool?
F | Why did twenty examples score worse than three?
F | Why does the circle recommend real customer names in samples?
F | What did Wanda find when she tried ten shuffles?
F | Why does dynamic selection make the prefix cache work better?
O | How long should I boil an egg?
O | Where can I get my bike repaired in Leeds?
