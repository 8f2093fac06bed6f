A | How long does the tutorial take? | In about two hours you will put a small project under version control with Burrow, make changes, look back at older states, work on a side track and send your work to a colleague.
A | Do I have to sign up somewhere before I begin? | You do not need an account anywhere until step 6.
A | What is a tunnel? | A *tunnel* is a line of marks that grows independently of the others; every den starts with one called `home`.
A | What's the point of the tray? | The *tray* is the place where you collect changes before you turn them into a mark.
A | I come from Git, what is really different here? | The main difference is that Burrow numbers the marks of a tunnel (`home:1`, `home:2` and so on), so you need not copy long strings of letters.
A | I cleaned up my folder and removed that hidden .burrow thing. What have I lost? | Do not touch it: if you delete it, the whole history is gone, although your current files stay.
A | keep password files out of history | Files that should not be recorded, such as passwords and anything that can be generated again, are listed in a file called `.leave`.
A | What colour are changed files when I run burrow look? | New files are shown in green, changed ones in yellow.
A | How do I put everything on the tray in one go? | 3. Put the changes on the tray with `burrow take notes.txt`, or all of them with `burrow take --all`.
A | How short should the top line of my message be and why? | Keep the first line under 60 characters, since the log cuts off the rest.
A | I misspelt a word in the description of what I just saved, can I correct that? | If you notice a typing mistake in the last message, `burrow remark "New text"` replaces it. Do this only as long as you have not sent the mark to a hub.
A | Can changes be brought back after burrow drop? | - `burrow drop notes.txt` throws away the changes in a file that you have not yet marked. They cannot be brought back.
A | My co-author already has the bad paragraph I saved last week. What is the proper way to reverse it? | - `burrow counter home:7` creates a new mark that does the opposite of mark 7. The history stays complete, so this is the right choice for work others already have.
A | For how many days can rewound marks be rescued? | They are kept for 45 days and can be rescued with `burrow rescue` during that time.
A | How can I peek at an old version of a file without altering anything? | If you just want to read an old version without changing anything, use `burrow show home:3 notes.txt`.
A | Burrow won't let me swich to another tunnel because I've got unsaved edits, how do I take them with me? | Burrow refuses to move if there are unmarked changes, unless you add `--carry`, which brings them along.
A | What happens to the marks when a tunnel is filled? | Their marks remain part of the history.
A | When does a clash occur? | A clash happens when the same lines were changed in both tunnels.
A | I'm halfway through sorting out two conflicting versions and totally confused. How do I get back to where I was? | If you lose track, `burrow join --quit` restores the state before you began.
A | Does joining every day really help against clashes? | In our writing group of six, going from weekly to daily joining cut the number of clashes from about nine a month to two.
A | Does burrow fetch change my files? | Fetching does not alter your files; only joining does.
A | send refused "hub is ahead" | If `send` is refused with "hub is ahead", somebody was quicker than you. Fetch, join and send again.
A | How much is the school plan at Molehill? | The school plan costs 4 euros per member a month and raises this to 20 GB and any number of members.
A | There are eight of us, would the hub that costs nothing do? | The free hub at Molehill allows dens of up to 2 GB with five members.
N | How do I install Burrow 3.1 on a Mac?
N | Who invented Burrow and in what year?
N | How can I rename a tunnel?
N | What does the larder cost?
N | I forgot my password for the hub, how do I get a new one?
N | Is there a program with windows and buttons so that I don't have to type all these commands?
N | how large can one file be on the free hub
N | How do I see who wrote a certain line of a file?
N | Can I set up a hub on my own server at home, and what would I need for that?
N | How many exercises are there in the folder practice?
F | Why does burrow rewind delete the later marks for good straight away?
F | Why should I always use send --force when the hub is ahead?
F | What happens in step 9, publishing to a website?
F | Why must I run burrow whoami again for every new den?
O | What is the best time of year to prune apple trees?
O | How many grams of protein are in an egg?
