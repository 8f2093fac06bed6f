A | How many drives may fail in RAID 6? | In the default mode (RAID 6) half of it can be used and any two drives may fail.
A | usable capacity RAID 5 | In RAID 5 three quarters can be used, but only one drive may fail.
A | I picked the wrong RAID mode when I set it up, can I switch now? | The mode is chosen at the first start and cannot be changed later without erasing everything.
A | Which port must stay off the internet? | Port MGMT is for maintenance only and must not be connected to the internet.
A | How long does it take until the two beeps come? | Switch on and wait for two short beeps, about six minutes.
A | Why should I put the recovery key on paper and store it away from the box? | Without it, encrypted backups cannot be read on a replacement device, not even by the maker.
A | Do virtual machines under Proxmox need an agent? | Virtual machines under VMware and Proxmox are backed up without an agent.
A | Our firm's mail is with Google. Does it get saved too? | Mailboxes of Microsoft 365 are fetched through the cloud interface; Google Workspace is not supported yet.
A | price for 50 more sources | Further ones need an extension licence: 10 for 240 € a year or 50 for 900 € a year.
A | How often does the Tight schedule back up? | "Tight" backs up every four hours and keeps the backups for 7 days.
A | Our accountant says records must be there for a decade. Which plan do I choose? | "Long" is like Standard, but keeps monthly backups for ten years, which suits book-keeping data.
A | My laptop is usually shut at 11 pm, does it then go without? | If a computer is switched off at the time set, the backup is made up for within 15 minutes of its return, unless "Do not make up" has been ticked.
A | What happens when the store is 98 percent full? | At 95 percent no new sources can be added; at 98 percent the oldest daily backups are deleted ahead of time.
A | When can staff get back files without asking an administrator? | Users may restore their own files if "Self-service" is switched on.
A | Must the new disk be as big as the old one? | The new disk must be at least as large as the data, not as the old disk.
A | How long may a machine run by instant start? | At most two machines can run at once, and each for 14 days at the longest.
A | Got a picture on Wednesday and it was blank. What does that tell me? | Do not ignore these pictures; an empty one means that the backup is of no use.
A | How much does the Kestrel Cloud cost per terrabyte? | You can send a second copy to another Vault (free of charge) or to the Kestrel Cloud (6.50 € per TB and month).
A | Can I shorten a lock once it is set? | The lock can be lengthened, but not shortened.
A | meaning of amber light on a bay | A green light on a bay means healthy, amber means that a failure is to be expected, and red that the drive has failed.
N | What does the V4-32 cost?
N | How much power does the appliance draw?
N | noise level in decibels
N | How do I install an agent on a Mac?
N | Where are the servers of the Kestrel Cloud?
N | I've lost the pull-out tag and can't sign in, what now?
N | Is there an app that shows me on my phone whether last night's run went well?
N | How do I make the rescue stick?
N | How many administrators can there be?
N | What does a single spare drive cost without the Next Day service?
N | How fast is the second copy sent to another Vault when no limit is set, and does it need a VPN?
N | Can I set up a schedule of my own beside the three?
N | Who may release the earlier backup after a ransomwear alarm?
N | When will support for Google Workspace arrive?
N | Can tapes be used for the second copy?
F | Why are weekly backups deleted first when space runs out?
F | How do I shut the box down before changing a drive, as it must be off?
F | Why does the maker keep a copy of the recovery key?
F | What is RAID 10 on this appliance good for?
F | How do I switch off the encryption of the second copy?
O | What is the national dish of Hungary?
O | How do I learn to juggle three balls?
