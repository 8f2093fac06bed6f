A | Isn't it enough that my stuff is on the online drive which updates all by itself? | Synchronised folders are no backup: whatever is deleted or encrypted here vanishes there within seconds.
A | What won't two disks with identical contents protect me against? | A mirrored disk (RAID 1) is no backup either, since it saves you from a broken drive but not from a mistaken command, fire or theft.
A | How many of those asked had something stored off the premises? | In the survey among our former participants, 7 of 10 kept two copies, but only 2 of 10 had one out of the house.
A | Why mustn't the second site be on our bank of the water? | The other building should lie at least 15 km away, in our area on the far side of the river, because both sites flood together otherwise.
A | RPO RTO definition | The RPO (recovery point objective) says how much work may be lost, measured in time. | The RTO (recovery time objective) says how long it may take until people can work again.
A | What will it do to the bill if we want to be up and running in half the time? | Halving the RTO roughly triples the cost, so let the boss decide and not the technician.
A | How much space does an incremental backup take per day? | | Incremental | changes since last backup of any kind | 5 GB | full + every increment |
A | Is incremental better in the evening or on the day when I need the data back? | Incremental is sparing and quick in the evening, but slow and fragile on the day of need: if one link of the chain is damaged, everything after it is lost.
A | Our practice has just 90 gigabytes, what rhythm suits us? | For offices up to 200 GB we recommend a weekly full backup with differentials on the other days; above that, incrementals with a new full backup every month.
A | From wich amount of data does tape pay of? | It pays from about 60 TB.
A | Why shouldn't I lock an SSD away in the drawer for years? | Without current they may forget their contents after one to two years.
A | And external hard disks, when do they get replaced? | - External hard disks: 25 euros per terabyte, replace after four years, sensitive to being dropped.
A | After what period does the Friday cartridge get reused? | Sons are overwritten after one week, fathers after five weeks, grandfathers after a year.
A | How do I keep hold of the secret code so that a blaze doesn't make everything useless? | Keep the key on paper in two places, one of them outside the office: a backup whose key burnt along with the server is worthless.
A | How often is a rehearsal due for us? | Test twice a year, in March and September, and additionally after every change of server.
A | Where do I put the recovered files when practising? | Restore them to a separate computer, never over the originals.
A | Criminals have scrambled everything on our PCs. Shall I turn them off? | Pull out the network cables, but leave the computers switched on, as traces are in working memory.
A | Customer addresses have got out, how much time do I have to own up? | Report a leak of personal data to the authority within 72 hours.
N | Which program was it that had been reporting errors for weeks?
N | What is Henrike Maas's e-mail address, so that I can send her my plan?
N | Who answers when I call the advice line on a weekday?
N | What line speed was assumed for the 44 hours?
N | How long do Blu-ray discs keep in the cupboard?
N | And a dental practice, what RPO would be usual there?
N | How long do I have to keep my staff's payroll records?
N | tower of hanoi rotation number of media
N | How much does the encription of a tape cost me?
N | What ransom do the blackmailers ask for on average?
N | How many of you took part in the survey among former participants?
N | How many hours does a full backup of 500 GB take overnight?
F | Why is tape more expensive per terabyte than external hard disks?
F | Why did the bakery insist on a shorter RTO than the law firm?
F | Why should I keep the key in the password manager that is backed up along with everything?
F | Why is only the full backup needed when I restore from increments?
O | How many carbohydrates are there in a bowl of rice?
O | How do I prune an apple tree that has grown too tall?
