A | What do authors earn for a longer back-and-forth dialogue? | Writers get 7 euros for a single-turn pair and 18 for a conversation of several turns.
A | How long should a typical reply be? | The median is to lie between 90 and 160 words.
A | How many programming dialogues are in there? | | Code | 12,000 | generated, run against tests |
A | How much time did squeezing several items into one sequence save? | Short conversations are packed together up to the full length, with attention barred across conversations; packing cut the duration by 55 percent.
A | How many items were thrown out for overlapping with the exams? | This hit 640 conversations, most of them in sums and logic.
A | Why does the big version get one pass less? | The larger model gets fewer epochs because in the third its loss on held-out data began to climb.
A | Why not drill missing knowledge at this stage? | It does not aim to teach new facts; a fact that is missing in pretraining and is drilled here makes the model more apt to invent.
A | Why can't essays be taken over from another tongue? | Translated pairs are allowed for reading and for sums, but not for writing, because translated prose sounds translated.
A | Is the bot allowed to say sorry? | No praise of the question. No apology, unless the model has erred earlier in the conversation.
A | Can we publish even though one of the benchmarks got worse? | If the third test fails on a single set, release is allowed provided the reason is written in the log.
A | what happens if too much of the data is saying no | At 9 percent, in revision 1, the model turned down one in six harmless requests.
A | The user's wish is vague and he stays vague after a query. What should the assistant do? | If the request is unclear, ask back once; if it is still unclear, state the assumption and go on.
A | My colleague rewrote half of my piece. Who gets the money? | If the reviewer changes more than a third of it, the fee is shared equally.
A | Who double-checks the Celtic material? | Welsh is reviewed by two speakers in Bangor.
N | How many volunteers wrote the 22,000 everyday questions?
N | What is the learning rate of Plover-3B in preference tuning?
N | How many conversations were there in the set of revision 2?
N | What are the names of the eleven test sets from which contamination is taken out?
N | Which eight cards do both Plover models run on?
N | Which member of the safety group signed the release of revision 3?
N | What share of wins did 20,000 conversations have against the full set?
F | Why is loss worked out on the user turns only?
F | Why are shares of the mix counted in tokens and not in conversations?
F | Why did a thousand hand-picked conversations win less often than a thousand others?
