A | who replaces print heads | what does a new one cost? | A head costs 214 euros, and most were ruined by scraping with a knife.
A | settings for S | wasn't it faster before? | Speed for S down from 100 to 75.
A | I'm on the late turn and need the shelf stickers but Irma's gone home. | got them. what do I pick on the screen now | On the screen choose Media: Thermal for W and Media: Ribbon for S.
A | Is it OK to toss old foil in with the paper? Why or why not? | and the cardboard tubes? | Empty cores are collected for the supplier, Papyrex, who gives 5 cents each.
A | what does a steady red light mean? | and when it's blinking? | Light red, blinking: head too hot. Wait; it goes on by itself.
N | am I allowed to put in a new ribbon as an ordinary packer? | is there a course so that I can?
N | where do I hold it when I open it up | why not by the window?
N | Why can't I stick a white one on the shelf? | can the scanner still read it by then?
N | Jobs pile up on the computer and not a single one comes out. I've already turned the machine off and on. | what makes it do that every time?
N | Why shouldn't I simply crank up the blackness when it looks pale? | then why did Leila put ours on 25?
A | why the two-minute break before wiping? | How many spare rolls should I have at my table? | Each table keeps two rolls of W in reserve.
A | gap sensor position | how many parcels came back because of bad labels | Wrong or smeared labels cost us 310 returned parcels last year.
