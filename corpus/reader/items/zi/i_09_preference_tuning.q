A | How long does one of the raters spend composing a reply from scratch? | People, moreover, find it hard to write an excellent answer but easy to say which of two is better: our annotators need 14 minutes to write one and 90 seconds to compare two.
A | Why shouldn't the two samples come from different systems? | Both answers should come from the model that is to be trained, otherwise it learns to tell authors apart and not quality.
A | How often does the jury fail to settle and the sample get binned? | Each is judged by three people; if they do not agree at least two to one after the option "equally good" has been counted, the pair is thrown away. | That happens to 18 percent.
A | What stops it from wandering off into gibberish the scorer adores? | A brake called the KL penalty holds the model close to its starting point; without it, it would find nonsense that the reward model likes.
A | How many GPUs does the heavier of the two methods keep busy? | For our 13 billion model that means 16 cards and about 60 hours.
A | Which pieces does the simpler technique do without? | It leaves out the reward model and the writing of answers.
A | I want it to stray as little as possible from where it began. Which setting? | A small beta such as 0.05 lets the model move far away from its start, a large one such as 0.5 hardly lets it move.
A | how many staff does it take to keep an eye on DPO | It is cheap, steady, and two people can supervise it.
A | Why is the costlier route chosen for maths and code? | For arithmetic and programming we use RLHF, because there the model must discover good answers that are not in any pair.
A | By how much did replies swell after the initial attempt? | Length: annotators like long answers, so after the first DPO run ours became 70 percent longer.
A | It keeps telling people they're right when they aren't. What is done about that? | We add 600 pairs in which the contradicting answer is the chosen one.
A | May I be made to look at brutal material without having signed anything? | Annotators are shown no pair from the category "violence" unless they have agreed to it in writing, and at most 30 such pairs a day.
A | Do raters earn more if they rush through lots of them? | All annotators are paid by the hour and never by the pair, because payment by the pair taught us what people click when they are in a hurry.
A | Who'll walk me through the software? | Nisha Varga shows you the tool; I am in the laboratory again from the 9th.
N | How much are the annotators paid by the hour?
N | How many annotators judge the 12,000 pairs a quarter?
N | In what percentage of cases did testers prefer the RLHF model to the DPO model in the blind test?
N | How much do 16 cards cost for about 60 hours?
N | which learning rate does PPO use to move the weights of the 13 billion model?
N | How many annotators have agreed in writing to be shown pairs from the category "violence"?
N | Where is the laboratory in which Kwabena works again from the 9th?
F | Which four models lie in memory at once during DPO?
F | If preference tuning replaces SFT, what are good examples still used for?
F | Why does a small beta such as 0.05 hardly let the model move?
