A | What does a gold badge mean? | gold: tested on 50 or more real cases, error rate below 3 percent
A | difference silver and gold badge | gold: tested on 50 or more real cases, error rate below 3 percent | silver: tested on 20 or more, below 8 percent
A | Which badge may be sent to customers unread? | Texts that go to customers without being read by someone may come from gold prompts only.
A | May I try out a draft on a real traveller's booking? | Grey ones must not be used on customers' data at all.
A | Why is what I want to know placed after everything else? | We found that with long material the question is heeded better at the end; put at the beginning, it was overlooked in one case out of nine.
A | It gave me rubbish. Should I tell it off and ask it to do better? | If the answer is poor, don't argue with the model in the same chat. Open a new one, because earlier mistakes rub off.
A | order of parts in a prompt | The order of the parts is deliberate: role, task, rules, examples, material, and the question last.
A | How many examples should a prompt have? | Give two or three examples, one of them awkward. More than five seldom helps and makes the call dearer.
A | How do I keep it from making up departure times that nobody gave? | Allow the model to say "not stated": without that permission it filled in missing flight times in 6 of 40 tests, with it in none.
A | What mustn't be in a promt under any circumstances? | Never put the following in a prompt: passport numbers, health details, card data, passwords.
A | Am I allowed to type in what my client is called and when she flies? | Names and travel dates are permitted in the shelves Offers and Complaints.
A | Who looks after the Destinations shelf? | A librarian, Yusuf Kaminski for Offers and Back office, Clara Benedetti for the other two, looks at it within five working days.
A | What do I have to bring for silver, and what else for gold? | For silver you bring your own 20 cases, for gold a second person has to have marked the results.
A | losing the badge | The badge is lost if the prompt hasn't been tested for nine months or when the model behind it changes.
A | I rephrased one sentence. Which digit goes up? | Small changes (wording, an example) raise the number after the dot, changes of task or rules the one before it.
A | why is an outdated version still around after an update | The old version stays available for 60 days so that running jobs don't break.
A | We're a party of fifteen that wants an offer by e-mail, will the prompt cope? | Does not handle groups of more than twelve.
A | Why does the destination text have to be read by somebody who's been there? | Lively, but has invented beaches; a reader who knows the place is needed.
A | How much more does a call to the large model cost than one to the small one? | The average call costs 0.4 cents; with the small model 0.1. | Prompts marked with a snail use the large model, at 2.6 cents, as they deal with fare rules.
A | do authors get anything in return when their work is popular? | A prompt that's used more than 500 times a month earns its owner half a day off each quarter.
N | How many prompts are there on the Complaints shelf?
N | Which model is behind the small-model prompts?
N | What error rate does "Complaint, first reply" have?
N | How often is "Destination in 120 words" used in a month?
N | Who started the library?
N | How is Maeve Tallis informed when somebody reports her prompt?
N | cost per call beyond the free 200
N | What happens when the owner of a prompt leaves the company?
N | Is a gold prompt better than a fine-tuned model?
N | Why is the badge lost after nine months rather than a year?
N | Which prompt do I use for a group of twenty?
N | How many of the 138 prompts carry a snail?
N | My draft was turned down by Yusuf, can I ask Clara to have a second look?
N | how do i unlock a prompt that a colleague opened and then went home for the day
N | In what language shuld I write a prompt when the customer wrote in Italian?
F | Why does Maeve Tallis own "Offer from an e-mail"?
F | Why must the question be put at the beginning when the material is long?
F | Why are snail prompts the cheapest?
F | What's on the fifth shelf, Marketing?
F | Why has the number of entries halved since owners got time off?
O | What is the recipe for pizza dough?
O | How high is Mont Blanc?
