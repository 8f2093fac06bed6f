A | does forget free up disk sapce? | It frees no space.
A | forgot my password, can anyone get me back in? | The passphrase cannot be recovered.
A | exit status 3 | 3   A snapshot was made, but some files could not be read.
A | Why shouldn't a running database be saved as files? | Make a dump and save that, since squirrel reads files one after another and the parts would not fit together.
A | What is the difference between forget and prune? | Removes snapshots from the list according to the --keep options. It frees no space. | Deletes chunks that no snapshot needs.
A | i just need one photo back out of last week's copy, whats the comfortable way | Makes a snapshot visible as a read-only folder. Needs FUSE. Handy for looking for one file; for large amounts fetch is some five times faster.
A | mount or fetch for 500 GB, which is quicker? | Handy for looking for one file; for large amounts fetch is some five times faster.
A | What can a cloud provider still see although everything is scrambled? | Not hidden are the number of chunks, their sizes and the times of access.
A | will restoring clobber what I have on the disk now | Existing files are left alone unless --overwrite is given.
A | how does it know which files it needn't read again? | Files whose size, modification time and inode number have not changed since the previous snapshot are taken over without being read.
A | max number of passphrases | Up to 16 passphrases may be valid side by side.
A | What does "latest" mean? | The word "latest" stands for the newest snapshot of this host.
A | the power went out while it was tidying up and now it says locked. what do I do | Locks older than 30 minutes whose owner no longer runs are removed by themselves; for others use "squirrel unlock", after you have made sure that nothing else is at work.
A | is it worth using the strongest squeezing, what do I gain and pay | With best, text shrinks by about a further 12 percent, while saving takes roughly three times as long.
A | Why does forget refuse to run without a --keep option? | With no --keep option forget refuses to work, so that a typing mistake does not clear everything.
A | Where can a repository be located, and may two PCs share it? | A repository is a folder, an SFTP address or an S3 bucket. | It may be used by several machines, but by one at a time for commands that delete, which take an exclusive lock.
A | Can I throttle downloads? | There is no limit for downloads.
A | how do I go on using a store made with a version from before 0.9 | Repositories of format 1 (before squirrel 0.9) can be read, but not written. | "squirrel upgrade" converts them; it needs free space of about 2 percent of the repository.
A | can that index folder in .cache be wiped safely? | ~/.cache/squirrel                index; may be deleted, is rebuilt on the next run
A | Why does every snapshot seem complete and yet take so little room? | Files are cut into chunks of 512 KiB to 8 MiB at places that depend on their content; a chunk that is already in the repository is not stored again. | Each snapshot looks like a full backup, but takes only the room of what is new.
N | Which compression method stands behind "fast"?
N | How long must a passphrase be at least?
N | Is squirrel faster than restic?
N | when did Clara Nyström finish the Windows port
N | exit code for a full disk
N | How long does check --data take for one terabyte?
N | Why do the chunks stop at 8 MiB?
N | how many machines can save to one repository in parallel at most?
N | Are extended attributes saved on a Mac?
N | What licence is squirrel released under?
N | my laptop sleeps in the middle of a save. does it carry on where it left off or start over
N | how do I delete one particular snapshot, say the one from last Tuesday, without touching the rest?
N | can I put several exclude patterns in a file instead of typing them all
N | How long does squirrel upgrade run on a big repository?
N | which lines belong in config.toml if I want weekly prunning?
F | Why does fetch overwrite existing files by default?
F | what does exit status 5 stand for?
F | Why does prune need no lock although it deletes?
F | Why did Clara Nyström write squirrel in the first place?
F | How do I use --keep-yearly to hold on to ten years?
O | How much does a driving lesson cost in Zurich?
O | what's the difference between jam and marmalade
