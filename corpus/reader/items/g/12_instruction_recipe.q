A | What is instruction tuning? | Instruction tuning means supervised training of a pretrained model on pairs of a request and a good response, so that it learns to follow requests instead of merely continuing text.
A | Should I use this stage to drill new knowledge into the thing? | It does not aim to teach new facts; a fact that is missing in pretraining and is drilled here makes the model more apt to invent.
A | At which point in training does it come? | It comes after pretraining and before preference tuning.
A | How many code conversations are in the mix? | | Code | 12,000 | generated, run against tests |
A | source of the everyday questions | | Everyday questions | 22,000 | volunteers |
A | Our model says no to perfectly innocent stuff. Could there be too many refusals in the mix? | At 9 percent, in revision 1, the model turned down one in six harmless requests.
A | Why may code not go under 10 percent? | Nor may code go under 10 percent, since without it answers in tables and lists become untidy.
A | In how many conversations is there a system message? | The first message is a system message in 30 percent of the conversations and missing in the others, so that the model can do with and without.
A | On which turns is the loss worked out? | Loss is worked out on assistant turns only.
A | What happens to conversations that are too long? | Conversations over 8,192 tokens are split at a turn, never within one.
A | How long should a typical response be? | The median is to lie between 90 and 160 words.
A | I'm writing a reply and the user's wish is as clear as mud, even after I asked. What now? | d) If the request is unclear, ask back once; if it is still unclear, state the assumption and go on.
A | When are lists allowed? | f) Lists only for three or more things of the same kind.
A | What do writers get for a conversation of several turns? | Writers get 7 euros for a single-turn pair and 18 for a conversation of several turns.
A | The person checking my piece rewrote half of it. Do I still get my full pay? | If the reviewer changes more than a third of it, the fee is shared equally.
A | near duplicate threshold | Near duplicates are those whose requests have a cosine likeness above 0.92; the one with the better mark stays.
A | Which marks lead to a response being thrown out? | Each response is marked from 1 to 10 by the model Assay, and everything under 6 goes.
A | How is contamination with test sets found? | Contamination: any conversation that shares a run of 13 words with one of the eleven test sets is taken out.
A | Learning rate for Plover-20B? | | Learning rate | 0.00002 | 0.00001 |
A | Why does the larger model get fewer epochs? | The larger model gets fewer epochs because in the third its loss on held-out data began to climb.
A | How much time did squeezing short chats together save? | Short conversations are packed together up to the full length, with attention barred across conversations; packing cut the duration by 55 percent.
A | Is a small hand-picked set better than a randomn one of the same size? | A thousand hand-picked conversations reached 39. | A trial with Plover-3B on parts of the set gave these shares of wins against the full set as judged by people: 1,000 conversations 31 percent, 10,000 conversations 44 percent, 40,000 conversations 49 percent.
A | Why can't translated pairs be used for writing? | Translated pairs are allowed for reading and for sums, but not for writing, because translated prose sounds translated.
A | Who signs the release? | The release is signed by the holder of this sheet and by one member of the safety group.
N | Which pretraining data were the Plover models trained on?
N | How many volunteers wrote everyday questions?
N | Plover-20B wins against full set at 10,000
N | How many paid writers does the laboratory have on its list?
N | What are the names of the eleven test sets?
N | I'd love to write for you. How do I sign up as a paid writer?
N | Which cards are the eight that the training runs on?
N | What does the preference tuning sheet say about pairs?
N | Who built Assay, and how often does it agree with people?
N | When is revision 4 due?
F | Why are refusals to make up at least 9 percent of the mix?
F | Why is Plover-3B trained for fewer epochs than Plover-20B?
F | How many German conversations does the Bangor team review?
F | How are share-alike pieces mixed into the main set?
O | How do I stop my dog from barking?
O | What is the boiling point of ethanol?
