A | How few tasks can I get away with submitting? | A job takes at most 5,000 training prompts and needs at least 64.
A | What's the hourly rate for the smaller of the two trainable versions? | Training is charged by time, at 84 euros per hour for Kestrel-S and 132 euros for Kestrel-R, rounded up to the minute.
A | How many runs may one customer have going simultaneously? | Each account may run two RFT jobs side by side.
A | How long may my scoring script think about a reply? | It has 2 seconds and 256 MB per answer, and no network.
A | After how many days do I start paying for the snapshots I keep? | Storing a checkpoint costs 1 euro per month, and the three best by validation reward are kept free for 30 days.
A | Why is there no point in doing this when the AI is nearly always correct already? | Above 80 percent most groups of answers score alike, and nothing is learnt from a group without differences.
A | Why shouldn't overlap of phrasing be my only yardstick when the task is about thinking things through? | It rewards copying of wording, therefore it should not be the sole grader for reasoning tasks.
A | How did they cure the chatbot of inventing sources? | The remedy was a code grader that took off 0.2 for each leaflet not on the list.
A | Can I put a mixed scorer inside another mixed scorer? | Combined graders may not be nested.
A | Do I have to produce perfect solutions myself beforehand, as with the older method? | RFT differs from supervised tuning (Part 3) in that no model answer has to be written; only a way of judging answers is required.
A | the tuned bot talks in a strange way. which knob do i turn | Raise it to 0.05 if the language becomes odd; setting it to 0 is allowed but not supported.
A | My script crashed on one reply. What mark does that reply get? | A grader that raises an exception scores the answer 0; if more than 5 percent of the answers in one step raise exceptions, the job is paused.
A | I stopped my run halfway because it was going nowhere. Do I owe anything? | A job that is cancelled by the customer is charged up to the last finished checkpoint; a job that fails through our fault is not charged.
A | How can I spot from the graphs that it is merely memorising? | Validation reward should follow it; a gap wider than 0.15 means that the prompts are being learnt by heart.
N | At what token rate are calls to the model grader billed?
N | How long does a typical job of 500 prompts and 100 steps take on Kestrel-R?
N | What is the default of reasoning_effort for Kestrel-R?
N | Which error stops the job if the validation file holds fewer than 32 prompts?
N | Why does Kestrel-XL accept supervised tuning alone?
N | How many pharmacists judged the answers in the trial for the Lindqvist pharmacy chain?
N | In which version of Python does the code grader run the function named grade?
F | Why does a rubric with ten levels give steadier scores than one with four?
F | Why is the time a job spends in the queue charged at half the rate?
F | Why does reasoning_effort apply to Kestrel-S but not to Kestrel-R?
