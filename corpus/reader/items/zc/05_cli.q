A | What is a snapshot? | A snapshot is a list of all files at one moment together with the names of their chunks.
A | If I get rid of an old backup, will the later ones that build on it break? | Each snapshot is complete in itself; there are no full and incremental ones as with tape, and any of them may be deleted without harm to the others.
A | check vs check --deep | check     read the index and see whether every chunk exists. With --deep, read every chunk as well and compare checksums.
A | I've set TIDEPACK_STORE and also pass -s, which one counts? | The option wins over the variable.
A | How many files are read at once by default? | The default is the number of cores, but never more than 8.
A | My backup lives on an old magnetic drive and crawls. What number of parallel readers is advisable? | On spinning disks 1 is usually fastest.
A | can i throttle restoring as well so my flatmates dont complain | Downloads are not limited.
A | Is there a way to have a directory skipped permanently by dropping something in it? | A folder that contains a file named .notide is always left out, unless --all is given.
A | How do I protect certain snapshots from pruning? | Tagged snapshots are spared by prune.
A | How does save know which files it need not read again? | Without it, files whose size, time and inode are unchanged are taken over from the last snapshot unread.
A | What happens if I run prune without any keep rule? | If no rule is given, prune refuses to run.
A | --keep-daily and --keep-weekly combined | The rules are added together: a snapshot stays if any of them wants it.
A | Will pull clobber the stuff that's already in the target folder? | Existing files are not overwritten without --overwrite.
A | My cron job ended with status 2. Should it send the alarm? | 2   snapshot made, but some files could not be read | Scripts should treat 2 as a warning.
A | exit code full disk | Code 6 was used by versions before 1.4 for a full disk and is no longer returned; a full disk now gives 3.
A | Which is the better way to hand over the passphrase, TIDEPACK_PASS or TIDEPACK_PASS_CMD, and why? | TIDEPACK_PASS        the passphrase itself. Visible to other processes of the same user; prefer the next one. | TIDEPACK_PASS_CMD    a command that prints the passphrase.
A | Can the laptop and the desktop both back up to the same place simultaneously? | save takes a shared lock, so that several computers can write to one store at the same moment.
A | When is a lock regarded as stale? | A lock counts as stale when it has not been renewed for 30 minutes.
A | A colleague who left knew our secret phrase and has a copy of the key file. I've changed the phrase since, are we safe? | For the same reason a person who once had the old key file and passphrase can still read the store.
A | Why is changing the passphrase so quik? | It can be changed (tidepack init --rekey), which takes seconds, since only the key file is written anew and not the chunks.
N | What is the average size of a chunk?
N | Does tidepack compress the chunks before it encrypts them?
N | What exit code comes back when prune gives up waiting for its lock after ten minutes?
N | How do I list only the snapshots with a certain tag?
N | Who wrote the s3 part?
N | is tidepack faster than rsync
N | On which weekday's snapshot does --keep-weekly hold on to when there are several in a week?
N | How do I give the s3 access key to tidepack?
N | Which patterns does --exclude understand, regular expressions too?
N | Why are sparse files pulled back at full length?
N | In which version did --rekey come in?
N | How do I mend the store once check has found damage?
N | minimum length passphrase
N | The power went off in the middle of a save. Does the next run carry on where it stopped or start from the beginning?
N | How much room does the cache folder take up, roughly, for a terabyte of photos?
F | Why are full snapshots made only once a week?
F | What does exit code 8 stand for?
F | Why does prune take a shared lock and save an exclusive one?
F | How do I recover a lost passphrase with tidepack unlock?
F | Why did Tom Reyes write the encryption?
O | What is a good substitute for buttermilk?
O | When does the Tour de France start this year?
