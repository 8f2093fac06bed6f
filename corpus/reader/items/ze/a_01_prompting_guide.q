A | How many sheets can I feed it in one go? | Harrow accepts at most 24,000 tokens per prompt, so about 35 pages fit.
A | does it still know what i told it yestrday? | The model has no memory of earlier chats unless you switch on "Carry over" in the side panel.
A | How much less fixing do people do when they stick to the recommended structure? | Prompts that followed the pattern below needed 1.4 rounds of correction on average, while free-form prompts needed 3.2.
A | Why should I always say how long the result may be? | Never leave out the limits, because without them Harrow writes about 400 words whatever you asked.
A | How many samples are worth showing it? | A few-shot prompt adds solved examples; three to five are enough, and beyond eight we saw no gain.
A | What is the drawback of making it think aloud? | It helped with freight cost sums, where correct answers rose from 61 to 83 percent, but it makes replies about twice as slow.
A | Why shuffle the samples? | When all examples of one class stood last, Harrow chose that class too often, since models lean towards what they read most recently.
A | I want wild ideas for what to call our new product. Where do I set the slider? | Use 0 for extracting data, 0.3 for mails, and 0.8 for brainstorming names.
A | One citation turned out to be invented. Can I keep the rest of the text? | If the quotation is not in the file, throw away the whole answer, not only that sentence.
A | How soon must I tell somebody about a suspicious command concealed in a message? | Report every case to the security desk on extension 4471 within one working day.
A | Am I permitted to enter what a colleague earns? | Salary data, health data and passport numbers may never be pasted, even in a confidential chat.
A | Who gives the green light for entering a signed agreement? | Contracts are allowed with written leave from the legal team; Tomasz Reuter usually answers such requests within two days.
A | What becomes of saved templates nobody touches? | Library prompts are reviewed each quarter, and those not used for six months are archived, not deleted.
A | I joined the firm this week. What do I have to do first to be let into the mode with longer output? | New staff must attend once before they get access to the report view.
N | How many tokens is a page of German text roughly?
N | Why does Harrow's slider stand at 0.3 when you open a new chat?
N | Which of the nine departments needed the most rounds of correction on average?
N | Who is the author of the library prompt "Polite reminder" with 1,870 runs?
N | How many cases of prompt injection were reported to the security desk on extension 4471?
N | I marked a chat "Confidential" by mistake. How do I switch logging on again?
N | who leads the training in room B2 every first thursday?
F | Why did correct answers on freight cost sums fall from 83 to 61 percent with step-by-step prompts?
F | Which library prompts were deleted because they were not used for three months?
F | Why may passport numbers be pasted once the chat is marked "Confidential"?
