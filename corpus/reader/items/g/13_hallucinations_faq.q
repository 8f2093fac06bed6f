A | What is a hallucination? | A: An answer that sounds right and is put forward with confidence but is false or has nothing behind it.
A | Why do some prefer the word confabulation? | Some people prefer "confabulation", because nobody is seeing things; Ros says plain "making things up" will do.
A | difference between factual and faithfulness kind | A factual one clashes with the world: the model says the Tamar Bridge opened in 1971 when it was 1961. A faithfulness one clashes with a text you gave it: you paste in your tenancy agreement, and it tells you the notice is two months though it says one.
A | Which kind is easier to catch? | The second kind is easier to catch, since you have the text at hand.
A | Why won't the blessed thing simply admit it has no idea? | A: It was trained to carry on a text in the likeliest way, and "I don't know" is seldom the likeliest.
A | How do tests encourage guessing? | On top of this, many tests give a point for a right answer and nothing for a blank, so a guess pays better than silence.
A | Is the computer deceiving me on purpose? | A: No. Lying means knowing better. It has no separate drawer of facts to look things up in; it has a feel for what tends to follow what.
A | How often was it wrong about Cornish villages? | In a little survey by last year's class (14 people, 280 questions) it was wrong on 3 percent of questions about famous people, on 22 percent about Cornish villages, and on 46 percent when we asked for a book with its page number.
A | What sorts of thing are risky to ask for? | Exact quotations, web addresses, court cases and the birthdays of the unfamous are all risky.
A | free vs paid model error rate | In our survey the small free model was wrong in 24 percent of all cases and the large paid one in 11.
A | Is a large model's mistake easier to see? | But when the large one was wrong, it sounded surer, and fewer of us noticed.
A | Will turning the temperature down make it tell the truth? | A: Low temperature makes it say the same thing each time, not the true thing.
A | Why should I ask the same question three times? | Ask the same question three times in fresh chats. Made-up details change, true ones mostly stay.
A | It gave me a link and the page won't open. What should I make of that? | If the link is dead, or the page doesn't say it, treat the answer as a guess.
A | Does it help to ask "Are you sure?" | A: Poor test. It backed down on 6 of 10 answers that had been right, just to please us.
A | Which single sentence halved the mistakes in the tenancy exercise? | Say that "not in the text" is a welcome answer; that one sentence halved the mistakes in our tenancy exercise, from 8 in 40 to 4.
A | How do I check what it relied on in my document? | Ask for the sentence it relied on, word for word, and look whether it's there.
A | By how much did errors about villages fall with search on? | Wrong answers about villages went down from 22 to 9 percent with search on.
A | what kind of mistakes remain when it looks things up online | Then the mistakes are of another sort: it reads a page wrongly or trusts a bad page.
A | What is the downside of having a second model check the first? | Each has its price: declining too often makes it useless, documents have to be kept up, and a checker doubles the cost.
A | I only want some name ideas for the cat. Need I worry? | A: For a birthday poem, a packing list, ideas for names.
A | When must I never relie on it? | A: Doses of medicine, legal deadlines, anything with electricity or gas, and whether a mushroom can be eaten.
A | How high was the fine for the late tax return? | Last autumn a member of the Redruth class had a tax deadline from a chatbot that was a month late; the fine was 100 pounds.
A | A shop's bot told me nonsense and I lost out. Where can I get free advice and when? | But write down the date, keep a picture of the screen, and go to the advice centre in Penryn, open Tuesdays and Thursdays 10 to 1; it's free.
N | What does the evening class cost?
N | Which chatbots were tested in the survey?
N | error rate for questions about famous people with search on
N | How long has Ros Penhale taught the class?
N | Who first came up with the word hallucination for this?
N | I can't make it to week 5. May I hand in my homework by mail?
N | How many of the 280 questions did the checker model put right?
N | Does it make more things up in Cornish than in English?
N | What was week 4's homework?
N | Did the man from Redruth get his money back in the end?
F | Why does a bigger model cure hallucinations for good?
F | Why did the class find that asking "Are you sure?" is the best test?
F | Why is the advice centre in Penryn open on Saturdays?
F | What is the third kind of hallucination, the logical one?
O | How do I knit a scarf?
O | How much does a first-class stamp cost?
