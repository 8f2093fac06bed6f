A | Why was the library set up in the first place? | It was begun in May of last year after a count had shown that 31 editors had each written their own prompt for jacket blurbs.
A | Where do I find the collection? | It stands at the address prompts.carrow and today holds 146 prompts in nine shelves.
A | What is the difference between a prompt and a snippet? | A prompt in the sense of these rules is a text with at least one gap to fill in. | A text without gaps is a snippet and belongs in the snippet drawer, where these rules do not hold.
A | Which librarian handles rights and contracts? | Only the four librarians may publish: Anouk Verbeek (fiction), Daniel Osei (non-fiction), Priya Raman (rights and contracts) and Gus Lowell (marketing).
A | Can Gus Lowell put his own prompt online himself? | A librarian does not publish a prompt that he or she wrote; another of the four does it.
A | I'm a freelancer and my job ended last week. Can I still get in? | Freelance editors have access while a job lasts and for 14 days afterwards.
A | how long can the title be | title of no more than eight words, beginning with a verb;
A | How are the gaps marked? | the text, with gaps in double square brackets, for example [[chapter]];
A | My instructions run to 900 words. Will they be taken? | Longer ones are accepted only if the keeper shows, with five sample runs, that a shorter form does worse.
A | Why shouldn't I shout at the model in all caps? | Capital letters for emphasis are not used; in our trials they changed nothing and made the texts harder to read.
A | Am I allowed to ask for text in the manner of a novelist who's still alive? | No prompt may contain unpublished manuscript text, names of living authors as a style model ("write like ..."), or figures on advances and royalties.
A | Can the assistant be used to turn down a manuscript politely? | Prompts for rejection letters are allowed, but their output must be read and signed by a person.
A | Which hard inputs must be among the ten? | Three of them must be difficult: one very short, one very long and one off the subject.
A | My prompt got a mean of 3.5. What happens to it? | If it falls between 3.3 and 3.8, it may be shown for six weeks as "on trial".
A | How much testing is needed if I merely fix a few words? | For a change of fewer than 20 words in a published prompt, five inputs and one reader are enough.
A | Why must a macro say which version it uses? | Whoever builds a macro upon a prompt must name the version, because "latest" broke the catalogue macro twice in autumn.
A | What must a keeper do after Inkwell gets a new model, and by when? | The keeper has 30 days to run five inputs; otherwise the prompt is hidden, though not deleted.
A | max prompts per keeper | A keeper may look after at most 12 prompts.
A | Which seldom-used prompts survive the half-yearly tidy-up? | Prompts that were used fewer than five times in six months are removed, except those on the rights shelf, which are needed seldom but then badly.
A | They said no to my idea and I think that's unfair. To whom can I complain, and how soon? | Objections to a refusal go to the editorial director, Simone Achterberg, in writing and within ten days.
N | What are the names of the nine shelves?
N | Which model is Inkwell running on at present?
N | How does one become a librarian?
N | How long does it take from my proposal until the prompt is online?
N | How many prompts stand on the marketing shelf?
N | What do I do if I have forgotten my password for the library?
N | Who picks the two readers for the scoring?
N | May the examples of the output be taken from published books?
N | how many prompts were refused last year
N | Do keepers get any extra pay or time for looking after prompts?
N | What is the catalogue macro for?
N | Can I get a prompt back that was removed at the clearing in July?
N | I work in the accounts department and would like a prompt for reminders. Which shelf would that go on?
N | Who invented the scoring from 1 to 5?
N | Can I attend the library hour by video, since I'm not in the building on Wednesdays?
F | Why may authors under contract propose prompts?
F | Why does the editorial director have to publish every prompt herself?
F | What are the rules for prompts that write reader reviews?
F | Why is the first clearing of the year held in April?
F | What does rule 14 say about pictures?
O | How many bones does a horse have?
O | What should I plant in a shady garden?
