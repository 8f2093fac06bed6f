A | What is continued pre-training? | Continued pre-training means that a finished base model goes on reading plain text, predicting the next token as in its first training, only now on our own documents.
A | Does it learn to follow instructions that way? | It does not learn to follow instructions; on the contrary, that ability suffers and has to be trained again afterwards.
A | How does it differ from fine-tuning? | It is therefore not the same as fine-tuning, where the model sees tasks with solutions.
A | minimum tokens after cleaning | At least 150 million tokens of suitable text are available after cleaning.
A | For how long must a search over the documents have been tried first? | Retrieval has been tried for at least two months and has demonstrably fallen short.
A | Explain perplexity. | Perplexity measures how surprised a model is by a text; the lower, the better.
A | Why was the motor department turned down? | Marine insurance had a ratio of 2.3 and was accepted; the motor department had 1.1 and was turned down. | The perplexity of the base model on departmental text is more than 1.5 times as high as on general text.
A | May we feed in our e-mails and drafts? | Unsuitable are e-mails, minutes of the works council, personnel files and everything that has been a draft.
A | We have a file of people hurt in accidents, settled twelve years ago. Are we free to use it? | Claims may be used five years after closing at the earliest; claims involving bodily injury may not be used at all.
A | What about contracts of other insurers that reached us through co-insurance? | Contracts of other insurers that have come to us through co-insurance belong to those companies. Leave them out unless a permission is on file.
A | How much of the marine text was lost to removing duplicates? | In the marine collection this took away 44 percent of the text.
A | When I check the sample pages and find a few names that were not blanked out, does everything have to be done again? | A sample of 500 pages is checked by hand; more than two misses mean that the whole run is repeated.
A | Why is so much general text mixed in? | With a share of only 10 percent general text the model lost nine points in common knowledge, with 50 percent only one.
A | How often may the text be read during training? | We read our text twice at most. A third reading lowered the training loss but raised the loss on the held-out 2 percent.
A | What did the marine run cost? | The marine run took 19 hours on eight cards and cost 1,240 euros in computing.
A | Compare the two ways of giving the model back its ability to converse. | Either one trains again on 25,000 instruction examples; that takes 6 hours and is the standard. | Or one calculates the difference between the maker's chat model and its base model and adds it to ours, which takes ten minutes and needs no data.
A | Can the quick ten-minute way be used for a live system? | The second way reached 92 percent of the quality of the first and is permitted for trials only.
A | What are canaries good for? | Canaries are invented names and numbers inserted into the text on purpose; if the model can be brought to say one, it has learned by heart too much.
A | A former customer wants his details erased, and they were in what the model has read. What happens now? | If a person demands deletion of his data and the data were in the training text, data protection decides within 30 days whether the placeholder was sufficient or the model has to be trained anew.
A | How long is the final model kept, and how long are intermediate states kept? | All intermediate states are deleted after 60 days; the final model is kept for ten years.
N | Which base model was used for the marine run?
N | How many million tokens did the marine collection have in the end?
N | By how many percent did perplexity fall in the marine run?
N | What does the general text on the model team's list consist of?
N | What batch size is used in training?
N | Which program replaces names by placeholders?
N | How many departments have applied up to now?
N | Who wrote the 25,000 instruction examples?
N | Can a department appeal if its application is rejected?
N | How much would the run cost if LoRA were used rather than training all weights?
N | extend tokenizer with insurance abbreviations
N | In which country are the eight cards located, and who owns them?
N | My department has handwritten expert opinions from the nineties. How do we get them into readable text?
N | What is Ilse Montgomery's phone number?
N | Who pays for the seven weeks of work, the department or the model team?
F | Why is the learning rate ten times higher than in the original training?
F | Why was the marine department turned down?
F | What does condition 6 of the application say?
F | Why is the run repeated every quarter?
F | Why did a third reading lower the held-out loss?
O | How do I remove moss from a lawn?
O | What does a first-class stamp cost?
