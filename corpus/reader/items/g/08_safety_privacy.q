A | Which systems are outside the scope of the standard? | It does not apply to spell checkers and to the translation of public web pages.
A | Our tool was already running last winter. By when do we have to be in line with the rules? | Systems in use before 1 February must comply by 31 July; new systems must comply before their first use with real data.
A | difference between prompt injection and jailbreak | Prompt injection: text in a document, mail or web page which the model takes for an instruction. | Jailbreak: wording by the user himself that is meant to get the model past its rules.
A | What is memorisation? | Memorisation: the repeating of passages from the training data word for word.
A | My colleague reads everything the bot drafts before it's sent. Which risk group are we in? | Class B: the output is used by staff who check it before anything happens.
A | Who decides on the class and how fast? | The owner of a system proposes the class; the Information Officer decides within ten working days.
A | What if a system sits between two classes? | A system which falls between two classes is put in the stricter one.
A | red team days for class A | Class A needs a red team test of at least five days, a human in the loop for any sum above 500 pounds, and yearly approval by the board.
A | How often must Class B be approved? | Class B needs a red team test of one day and approval every two years.
A | Can I send health details to an outside model if the contract is good? | Account numbers, health details and passwords must never be sent to a model outside the bank.
A | On what conditions may names and addresses leave the bank? | Names and addresses may be sent only if the contract rules out training and the data remain in the EEA or the United Kingdom.
A | What does Heron do? | 4.2 The gateway Heron replaces account numbers, telephone numbers and dates of birth by placeholders before a prompt leaves the bank and puts them back in the answer.
A | Can I trust the gateway to blank out what people are called? | In the test of last October Heron missed 0.3 percent of account numbers and 4 percent of names. Users must therefore not rely on it for names.
A | How long are prompts in Class B logged? | 4.3 Prompts and answers are logged for 180 days in Class A and for 30 days in Class B.
A | Who may look at the logs? | Access to logs is given to the auditors and, on request with a reason, to the system owner.
A | Why are only three epochs allowed? | Texts must be stripped of names first, since a tuned model can recite rare passages; in a trial a model trained for six epochs gave back 14 of 200 planted account numbers, and one trained for two epochs gave back none. No more than three epochs are therefore allowed.
A | A saver wants all trace of himself wiped out. What happens to the model that learnt from his letters? | If a customer demands erasure, the texts are deleted from the training set within 30 days and the model is retrained at the next planned date, at the latest after six months.
A | Which layer is the most important and why? | (b) The model has no more rights than the user on whose behalf it acts. This is the most important layer, because it holds even when the model is fooled.
A | What share of injections succeded without layers? | In the last red team test 31 percent of injections succeeded without layers, 9 percent with (a) and (c), and 9 percent also with all three, but in the latter case none did any harm.
A | I'm chatting with the bank and want a human being. What do I type? | A customer must be told at the start that he is talking to a machine and must be able to reach a person by typing "agent".
A | May the model turn down a loan by itself? | The model may not give investment advice, nor refuse credit; a refusal is always decided by a member of staff, who signs it with his name.
A | What must be done after a severity 1 incident? | Switch the system off, and ring the duty desk within 30 minutes.
A | deadline for telling the data protection authority | For severity 1 the data protection authority is informed within 72 hours unless Legal finds that there is no risk to the persons concerned.
A | How long can an exception last? | Exceptions are granted in writing by the Information Officer for at most 90 days and can be extended once.
N | What is the telephone number of the duty desk?
N | Which company supplies the gateway Heron?
N | How many systems are in the register at present?
N | penalty for sending passwords to an outside model
N | Who carries out the red team test, our own staff or an outside firm?
N | I moved here last month and nobody has shown me the rules. Is there a course I have to take?
N | What changed between edition 2 and edition 3?
N | How quickly must a call-back request be answered in the daytime?
N | Who does the impact assessment before training on customer data?
N | I think I've been put in the wrong class. Can I appeal to somebody above the Information Officer?
F | Why are Class C prompts logged for 180 days?
F | How do I apply for an exception to 4.1?
F | Why did all three layers bring successful injections down to zero?
F | What does section 12 say about voice assistants?
O | What time does the swimming pool open?
O | How do you make sourdough starter?
