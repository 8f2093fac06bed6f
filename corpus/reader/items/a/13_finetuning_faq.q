A | When is fine-tuning worth the trouble? | A: When a good prompt with examples still gives the wrong form, tone or classification, or when the prompt has become so long that it costs too much.
A | Our price list is different every few days. Should I train the model on it? | It does not make sense for facts that change every week; use our search service Finder for those.
A | How many samples per class for a classifier? | A: For classification 50 per class are a sensible start, for tone and style about 200 in all, and for filling in structured forms 500 or more.
A | I've only scraped together fifteen examples, will it take them? | The service refuses files with fewer than 20 examples.
A | Who can use Oak-40B? | Oak-40B is open only to customers on the Business plan.
A | which model can train on pictures | Pictures can be used in training with Oak-40B alone.
A | What file format and size are accepted? | A: JSON Lines, one conversation per line, in UTF-8, at most 512 MB.
A | What becomes of lines that are too long for Reed-9B? | Lines longer than 8,192 tokens are cut at the end for Reed-2B and Reed-9B; Oak-40B takes up to 32,768.
A | Why do I have to repeat the system message on each line? | The tuned model expects the same system message that it saw in training, and it gets noticeably worse without it.
A | Some of my chats have people's addresses in them. Am I allowed to use those? | A: Only if you have a legal basis and have signed our data processing agreement.
A | Why is it wiser to swap real names for made-up ones? | Models can repeat rare sentences word for word, so it is better to replace names by invented ones.
A | When shouldn't I leave the splitting of test data to chance? | Do it by hand if several lines come from the same customer, because otherwise near copies land on both sides and the result looks too good.
A | default number of epochs | A: The default is 3.
A | How can I tell that it is just memorising? | If the validation loss rises while the training loss goes on falling, the model is learning by heart; the service then keeps the checkpoint with the lowest validation loss.
A | My tuned model talks garbled nonsense now, what should the learnig rate multiplier be? | If the model hardly changes, set the multiplier to 2; if it becomes garbled, set it to 0.5.
A | Explain the difference between supervised and preference tuning. | Supervised tuning shows one good answer per question. | Preference tuning, which we do by DPO, shows a better and a worse answer and teaches the model the distance between them.
A | Can I do DPO with the smallest model? | It is available for Reed-9B and Oak-40B.
A | What is the training price for Reed-9B? | A: Per million training tokens 1.20 euros for Reed-2B, 4.50 for Reed-9B, and 19 for Oak-40B.
A | I broke off a run halfway. Do I still get a bill? | A job that fails through our fault is not charged; a job that you cancel is charged up to the moment of cancelling.
A | How much dearer is it to call my own version than the plain one? | A: The same as the untuned model plus 25 percent.
A | After the summer holidays our model took ages to give its first answer. What was going on? | A tuned model that nobody has called for 90 days is put to sleep; the next call then takes up to four minutes and later ones run as usual.
A | What do FT-113 and FT-120 mean? | A: This means that two lines give different answers to the very same question. | FT-120, on the other hand, means that the file was flagged by the safety check; then write to review@mirelle.example, and a person will look at it within two working days.
A | It goes on and on with the same sentence. How do I stop that? | Choose "Repair" on the file page, which adds it to all lines, and train again.
A | Can I download the weights, or are they locked in your cloud? | You can download it for Reed-2B and Reed-9B; for Oak-40B the maker's licence forbids this.
N | What does the Business plan cost per month?
N | Which company makes Oak-40B?
N | Can I tune a model that I have tuned before with another firm and bring along?
N | In which country is my training data stored?
N | How many jobs can I run side by side?
N | error FT-101 meaning
N | What rank does the service use for its adapters?
N | I clicked delete on a tuned model by mistake an hour ago. Can you bring it back?
N | How long does preference tuning take with a thousand pairs?
N | Does the price of Finder depend on the number of documents?
F | Why does storing a tuned model cost 25 percent more?
F | Why is Reed-2B reserved for Business customers?
F | Why should preference tuning be done before supervised tuning?
F | How can I stop Mirelle from training its own models on my files?
O | What size of lawn mower do I need for 600 square metres?
O | How long can cooked rice be kept in the fridge?
