A | biggest disk size | The box takes two 3.5 inch disks, each of up to 18 TB.
A | Can I swap a drive without turning the thing off? | Disks may be changed while the box is running in Mirror mode, but not in Join mode.
A | Mirror or Join, where am I safer if a drive breaks? | Mirror: both disks hold the same. You get the room of one. One may die without loss. | Join: the disks become one big volume. You get the room of both. If one dies, everything is gone.
A | what is Single mode | Single: each disk is on its own. If one dies, its content is gone and the other's stays.
A | I picked the combined volume and regret it. How do I undo that? | From Join there is no way back short of erasing.
A | single to mirror conditions | Changing from Single to Mirror is possible without loss if the second disk is empty and at least as large as the first.
A | I've got everything twice, so why bother with a copy elsewhere? | It protects from a dead disk, not from deleting by mistake, theft, lightning or ransomware, since it copies every mistake within the same second.
A | it won't stop beeping in the middle of the night, how do I shut it up | Mute with a short press of the front key.
A | new drive has the same TB printed on it but is slightly less, will that do? | It must not be smaller, not even by a few megabytes.
A | How long does rebuilding 4 TB take and may I power off overnight? | Rebuilding starts by itself and takes about 2 hours per terabyte. | Do not switch it off: the rebuild would begin again from zero.
A | can the administrator read my private stuff | Each user has a private folder; even keeper sees its size, not its content, unless the user shares it.
A | My colleague is in one team that may edit and in another that is barred. What wins? | Where two groups differ, none beats write and write beats read.
A | i threw away a document two weeks ago, any chance of finding it? | Deleted files go to the bin of the folder and stay there for 21 days.
A | how do I make a copy on a USB drive with the button | Plug a USB disk into the blue socket at the front and press Copy for 3 seconds.
A | The paper with my 24 words burnt. Can you restore the online copy for me? | Corvault does not have this key. If you lose it, your backup is worthless, and no court order will change that.
A | Why not simply open a port? | If you do, use the built-in VPN rather than opening a port. Boxes with open ports are found by scanners within hours.
A | how many wrong passwords till I'm shut out, and for how long | After eight failed logins an address is barred for 24 hours.
A | power consumption | Idle with disks asleep 6 watts, in use 19.
A | difference between the short and the long reset? | Short reset (pin, 4 seconds, one beep): sets the keeper password to the one on the sticker and the network to automatic. Files stay. | Long reset (pin, 12 seconds, three beeps): all settings gone. Files stay, but rights have to be given anew.
A | may i post you the broken drive with my tax papers on it to be shredded | Send no disks with private data to us; we destroy nothing and guarantee nothing as to their content.
N | Which makes of disk are approved for the box?
N | what does the adapter frame CV-25 cost
N | How many users can be set up?
N | How fast is it over the network in megabytes per second?
N | How do I switch on snapshots?
N | what does the cloud backup cost a month
N | Does Quiet make the disks wear out sooner than Cool?
N | Where is the sticker with the password?
N | how do I rename keeper
N | can it stream films to my television
N | Which firms are good at data rescue?
N | how does the Mini 2 differ from the Mini 4
N | Which uninteruptible power supplies work with the black socket?
N | How long must the disks be idle before they go to sleep?
N | I want two boxes in two houses to keep each other up to date. Is that possible?
F | Why does Join give less room than Mirror?
F | Why is access from outside switched on at delivery?
F | Why does the long reset erase all files?
F | Why does read beat none when groups differ?
F | what did Corvault change in firmware 7
O | What is the chemical symbol for gold?
O | how to train a puppy to sit
