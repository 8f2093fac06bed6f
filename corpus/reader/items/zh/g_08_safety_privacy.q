A | How long are chats stored for the riskiest category? | Prompts and answers are logged for 180 days in Class A and for 30 days in Class B. Class C is not logged.
A | Above what amount must a human approve? | Class A needs a red team test of at least five days, a human in the loop for any sum above 500 pounds, and yearly approval by the board.
A | How fast do I have to phone in when someone's details have leaked? | Switch the system off, and ring the duty desk within 30 minutes.
A | What proportion of people's names slipped past the masking software? | In the test of last October Heron missed 0.3 percent of account numbers and 4 percent of names.
A | How many passes over client material are permitted at most? | No more than three epochs are therefore allowed.
A | Why is limiting privileges considered the best protection? | This is the most important layer, because it holds even when the model is fooled.
A | Why must people be scrubbed out of the material beforehand? | Texts must be stripped of names first, since a tuned model can recite rare passages; in a trial a model trained for six epochs gave back 14 of 200 planted account numbers, and one trained for two epochs gave back none.
A | How does a caller get past the robot to a human? | A customer must be told at the start that he is talking to a machine and must be able to reach a person by typing "agent".
A | Could the chatbot turn down somebody's loan application? | The model may not give investment advice, nor refuse credit; a refusal is always decided by a member of staff, who signs it with his name.
A | Can we get a waiver to pass medical information to an outside vendor? | There are no exceptions to 4.1.
A | our tool was already live in january, whats our deadline? | Systems in use before 1 February must comply by 31 July; new systems must comply before their first use with real data.
A | We can't agree whether our bot belongs in the first or the second tier. How is that resolved? | A system which falls between two classes is put in the stricter one.
A | A client wants to be forgotten. What do we have to do about the AI that learned from him? | If a customer demands erasure, the texts are deleted from the training set within 30 days and the model is retrained at the next planned date, at the latest after six months.
A | Who besides the inspectors can see what was typed? | Access to logs is given to the auditors and, on request with a reason, to the system owner.
N | Which red team carried out the last red team test, in which 31 percent of injections succeeded?
N | What percentage of telephone numbers did Heron miss in the test of last October?
N | How many systems have been entered in the register as Class C?
N | What share of injections succeeded with layer (b) alone in the last red team test?
N | On which telephone number is the duty desk rung within 30 minutes?
N | Within how many days does the Information Officer decide on a request for an exception?
N | How long must an impact assessment take before a model is trained on customer data?
F | Why does the standard apply to spell checkers as well?
F | Why did the model trained for two epochs give back more planted account numbers than the one trained for six?
F | Why do Class B systems need approval by the board every year?
