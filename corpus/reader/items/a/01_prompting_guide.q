A | How many pages can I stuff into Harrow in one go? | Harrow accepts at most 24,000 tokens per prompt, so about 35 pages fit.
A | Does it remember what I told it yesterday? | The model has no memory of earlier chats unless you switch on "Carry over" in the side panel.
A | What are the three parts that make up a prompt in Harrow? | In Harrow that is three parts: the system message, which the Language Tools group writes; the attached files; and your own message.
A | tokens per page | Each word is cut into tokens, and a page of English is roughly 650 tokens.
A | Is it worth following the recommended structure, or can I just type away? | Prompts that followed the pattern below needed 1.4 rounds of correction on average, while free-form prompts needed 3.2.
A | Why should pasted text be put between triple quotes? | - Material: paste the text between triple quotes so that the model can tell it from your orders.
A | When can the role be left out? | You may leave out the role if the task is purely mechanical, such as sorting or counting.
A | My answers always come out way too long, somewhere around 400 words. What did I forget? | Never leave out the limits, because without them Harrow writes about 400 words whatever you asked.
A | how many solved examples should a few-shot prompt have | A few-shot prompt adds solved examples; three to five are enough, and beyond eight we saw no gain.
A | I need the replies to come out in our fixed damage-code notation. Which style of prompting do I pick? | Use few-shot when the output must follow a house format, for instance damage codes.
A | What does asking for reasoning first cost in speed and bring in accuracy? | It helped with freight cost sums, where correct answers rose from 61 to 83 percent, but it makes replies about twice as slow.
A | What is a zero-shot prompt? | A zero-shot prompt gives only the instruction.
A | Why shuffle the examples? | When all examples of one class stood last, Harrow chose that class too often, since models lean towards what they read most recently.
A | What is the default temperature setting? | Harrow's slider goes from 0 to 1 and stands at 0.3 when you open a new chat.
A | which temperture for pulling data out of files? | Use 0 for extracting data, 0.3 for mails, and 0.8 for brainstorming names.
A | Can I adjust Top-p and temperature together? | Do not touch the "Top-p" field at the same time; changing both makes it impossible to tell which one had the effect.
A | Difference in reply length between the standard view and the report view | The maximum reply length is 1,500 tokens in the standard view and 4,000 tokens in the report view.
A | The assistant quoted a sentence that I can't find in my attachment. Can I just delete that line and keep the rest? | If the quotation is not in the file, throw away the whole answer, not only that sentence.
A | Where in a long prompt should my question go? | Put the question after the material, and repeat the most important limit at the very end.
A | Who do I ring if a supplier's mail has sneaky hidden commands in it, and how fast? | Report every case to the security desk on extension 4471 within one working day.
A | Am I allowed to put a client's name in there? | Customer names may be pasted only if the chat is marked "Confidential", which switches off logging.
A | Can passport numbers be pasted in a confidential chat? | Salary data, health data and passport numbers may never be pasted, even in a confidential chat.
A | How does a prompt get accepted into the shared library? | A prompt is accepted when two colleagues from different departments have tried it and both rate it 4 or higher out of 5.
A | I just started here and want the long-reply view. What do I have to do first, and when is that held? | New staff must attend once before they get access to the report view. | Training takes place every first Thursday from 14:00 to 15:30 in room B2.
N | Which company hosts the language model behind Harrow?
N | How much does the firm pay per prompt?
N | Can I use Harrow on my phone when I'm out of the office?
N | What temperature should be used for translations?
N | How long does the security desk take to sort out a reported injection?
N | I deleted a chat by accident this morning. Is there a way to get it back?
N | who runs the thursday training sessions
N | Why is Top-p even offered as a field in Harrow?
N | How many of the 140 test prompts were few-shot?
N | Does Harrow handle languages other than English, for instance if a Polish haulier writes to me?
F | Why are library prompts deleted after six months without use?
F | Why did step-by-step prompting make freight sums less accurate?
F | What happens when Harrow sends a price list on its own?
F | What are the six parts of the pattern that includes a deadline?
O | How do I descale an espresso machine?
O | When does the ferry to Bornholm leave on Sundays?
