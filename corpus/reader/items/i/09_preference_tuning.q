A | What does training on examples fail to show the model? | Training on examples (supervised fine-tuning, SFT) shows the model what a good answer looks like. | It never shows what a bad one looks like.
A | How much quicker is comparing than writing an answer? | People, moreover, find it hard to write an excellent answer but easy to say which of two is better: our annotators need 14 minutes to write one and 90 seconds to compare two.
A | Can I leave out SFT and go straight to preferences? | It comes after SFT and does not replace it; a model that cannot yet hold a conversation does not produce two answers worth comparing.
A | What is a preference pair? | A pair consists of a prompt, a chosen answer and a rejected one.
A | Is it all right if one of the two answers was written by another company's bot? | Both answers should come from the model that is to be trained, otherwise it learns to tell authors apart and not quality.
A | How many pairs are collected per quarter? | We collect 12,000 pairs a quarter.
A | When is a pair thrown away? | Each is judged by three people; if they do not agree at least two to one after the option "equally good" has been counted, the pair is thrown away.
A | stages of RLHF | First, a reward model is trained on the pairs; it reads a prompt with an answer and gives out one number. | Second, the language model writes answers and the reward model marks them. | Third, an algorithm, with us PPO, moves the weights so that highly marked answers become more likely.
A | What is the KL penalty for? | A brake called the KL penalty holds the model close to its starting point; without it, it would find nonsense that the reward model likes.
A | Which models have to be held in memory for RLHF? | During training four models lie in memory at once: the one being trained, the frozen starting model, the reward model and the value model.
A | What does DPO do with each pair? | From each pair it directly raises the probability of the chosen answer relative to the rejected one, compared with the frozen starting model.
A | How many cards and hours does DPO take for the 13 billion model? | Only two models lie in memory, and training resembles ordinary fine-tuning: 4 cards and 9 hours for the same 13 billion.
A | beta 0.05 or 0.5, what's the effect | A small beta such as 0.05 lets the model move far away from its start, a large one such as 0.5 hardly lets it move.
A | What's the reason for using RLHF for sums and code? | For arithmetic and programming we use RLHF, because there the model must discover good answers that are not in any pair.
A | How did testers judge the two methods in February? | In a blind test in February, testers preferred the DPO model to the SFT model in 64 percent of cases and the RLHF model in 67 percent.
A | Since the training our bot has become terribly long-winded. How do you cure that? | Since then we have balanced the pairs so that the chosen answer is the shorter one in at least 40 percent of them.
A | The thing says "you're right" to every bit of nonsense I type. What's the remedy? | Flattery: the model agrees with the user even when he is wrong. | We add 600 pairs in which the contradicting answer is the chosen one.
A | When do you break off an RLHF run? | We stop when the KL distance exceeds 12, or when two samples of 50 in a row are judged worse by hand.
A | Does an annotator have to look at violent content? | Annotators are shown no pair from the category "violence" unless they have agreed to it in writing, and at most 30 such pairs a day.
A | Why aren't annotators paid by the piece? | All annotators are paid by the hour and never by the pair, because payment by the pair taught us what people click when they are in a hurry.
N | How much does an annotator earn per hour?
N | How many annotators work for the group?
N | Which learning rate is used for DPO?
N | How large is the reward model?
N | What does PPO stand for and how does it calculate a step?
N | How many pairs at least do you need so that DPO has an effect?
N | Which value does the KL penalty's coefficient have?
N | What's the tool called in which pairs are judged?
N | I'd like to become an annotator. Where can I apply and what must I be able to do?
N | difference between DPO and KTO or ORPO
N | What did the RLHF run cost in money?
N | Can the comparisons be made by another model instead of by people?
N | How many testers took part in the February trial?
N | In which language are the prompts of the pairs written?
N | How long has Nisha Varga been with the dialogue group?
F | Why does DPO need a reward model?
F | Why does RLHF take less computing time than DPO?
F | Why did testers find DPO better for style than RLHF?
F | Why does reward hacking occur so often in DPO?
F | Why do annotators have to give a reason when they want to stop?
O | How do I change the wheel of a bicycle?
O | Which grape variety is used in Barolo?
