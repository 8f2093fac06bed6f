A | am I allowed to put in a new ribbon as an ordinary packer? | Changing the ribbon, the darkness and the speed is for the shift leads.
A | who replaces print heads | Print heads are replaced by Maintenance alone (Bogdan, or Leila when he is away).
A | what is direct thermal | White labels (code W) are direct thermal: heat turns the paper itself dark, no ribbon is needed.
A | Why can't I stick a white one on the shelf? | They fade in sun and heat within about six months, so they are for parcels only.
A | Difference between W and S labels? | White labels (code W) are direct thermal: heat turns the paper itself dark, no ribbon is needed. | Silver labels (code S) are printed with a resin ribbon. They last for years and are for shelves and machines.
A | I forgot to take the foil out before doing parcel stickers. Did I break anything? | If you print W with the ribbon in, nothing breaks, but you waste ribbon at 17 euros a roll.
A | silver ones come out with nothing on them at all | If you print S without it, you get blank labels.
A | where do I hold it when I open it up | Lift the lid by the green tabs, never by the window.
A | gap sensor position | The gap sensor has to sit above the middle of the label for W, and 20 mm to the left for S, which have a notch.
A | it spat out six labels when i pressed Feed, whats next? | If it runs out more than four, go to Calibrate.
A | settings for S | For S: darkness 20, speed 75 mm/s.
A | The hand scanner won't read my codes. What do I try and in what order? | If barcodes are rejected by the scanner, clean first, then lower the speed by one step, and only then ask a shift lead for more darkness.
A | Why shouldn't I simply crank up the blackness when it looks pale? | Do not raise the darkness to make up for a dirty head; it burns the dirt in.
A | why the two-minute break before wiping? | Switch off and wait for two minutes, because a hot head cracks if it is touched with alcohol.
A | How often are the head and the roller cleaned? | The head: at every change of roll for W, at every change of ribbon for S. | The roller: weekly, on Friday's late shift, with a lint-free cloth.
A | can spirit be used on the rubber cylinder | No alcohol on the roller, it goes hard; water with a drop of soap.
A | what does a steady red light mean? | Light red, steady: cutter blocked. Switch off, pull the plug, fetch Maintenance.
A | Jobs pile up on the computer and not a single one comes out. I've already turned the machine off and on. | Nothing is printed and the queue grows: the PC has gone over to "offline". Tick it off in the printer menu. Restarting the printer does not help.
A | I'm on the late turn and need the shelf stickers but Irma's gone home. | Silver labels are in the cage; Irma has the key, and the late shift gets it from Gate 2.
A | Is it OK to toss old foil in with the paper? Why or why not? | Used ribbon shows all that was printed on it, addresses included. It therefore goes into the locked grey bin and not into the waste paper.
N | How many labels are on one roll of W?
N | What does a roll of silver labels cost?
N | how do I calibrate the T4, step by step
N | Since when has Irma Kost owned this instruction?
N | Where is Bogdan to be found during the night shift?
N | how many print heads were ruined last year
N | What happens if the ticks are missing for a second month running?
N | Who empties the locked grey bin?
N | is the T4 better than the T2
N | which make of isopropanol pen do we use
N | Why was the weekly cleaning moved to Friday?
N | How do I get a jammed label off the roller without scratching it?
N | Can people from Dispatch use the T4 as well?
N | what darkness for the new yelow labels
N | How many printers of this kind do we have?
F | Why was the speed for S raised to 100?
F | Why do white labels last longer than silver ones?
F | Why should alcohol be used on the roller?
F | Why may every packer change the print head?
F | what did the 310 returned parcels have to do with Leila's mistake
O | How deep is the Mariana Trench?
O | average rent in Vienna for a two room flat
