A | Criminals have scrambled everything on our PCs. Shall I turn them off? | who can I ring? it's half past six | Call the advice line (weekdays 7:00 to 20:00) before you pay anything.
A | RPO RTO definition | who gets to fix those? | Halving the RTO roughly triples the cost, so let the boss decide and not the technician.
A | How do I keep hold of the secret code so that a blaze doesn't make everything useless? | can't I simply put it in my password manager? | Never store the key in the password manager that is itself part of the backup.
A | Our practice has just 90 gigabytes, what rhythm suits us? | and how often should we try out whether it can be read back? | Test twice a year, in March and September, and additionally after every change of server.
A | From wich amount of data does tape pay of? | My partner would take them home with her on Fridays. Do they have to be scrambled for that? | Anything that leaves the building is encrypted.
A | What won't two disks with identical contents protect me against? | so how many copies do I need then? | Three copies, on two kinds of medium, one of them in another building, one of them offline or unchangeable.
N | How much space does an incremental backup take per day? | does it get less if I zip it?
N | And external hard disks, when do they get replaced? | which make lasts best?
N | Customer addresses have got out, how much time do I have to own up? | is there a form for it?
N | How often is a rehearsal due for us? | could someone of yours come and do it with us?
N | Why mustn't the second site be on our bank of the water? | when did that last happen?
N | After what period does the Friday cartridge get reused? | why are the daily ones kept longer than that?
A | Why shouldn't I lock an SSD away in the drawer for years? | How long should the paper be that we hand in in October? | Draw up a plan of two pages at most for your own office and send it to Henrike Maas by 9 October.
A | What will it do to the bill if we want to be up and running in half the time? | How many hours does it take to pull two terabytes back down from the net? | Cloud storage: 5 euros per terabyte and month, no equipment, but restoring 2 TB over our line takes 44 hours.
