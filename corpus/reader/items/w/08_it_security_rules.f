A | Rohan rang and wants my login to fix something. Shall I give it him? | what's his proper number, so I can check it was him? | pull out the network cable, leave the computer switched on, and ring Rohan on extension 77, at night the duty line.
A | I can't find my little yellow thing any more, what now and who pays? | got the other one at home. do I have to give that back when I quit? | Hand in both keys, the tablet and the laptop on your last day.
A | I'd like to read my job emails on my own mobile, what are the conditions? | and which wifi do I put it on? | Private phones may use the guest network only.
A | How much longer are the nightly copies kept than the hourly ones? | how long would it take to get everything back from one | Restoring one file takes minutes, restoring a whole practice about nine hours.
A | Can blood results go to a pet's family by SMS? | and if another vet wants to see them? | Records leave the house only through the portal or, encrypted, by mail to another practice.
N | A client brought pictures on a memory stick from another clinic. Any way to look at them? | can I then copy them into his dog's file?
N | screen lock reception vs consulting room | can I make mine longer?
N | account number change confirmation | who's the second person?
N | What does "paper morning" have to do with the red folder? | how many hours does it last?
N | Why aren't we made to pick a new one regularly? | why every month on the tablets then?
A | What is phishing? | Can my kids play on the tablet from work? | They may not be lent to the children.
A | How long must a master password be? | what becomes of my inbox after I've gone | Mail is forwarded to the practice manager for 30 days and then deleted; take private messages out before.
