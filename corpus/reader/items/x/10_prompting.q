A | what does few-shot mean | **Zero-shot** means asking without an example; **few-shot** means giving a handful of solved ones.
A | Does being polite or flattering the model help? | Adding the order "please" and "you are a world-class expert" changed nothing that we could measure.
A | six parts of a prompt | **Role and purpose**: one or two sentences. | **Context**: facts that the model cannot know. | **Task**: a single verb, if possible. | **Rules**: what must and must not be in the answer. | **Examples**: none to five. | **Input**: clearly marked off, for instance with XML tags.
A | my thing makes up dates that aren't there. how do I stop that? | And give a way out: "If the letter contains no date, write *none*." | Without it, models tend to invent one.
A | Why ask for the steps first and not the result first? | If you ask for the answer first and the reasons afterwards, the reasons are merely a justification, since the answer has already been written.
A | is it worth having it think aloud for a plain sorting job | For simple classification it brought nothing and tripled the cost.
A | Where should I put a very long document, above or below what I ask? | Long input goes *before* the question when it exceeds a few pages.
A | What is prompt injection? | Whatever a user pastes may contain orders of its own. | This is **prompt injection**.
A | exercise C marked? | Exercise C is not marked, but the best ones are shown in the live session with Femi Adeyemi.
A | Is a word filter enough to keep attackers out? | Filters that look for phrases like "ignore previous instructions" catch only the clumsy attempts.
A | How did things go when the vendor swapped their model for a newer one? | When our supplier replaced *Wren 2* by *Wren 3*, five of our eleven prompts got worse and four got better.
A | invoice exercise accuracy | In the invoice exercise, accuracy rose from 61 to 84 percent.
A | How much better were summaries once the reader was named? | The prompt "Summarise this letter" gave summaries that the service desk could use in 48 percent of cases. | Adding who reads the summary and what for raised this to 73 percent.
A | nearly all my samples show the same category, is that a problem | If four of five examples have the label "refund", the model will lean towards "refund": balance them.
A | Which works better, forbidding something or describing what you'd like? | "Do not use jargon" works worse than "Write so that a 14-year-old understands it".
A | How many real cases do I gater, and how many of those do I keep back? | Collect at least 50 real inputs before you polish. | Keep 20 of them locked away for the final check.
A | why not always throw in some samples to be on the safe side? | They cost tokens in each call, and the model likes to copy their incidental features, such as their length.
A | Until when do I have to turn in my homework? | Hand in A and B by Sunday evening.
A | Do reasoning models need to be told to think step by step? | Models that have been trained to reason by themselves need no such order; tell them the goal and leave the path to them.
A | may the assistant that reads strangers' mails delete stuff on its own | So never give a model that reads foreign text the power to do something irreversible without a human's consent.
N | What does the course by Kestrel Learning cost?
N | Which model was used for teh test on 300 complaint letters?
N | when is the live session with Femi Adeyemi
N | how much did accuracy rise in the contract exercise?
N | Is XML better than Markdown headings for marking off the input?
N | What usable share did the complaint summaries reach once examples had been added?
N | who supplies the Wren models
N | Why does the last example weigh more than the first one?
N | What happens if I hand in exercise B on Monday?
N | which of the injections usually get through
N | How many tokens does a prompt with all six parts need on average?
N | chapter 2 contents
N | My input is a scanned picture, not text. How do I mark that off?
N | what should I do with the two Wren prompts that neither improved nor got worse, retune or leave?
N | Since when has Femi Adeyemi been teaching at Kestrel?
F | Why did "you are a world-class expert" raise usable summaries to 73 percent?
F | what's in section 5.9 about agents?
F | Why should the question come first when the input is long?
F | Why is exercise A optional?
F | why did all eleven prompts get worse with Wren 3?
O | How much does a hectare of forest cost in Sweden?
O | which teeth do babies get first
