A | I saved a report on my laptop's desktop and the laptop died, is there a copy somewhere? | Data kept only on the local disk of a laptop is not backed up.
A | When does the full backup start? | 3.1 A full backup of every server is taken on Saturday, starting at 22:00.
A | What is the difference between a full backup and an incremental one? | "Full backup" means a complete copy of a system at one moment. | "Incremental backup" means a copy of only those files that have changed since the previous backup of any kind.
A | Why is the tenancy database log copied so often? | Its transaction log is copied every 15 minutes, because rent payments arrive throughout the day and cannot be typed in again from paper.
A | mailbox backup times | 3.3 Mailboxes are backed up twice a day, at 12:30 and 20:00.
A | Can I ask IT to hold off tonight's backup because I'm still working on something big? | 3.4 Backups may not be postponed by users.
A | Under what condition can the Infrastructure Manager delay a full backup? | The Infrastructure Manager may postpone a full backup by up to 24 hours, but only if a software upgrade is running at the time.
A | How long may the shared drives be down at most? | Shared drives | 24 hours | 8 hours | Head of Operations
A | Who is responsible for the old camera recordings? | CCTV archive | 7 days | 5 working days | Estates Manager
A | What gets fixed first if there aren't enough people to do everything? | If two systems compete for the same staff, the tenancy database goes first.
A | Where is the copy kept that isn't in our own building? | Three copies of all data are kept: the live data, a copy on the backup appliance in Mill Lane, and a copy at the off-site store run by Calder Vaults in Otley.
A | On which nights is data sent off-site? | The off-site copy is sent over the network on Sunday and Wednesday nights.
A | If some criminal gets hold of an admin login, can they wipe our remote copies? | It is held on storage that cannot be altered or deleted for 30 days, not even by an administrator; this is our main defence against ransomware.
A | Which encryption is used for the backups? | All backups are encrypted with AES-256 before they leave the server.
A | Who has to be in the room when the sealed envelope with the keys is opened? | The envelope may be opened only in the presence of two members of the Executive Board.
A | Why were the tapes givven up? | The last tape drive was taken out of service because spare parts could not be had any more.
A | retention of monthly backups | Daily backups are kept for 35 days, weekly backups for 13 weeks and monthly backups for 7 years.
A | There was a burglary six weeks ago. Would the camera pictures from that night still exist? | CCTV footage is an exception: it is kept for 31 days unless the police have asked in writing for a particular recording to be preserved.
A | I moved out and want everything about me gone. Does that include the copies you keep in reserve? | It is not removed from existing backups, which expire in due course; a list of erased records is applied again after each restore so that the data does not return.
A | I accidentally binned a spreadsheet on the shared drive last week, where do I look before bothering anyone? | Staff who have lost a file should first look in the recycle bin of the shared drive, which holds deleted files for 14 days.
A | What do I have to write on form IT-09? | If it is not there, they fill in form IT-09 and state the name of the file, the folder and the date on which it was last seen intact.
A | My colleague left in May and I need an e-mail from her account. Who has to say yes? | Mailboxes of people who have left are restored only with the consent of the Head of Human Resources.
A | What happens when a job fails two times running? | A job that has failed once is run again the same day; a job that has failed twice in a row is reported to the Infrastructure Manager, Priya Nandakumar.
A | Why did last year's rebuild at Otley overrun? | Last year's exercise took 19 hours instead of the planned 16, mainly because the network switches at Otley had outdated settings.
N | How much does Calder Vaults charge for the off-site store?
N | Which software makes the incremental backups?
N | Since when has Priya Nandakumar been Infrastructure Manager?
N | I keep my own photos of flats on the work phone's memory card, who pays if they're lost?
N | How long does a full backup on Saturday usually take to finish?
N | How long does the monthly test of ten files take?
N | How big is the backup appliance in Mill Lane?
N | Can I restore a deleted e-mail from the mailbox by myself?
N | How often are the encryption keys changed?
N | how many servers in computer room
F | Why are the backup tapes driven to Otley every Friday?
F | Why is CCTV footage kept longer than the monthly backups?
F | What does section 12 say about backups of cloud services?
F | Why do managers have to approve every restore of your own files?
O | Which bus goes from the station to the castle on Sundays?
O | How long should I simmer lentils for a soup?
