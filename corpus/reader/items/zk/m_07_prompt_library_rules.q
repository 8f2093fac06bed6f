A | How many words can an entry have at most? | Prompts may be up to 600 words long.
A | What average mark is needed to get in? | The prompt is published if the mean is 3.8 or more and no output scored 1.
A | I freelance and my project finished yesterday. For how long can I still log in? | Freelance editors have access while a job lasts and for 14 days afterwards.
A | How many entries are there in the collection at the moment? | It stands at the address prompts.carrow and today holds 146 prompts in nine shelves.
A | How much effort is it to try out a new one properly? | Testing takes about four hours in all.
A | Why was the collection set up? | It was begun in May of last year after a count had shown that 31 editors had each written their own prompt for jacket blurbs.
A | why no SHOUTING for stress | Capital letters for emphasis are not used; in our trials they changed nothing and made the texts harder to read.
A | Why may I not simply point my script at the newest one? | Whoever builds a macro upon a prompt must name the version, because "latest" broke the catalogue macro twice in autumn.
A | Can a novelist signed with the house log in? | Authors under contract have no access.
A | Is it okay to let the machine turn down a submission? | Prompts for rejection letters are allowed, but their output must be read and signed by a person.
A | I was turned down and think that's unfair. Where do I apeal? | Objections to a refusal go to the editorial director, Simone Achterberg, in writing and within ten days.
A | What becomes of things hardly anyone touches? | Prompts that were used fewer than five times in six months are removed, except those on the rights shelf, which are needed seldom but then badly.
A | Where and when can I drop by with something I want to ask? | Questions of any other kind are answered in the library hour, Wednesdays from 14 to 15 in room 3.08.
A | I only want to fix a few typos in something already live. Is the complete procedure necessary? | For a change of fewer than 20 words in a published prompt, five inputs and one reader are enough.
N | How many of the 146 prompts stand on Priya Raman's shelf?
N | when did Inkwell last move to another model?
N | I have a text without gaps. Who looks after the snippet drawer?
N | Why did most of the 39 prompts removed come from marketing?
N | How many prompts are "on trial" at present?
N | Who built the catalogue macro that broke in autumn?
N | Has Simone Achterberg ever reversed a refusal by a librarian?
F | Why may a librarian publish a prompt that she wrote herself?
F | My prompt was deleted because I ran no five inputs in 30 days. Why deleted and not hidden?
F | since when has Daniel Osei been the librarian for fiction?
