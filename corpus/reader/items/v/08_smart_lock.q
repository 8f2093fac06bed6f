A | keypad batteries are completely dead, how can I still get in through it? | Four: hold a 9-volt block battery against the two dots at the lower edge of the keypad; that wakes it up for 60 seconds when its own batteries are dead.
A | When does the metal key not work? | Three: the metal key, which always works as long as nobody has left a key in the inside of the lock.
A | could your team buzz me in remotely please? i'm standing in the rain | We cannot open a door from here, and we never will be able to: the lock keeps its secrets to itself.
A | door thickness | Doors of 35 to 80 mm with a profile cylinder.
A | Why is it not permitted on a door meant to stop flames? | Glass doors and fire doors are out of the question, the latter because the approval of the door would be lost.
A | I have to pull the handle up before I can turn the key, would it work for me | It does not fit doors that need the handle lifted before locking, unless you are content with latching only.
A | How much shorter is battery life with the bridge? | Four AA cells, eight to ten months at ten lockings a day. With the bridge connected, six.
A | why no accumulators? | Rechargeable ones drop in voltage so late that the warning reaches you when it is nearly over.
A | It lets me in but won't bolt any more. What's up? | At 20 per cent the ring flashes orange; at 5 per cent the lock still opens but refuses to lock, so that nobody is shut out.
A | what is the bridge | It is a plug that links the lock to your home network.
A | bridge vs keypad, which is dearer? | It costs 69 euros. The keypad costs 84.
A | My char comes Tuesdays and Fridays in the morning. What sort of access do I give her? | Recurring: weekdays and hours of your choice, good for cleaners.
A | Could a person with permanent access let in more people? | Permanent: like your own, but cannot invite others.
A | rules for the code | A keypad code has six digits and may not begin with 12.
A | i kicked my ex out of the app but he still sees the door on his phone. is he really out? | if the guest's phone is offline, it takes effect at the lock at once but goes on showing in his app.
A | How come it doesn't open by itself when I've just taken out the rubbish? | Auto-unlock starts when you come back from more than 200 metres away. Short trips to the bins do not count.
A | The bolt grinds and halts midway. How do I find out whether it's the plate or the cylinder? | Try with the open door: if it runs freely, the plate is the cause. If not, the cylinder needs graphite.
A | what does violet mean | Violet: update; do not take out the batteries.
A | I bought one second-hand and can't register it, why? | A lock that is still tied to an account cannot be set up by the buyer.
A | who sees when I come and go, and does any of it end up with you? | The log of openings is kept in the lock (the last 500) and is seen by the owner alone. | Logs reach our servers only when you send a fault report, and are deleted after 30 days.
N | How long do the batteries in the keypad last?
N | What does the lock itself cost?
N | Why may a code not begin with 12?
N | How many bridges do I need for three doors?
N | does it work with voice assistants
N | how does the locksmith get it off without damaging the door
N | Is Kerberin One safer than an ordinary cylinder?
N | what encription is used for the keys
N | How many keypad codes can one person have?
N | My door is 90 mm thick at the frame but 70 at the lock. Is there an adapter?
N | Which colour does the ring show at 5 per cent?
N | How often is an update installed, and can I put it off?
N | where are the servers located
N | We rent. Does the landlord have to agree before I fit it?
N | what happens to the log in the lock after a reset
F | Why does the keypad need a monthly subscription?
F | Why does one-time access end after seven days?
F | Why should oil be put in the cylinder?
F | how come the lock stays shut at 5 per cent and refuses to open
F | Why are rechargeable cells recommended over alkaline ones?
O | How tall is Mount Kilimanjaro?
O | what to plant next to strawberries
