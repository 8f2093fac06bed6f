A | What is meant by full fine-tuning? | In full fine-tuning every weight of the model is changed.
A | In which currency are the figures, and is tax included? | Prices in Swiss francs, without value added tax, as of last autumn.
A | How many bytes per parameter does training with Adam take? | For every parameter you need room for the weight (2 bytes), the gradient (2 bytes), the two running averages of the Adam optimiser (8 bytes) and a precise copy of the weight (4 bytes): 16 bytes in all.
A | memory 7 billion model before reading text | A model of 7 billion parameters thus takes up 112 gigabytes before a single text has been read.
A | What are activations and how much room do they want? | The activations, meaning the intermediate results, come on top and depend on batch size and text length; reckon with another 30.
A | I have only a single 80 GB card. Is there any trick to get everything onto it? | You need two of them with the memory split between them, or you use an 8-bit optimiser, which lowers the 16 bytes to 10 and just fits on one card with short texts.
A | What does computing for a single run cost in each case? | | Computing, one run | 15.50 | 86.80 |
A | How many runs are needed until one is satisfied with full fine-tuning? | | Runs until satisfied | 6 | 9 |
A | How big is a stored version with each method? | | Storage per version | 0.2 GB | 14 GB |
A | What do the checked examples cost? | Examples: 20,000 checked examples at 1.40 francs each come to 28,000 francs.
A | If we already have a lot of usable material in our folders, how much less would we pay for it? | If half can be drawn from existing files, it is about 16,000.
A | How much must I set aside for the specialist? | People: a specialist at 1,150 francs a day works on it for 15 days, so 17,250 francs.
A | Which item do people forget most? | Serving: each fully tuned version needs a card of its own, round the clock about 1,900 francs a month. | The last item is the one most often forgotten.
A | Five departments each want their own model. What would that come to a month with either way of doing it? | A firm with five departments and five fully tuned models pays 9,500 francs a month where five adapters on a common model would cost 1,900.
A | In how many of the projects did the dearer method do better, and what were they about? | In three, full fine-tuning was better by 2 to 4 points: two concerned a new language, one a programming language that the model hardly knew.
A | When is full fine-tunning advisable? | My rule of thumb: full fine-tuning only if there are more than 50,000 examples or if the model must learn something fundamentally new, such as a language.
A | When should one switch over from LoRA? | In all other cases begin with LoRA, and change over only if it stays at least two points behind the goal after three honest attempts.
A | How do I stop the model from losing what it could do before? | Three remedies help: mix in 10 to 20 percent general examples, use a learning rate ten times smaller than for LoRA (we use 0.00001), and stop after two epochs if the data set is small.
A | How long do providers keep a tuned model that nobody uses? | Some providers delete fully tuned models 90 days after the last call; have the period confirmed in writing.
A | What saving do reserved cards bring and on what condition? | Reserved cards are 35 percent cheaper than cards by the hour, but only if you take them for at least six months.
N | What would a run with a 70 billion model cost?
N | What does the consultant charge for her advice?
N | Which provider rents out the cards at 3.10 an hour?
N | How much electricity does a run use up?
N | How much does QLoRA cost for the same 20,000 examples?
N | In which industries were the eleven projects carried out?
N | Which base model was used in the project with 800 examples?
N | How good was the result of averaging old and new weights?
N | We want to write the expense off over several years. Is that allowed for tax?
N | How long does it take to write and check 20,000 examples?
N | value added tax rate on computing
N | Which new languages did the two projects deal with?
N | Who is liable if the tuned model gives a customer a wrong answer and damage arises?
N | How much cheaper does it get if the texts have only 300 tokens?
N | Do I lose the saved states as well if the provider goes bankrupt?
F | Why does LoRA need more cards than full fine-tuning?
F | Why is computing the most expensive part of the project?
F | Why was full fine-tuning better in all eleven projects?
F | Why should the learning rate be ten times larger than for LoRA?
F | Why is full fine-tuning recommended for facts that change?
O | How do I train a puppy to walk on a lead?
O | What time does the swimming pool open on public holidays?
