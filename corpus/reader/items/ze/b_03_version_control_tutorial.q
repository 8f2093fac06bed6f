A | How much time do I need for the course? | In about two hours you will put a small project under version control with Burrow, make changes, look back at older states, work on a side track and send your work to a colleague.
A | At what point must I sign up for something? | You do not need an account anywhere until step 6.
A | Why is there no need to paste cryptic hashes? | The main difference is that Burrow numbers the marks of a tunnel (`home:1`, `home:2` and so on), so you need not copy long strings of letters.
A | I got rid of the dotted directory. Are my documents lost as well? | Do not touch it: if you delete it, the whole history is gone, although your current files stay.
A | Where do I put things I want ignored, like secrets? | Files that should not be recorded, such as passwords and anything that can be generated again, are listed in a file called `.leave`.
A | How short must the summary be so that nothing gets chopped? | Keep the first line under 60 characters, since the log cuts off the rest.
A | My colleagues already have the faulty commit. How do I revert it safely? | - `burrow counter home:7` creates a new mark that does the opposite of mark 7. The history stays complete, so this is the right choice for work others already have.
A | how many days have i got to recover what i rolld back? | They are kept for 45 days and can be rescued with `burrow rescue` during that time.
A | It won't let me switch branches. How can I take my unsaved edits over? | Burrow refuses to move if there are unmarked changes, unless you add `--carry`, which brings them along.
A | Does deleting a merged branch wipe out what was done on it? | Tunnels that have been joined can be removed with `burrow fill new-intro`. Their marks remain part of the history.
A | I'm hopelessly confused in the middle of a conflict. Is there a way out? | If you lose track, `burrow join --quit` restores the state before you began.
A | How much did merging every day help? | In our writing group of six, going from weekly to daily joining cut the number of clashes from about nine a month to two.
A | Why should I never push with brute strength? | Do not use `burrow send --force`, which would wipe out the other person's marks on the hub.
A | What would an upgrade cost each of us pupils? | The school plan costs 4 euros per member a month and raises this to 20 GB and any number of members.
N | Which version of Burrow first numbered the marks of a tunnel?
N | What does the free hub at Molehill charge for a den of more than 2 GB?
N | Who wrote the next tutorial about large binary files?
N | In which colour does burrow look show deleted files?
N | How many marks can a tunnel called home contain?
N | I want to delete my account at the hub. How long are my marks kept on the server?
N | why is the hidden folder named .burrow?
F | Why can the changes thrown away with burrow drop be brought back for 45 days?
F | Why does burrow fetch alter your files at once?
F | Why should you use burrow remark only after you have sent the mark to a hub?
