A | How long can I work on a boat with no web access once it's unlocked? | After that the program can be used offline for 60 days at a time.
A | How many of my machines can share one purchase? | A single licence may be active on two computers at once, provided that both are used by the same person.
A | For how many weeks or days can I try it without paying? | Without a key the program runs as a trial for 30 days.
A | What do I pay for the next big release two years after buying? | Upgrades to a new main version are free within twelve months of purchase and cost half the price after that.
A | how many PCs can hang on the multi-user edition | The network edition consists of a server part and up to 25 clients.
A | Why does my PC warn me about the setup file with that blue pop-up? | The warning appears because each new build is unknown to SmartScreen for the first few days.
A | Why don't you offer it as a snap? | There is no Flatpak or Snap package, because sandboxing blocks access to card readers.
A | My laptop died and I can't unregister it. How do I free up the serial for my new one? | If the old computer is broken, the licence can be released from the customer account, but not more than three times a year.
A | Our books are still in release 3. Can I open them straight away? | Files from version 4 or earlier must first be converted with the separate tool LarkConvert.
A | Will my bookkeeping data be wiped when I uninstall on a Mac? | Company files stay where they are. | They are deleted only if you tick "Remove company data as well", a choice offered by the Windows uninstaller alone.
A | I get 1017 on screen, what did I do wrong? | Error 1017 means that the key has been typed wrongly.
A | On which weekday does it check for new releases? | The program looks for updates each Monday.
A | What can't I do before I've bought it? | In the trial everything works except sending tax returns and exporting to PDF/A.
A | I have a MacBook and no admin password. Will setup still go through? | On macOS an ordinary account is enough unless you want to install the program for all users.
N | How much does a licence key for Larkspur Desk cost?
N | How many bookings a year can be entered before 8 GB of memory is no longer enough?
N | How long is the licence key for the network edition?
N | why does version 6.2 need 1.8 GB of disk
N | What does error 1031 mean when the activation server is reached?
N | The activation server cannot be reached on Sunday. When will it be back?
N | Which distributions besides Ubuntu and Debian will be tested in version 6.3?
F | Why are small updates such as 6.2.1 charged at half the price?
F | In which file do I change the default port 443 of the server?
F | Which menu item lets version 5 open a company file again after conversion?
