A | Are private handsets included if I check messages from the office on them? | It does not cover personal phones, even where staff read work e-mail on them.
A | I store everything on my notebook's C: drive. Is it safe there? | Data kept only on the local disk of a laptop is not backed up.
A | Why is the system for renters handled separately from everything else? | Its transaction log is copied every 15 minutes, because rent payments arrive throughout the day and cannot be typed in again from paper.
A | How long may an update hold up the weekend run? | The Infrastructure Manager may postpone a full backup by up to 24 hours, but only if a software upgrade is running at the time.
A | What's the longest the security camera recordings can be out of action? | CCTV archive | 7 days | 5 working days | Estates Manager
A | Too few technicians for two broken things at once. What gets fixed before the rest? | If two systems compete for the same staff, the tenancy database goes first.
A | How do we protect ourselves from extortionists who scramble everything? | It is held on storage that cannot be altered or deleted for 30 days, not even by an administrator; this is our main defence against ransomware.
A | Who has to be there when the printed secret codes are taken out? | The envelope may be opened only in the presence of two members of the Executive Board.
A | Why did magnetic reels disappear? | The last tape drive was taken out of service because spare parts could not be had any more.
A | how long do you hang on to the copy made evry four weeks or so | Daily backups are kept for 35 days, weekly backups for 13 weeks and monthly backups for 7 years.
A | I moved out and want all trace of me gone. Do you also purge the archived copies? | It is not removed from existing backups, which expire in due course; a list of erased records is applied again after each restore so that the data does not return.
A | I need one document back. How long will the help team take? | The service desk restores single files within one working day.
A | Why did the annual rehearsal overrun? | Last year's exercise took 19 hours instead of the planned 16, mainly because the network switches at Otley had outdated settings.
A | Could I get in trouble for stopping a run on my own initiative? | Anyone who switches off a backup job without permission may face disciplinary action.
N | What does Calder Vaults charge for the off-site store in Otley?
N | How many servers stand in the Mill Lane computer room?
N | Why are daily backups kept for 35 days and not longer?
N | Which serious incident led to version 4.2 of the policy?
N | How many files of the last monthly restore test could not be opened?
N | A former tenant asks for their CCTV footage. Which form must they fill in?
N | who is the finance director with the fireproof cabinet?
F | Why is a full backup of every server taken on every other night at 23:30?
F | Why does the Finance Director's printed copy of the keys lie at Calder Vaults in Otley?
F | Why did last year's exercise take only 16 hours instead of the planned 19?
