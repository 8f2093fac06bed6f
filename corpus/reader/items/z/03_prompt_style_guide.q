A | order of blocks in a prompt | A prompt has four blocks in a fixed order: **role**, **material**, **task**, **form of answer**.
A | Why does the long text come first and the instruction last? | The material goes before the task because models follow an instruction better when it stands after a long text than before it.
A | what is a counter-example | A *counter-example* is a wrong answer shown with the label WRONG and the reason.
A | Does flattering the machine help, telling it that it's brilliant? | "You are the world's greatest translator" has been tested and does nothing.
A | How many samples should I show, and why not only a single one? | Two to four examples is the usual number. | With one, models copy its length; beyond five we saw no gain in any of our six tasks.
A | Can I use a text from a client with a confidentiality clause if I disguise it? | Take examples from finished, cleared jobs only, and never from a client under a confidentiality clause, even if the text is disguised.
A | temperature for json vs prose vs slogans | If a program reads the answer, demand JSON and give the schema, and set the temperature to 0. | If a person reads it, let the model write prose and set 0.4. | For slogans 0.9 is permitted; higher is not.
A | Which phrasing was disregarded less often, the positive or the negative one? | "Keep product names in English" beats "Don't translate product names": the second was ignored in 14 of 200 trials, the first in 3.
A | why shouldnt i write rules in ALL CAPS | Newer models overreact to shouting and apply the rule where it makes no sense.
A | Is it worth being polite to the thing? | It costs a token and changes nothing.
A | When do I let it think aloud before it replies? | Ask for reasoning before the answer when the task has several steps (terminology conflicts, legal references).
A | What embarrassing incident led to the rule about tags round the reasoning? | A text that was delivered to Kessel AG with its notes still in it is the reason why this rule is written down.
A | The model makes stuff up whenever a scan is illegible. What cured that and how well? | "If the source is unreadable, return UNREADABLE" stopped most inventions in the scanned-letters job: they fell from 9% to under 1%.
A | When does the first number of a prompt's version go up? | The digit before the dot goes up when the form of the answer changes, the one after it for anything else.
A | Do I need a colleague's signature for every edit? | A second person must sign unless the change touches only a comment.
A | minimum size test sheet | Every change is run against the prompt's test sheet, at least 25 texts, before it's merged.
A | What happend to Omnibus and did it pay off? | It was split into seven in autumn, after which the error rate at term checks fell by a third.
A | Are these rules compulsory when I just play around at my desk? | For your own tinkering it's merely good advice.
A | Why not fence the client's text with inverted commas? | Never use quotation marks as a fence: our texts are full of them.
A | The supplier withdraws the engine we use. What's to be done, and how bad was it before? | When the provider retires a model, run all sheets again. | Last time 5 of 31 prompts needed work, all of them ones with more than 900 words.
N | What top-p value goes with temperature 0.4?
N | who wrote the old Omnibus prompt?
N | How did Kessel AG react to the notes left in its text?
N | Which six tasks were used to test the number of examples?
N | Do XML tags work better than Markdown headings as a fence?
N | maximum number of words for a prompt
N | What is the pass mark on a test sheet before a change can be merged?
N | I'm a freelancer who uses my own account for clients' jobs. Am I bound by the rules too?
N | Where is the repository with the prompts and how do I get access?
N | why did slogans get 0.9 and not something higher
N | Should the role sentence be in the source or the target language?
N | How much cheaper did runs become after Omnibus was split?
N | which provider's model was retired last time
N | who signs if the second person is on holiday and it's urgent?
N | How long must old prompt versions be kept after they're replaced?
F | Why must the task stand before the material?
F | What does section 9 say about prompts in other languages?
F | Why are at least five examples required in each prompt?
F | Why did reviewers prefer plain translations made with reasoning?
F | Why was "please" made compulsory for everybody but Odile?
O | How long do I boil beetroot?
O | average rent two-room flat Leeds
