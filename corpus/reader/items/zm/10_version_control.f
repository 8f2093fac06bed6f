A | And reset with `--hard`, where do my changes end up? | can I get them back somehow? | Changes that were never committed cannot be brought back in this way.
A | For how many weeks or months do I have a chance of rescuing something that vanished? | ok how? | Look up the identifier with `git reflog` and create a branch from it.
A | How many people have to nod it through when I touch the invoicing part? | could I be one of them? | Nobody may approve their own.
A | How many characters may the first line of the message have? | I spotted a typo in mine, can I still change it? | `git commit --amend`, provided that you have not pushed yet.
A | After how many days at the latest does a side line have to be folded back in? | who's allowed to put it into the main one? | The main branch is protected: only Mirek Adler and the build server can write to it directly.
A | Why do conflicts arise when two of us work on the same project? | does that happen a lot in your practice firm? | In the year before the rule came in, branches lived for 19 days on average and every third merge ended in conflict; now it is one in twelve.
N | commit definition | how big can it get?
N | Is reset or revert beter on a brach that my colleagues use too? | is there a button for that in vs code
N | What would it cost me to get more room for my videos? | can I cancel that any time?
N | From what time on before the weekend is shipping taboo, and when is my login wiped? | do I get a mail before that happens?
N | I've put a file on the exclusion list, yet it keeps turning up. How come? | does it work for whole folders?
N | My proposal has 150 lines. By when will I hear back, and how would it be with 500? | Why are the little ones put off till Thursday?
A | I repaired something and tinkered with an idea at the same time. Can I keep just the repair? | What do I do with files the computer makes by itself? | Generated files do not belong in the repository at all; list them in `.gitignore`, which has no effect on files already tracked.
A | What's the sense of explaining the motive to others rather than what I typed? | How much room for pictures and sound does each of us get? | Every participant has 2 GB of LFS space; a further 10 GB cost 4 euros a month.
