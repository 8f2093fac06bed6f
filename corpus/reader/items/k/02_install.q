A | How much RAM is recommended if we make 15,000 bookings a year? | Memory: 4 GB at least, 8 GB recommended for more than 10,000 bookings a year.
A | My MacBook is from the Intel days, will it run? | macOS: version 12 or later; Apple silicon and Intel are both supported.
A | Do I need to be admin on a Mac? | On macOS an ordinary account is enough unless you want to install the program for all users.
A | I'm on a ship for weeks without internet. How long can I keep working? | After that the program can be used offline for 60 days at a time.
A | difference between Standard and Custom installation | Choose "Standard" or "Custom". Standard puts the program in C:\Program Files\Larkspur; Custom lets you pick the folder and leave out the sample companies.
A | Windows throws up a blue warning window. What should I click? | If Windows shows a blue SmartScreen window, click "More info" and then "Run anyway".
A | Why does SmartScreen complain about the installer? | The warning appears because each new build is unknown to SmartScreen for the first few days.
A | dnf command Fedora | On Fedora, run: sudo dnf install larkspur-desk-6.2.x86_64.rpm
A | Why is there no Snap package? | There is no Flatpak or Snap package, because sandboxing blocks access to card readers.
A | Can I use one licence on my laptop and my desktop? | A single licence may be active on two computers at once, provided that both are used by the same person.
A | My old PC died before I could deactivate it. How do I get my licence back? | If the old computer is broken, the licence can be released from the customer account, but not more than three times a year.
A | What is missing in the trial version? | In the trial everything works except sending tax returns and exporting to PDF/A.
A | What does error 1023 mean? | Error 1023 means that the key is already active on the permitted number of computers.
A | I bought it two years ago; what will the next big version set me back? | Upgrades to a new main version are free within twelve months of purchase and cost half the price after that.
A | How many backup copies does it keep? | Before each update the program copies all company files to the folder Larkspur Backups; the five latest copies are kept.
A | How do I open a company file from version 3? | Files from version 4 or earlier must first be converted with the separate tool LarkConvert.
A | Will my bookkeeping be gone if I uninstall? | Company files stay where they are. They are deleted only if you tick "Remove company data as well", a choice offered by the Windows uninstaller alone.
A | Client says "Version mismatch" and won't connect, why? | Clients and server must have the same version to the last figure; otherwise the client refuses to connect and shows "Version mismatch".
A | How long is the paring code valid? | The pairing code is valid for 48 hours.
A | Where do I change the server port? | The server listens on port 7443 by default, and the port can be changed in the file server.conf.
N | What does a licence for Larkspur Desk cost?
N | How long does installing take on a Mac?
N | I lost the order e-mail with my key, who can send it again?
N | dnf command to remove the program on Fedora
N | What does error 1055 mean?
N | How much does the network edition cost per client?
N | Which card readers work with it?
N | Can I stop the program from looking for updates on Mondays?
N | Where can LarkConvert be downloaded?
N | How do I copy my books from another accounting program like QuickBooks?
N | Why is there no 32-bit version for Windows?
N | How do I get a new pairing code once the old one has lapsed, and does the server need a restart?
N | How many processor cores does the sever part need?
N | Is the program available in Spanish?
N | Can I put the company files on a Dropbox folder?
F | Why does the trial stop after 14 days?
F | How do I install the Flatpak version on Linux?
F | Why do small updates cost money?
F | How do I undo the conversion of a version 5 file?
F | Which of the 50 clients should I set up first in the network edition?
O | What is the capital of Mongolia?
O | How often should I water a cactus?
