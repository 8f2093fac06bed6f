A | commit definition | A commit is a snapshot of all tracked files together with author, date, message and a pointer to its predecessor.
A | I repaired something and tinkered with an idea at the same time. Can I keep just the repair? | The staging area allows you to record only half of what you have changed, for instance the bug fix without the attempts at a new feature.
A | How many characters may the first line of the message have? | The first line no more than 50 characters, in the imperative ("Fix rounding in invoice").
A | What's the sense of explaining the motive to others rather than what I typed? | What was changed can be seen in the code anyway, so tell the reader why.
A | After how many days at the latest does a side line have to be folded back in? | In our practice company Tarn & Ley three days at most.
A | When mustn't I rewrite my work onto the tip of somebody else's? | Therefore: rebase only what you have not yet shared with anybody; merge everything else.
A | Customers of ours run four different editions side by side. How should we organise ourselves? | | Release branches | products with several versions at customers | fixes must be carried over |
A | Is reset or revert beter on a brach that my colleagues use too? | Revert adds a new commit that cancels an old one; nothing is lost, so it is right for shared branches.
A | And reset with `--hard`, where do my changes end up? | With `--soft` your changes stay in the staging area, with `--mixed` (the default) in the working directory, and with `--hard` they are gone.
A | For how many weeks or months do I have a chance of rescuing something that vanished? | The reflog notes every position of the branch, for 90 days; for commits that no longer hang on anything, 30 days.
A | My secret login slipped online but I took it down straight away. Why isn't that good enough? | It counts as stolen from the moment of the push, even if you delete it a minute later, since robots search public repositories for it all the time.
A | Why do conflicts arise when two of us work on the same project? | Because two people have changed the same lines, or one has deleted a file that the other was editing.
A | I'm in the middle of joining things and completely lost, how do I get out? | If you lose your bearings, `git merge --abort` takes you back to the state before.
A | What would it cost me to get more room for my videos? | Every participant has 2 GB of LFS space; a further 10 GB cost 4 euros a month.
A | I've put a file on the exclusion list, yet it keeps turning up. How come? | Generated files do not belong in the repository at all; list them in `.gitignore`, which has no effect on files already tracked.
A | How many people have to nod it through when I touch the invoicing part? | A merge request needs one approval, two if it touches the folder `billing`.
A | My proposal has 150 lines. By when will I hear back, and how would it be with 500? | Requests of up to 200 lines are answered within one working day; larger ones have to wait for the review hour on Thursday at 10:00, unless they consist of generated code only.
A | From what time on before the weekend is shipping taboo, and when is my login wiped? | On Fridays nothing is released after 13:00. | Participants' accounts are deleted eight weeks after the course ends.
N | Who wrote the first version of Git?
N | How many people work at Tarn & Ley?
N | In which year did Tarn & Ley bring in the rule for branches?
N | Where does LFS store the content of my pictures, on which server?
N | I'm switching from Mercurial, how long may a message be there?
N | What does cherry-pick do to the identifiers of my commits?
N | And the folder `payroll`, does that need two approvals as well?
N | git stash entries expiry days
N | How much do another 50 GB of LFS space cost me?
N | How many minutes does the biuld server need until my request is tested?
N | How many commits should I make per day?
N | For how long do we meet on Thursdays in the review hour?
F | Why do the identifiers of my commits stay the same in a rebase?
F | Why did conflicts become more frequent once branches could live only three days?
F | Why do reviewers find more defects per 100 lines in large requests than in small ones?
F | How do I approve my own merge request when Mirek Adler is on holiday?
O | At what temperature do I wash a woollen jumper?
O | How many litres of paint do I need for a room of 20 square metres?
