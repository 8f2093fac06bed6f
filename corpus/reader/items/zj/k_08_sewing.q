A | What's the quickest it can go? | The sliding knob on the front limits the highest speed; at the left stop it is 80 stitches a minute and at the right stop 780.
A | How often should a professional check it if I'm only an occasional user? | Have it looked over by a dealer every two years, or each year if you sew more than ten hours a week.
A | how big can the buttons on my coat be | Buttons may have a diameter of up to 25 mm.
A | After how long in use do I swap in a fresh needle? | Change the needle after eight hours of sewing or at the beginning of each large piece of work.
A | My son is six and keen to try. At what age is he allowed? | Children under eight may not use the machine; older ones may if an adult stays with them.
A | Why won't steel spools do instead of the see-through ones? | Metal ones are a little flatter and cause loops on the underside.
A | Why mustn't I puff the fluff out with my mouth? | Do not blow into it: the moisture makes lint stick.
A | How come the bottom looks like a tangled mess right after I put in the cotton? | If the thread is put in with the foot down, it lies on top of the discs and the underside of the seam will look like a bird's nest.
A | Should I put a drop of lubricant in it now and then? | The Belmira 320 is lubricated for life and must not be oiled.
A | The light bulb's gone. Can I replace it on my own? | The motor uses 70 W; the lamp is an LED that the owner cannot change.
A | I want to hem jeans. What should I put in? | Denim and canvas: jeans needle 100 to 110, strong thread.
A | The material just sits there and won't be pulled along. What's up? | The fabric does not move: the feed teeth are lowered; the lever is at the back of the free arm.
A | I hear three bleeps and nothing happens | The machine beeps three times: the buttonhole lever is up, or the bobbin winder is still at the right.
A | Does the serger-like function cut off the excess cloth too? | The overlock stitch (number 14) finishes an edge but does not trim it.
N | How many clear plastic bobbins of class 15 come with the machine?
N | How much does it cost to have the machine looked over by a dealer?
N | How much does the Belmira 320 weigh with the foot control?
N | why does winding stop by itself when the bobbin is full
N | Which foot must be used for the overlock stitch number 14?
N | I sew leather and vinyl. How many layers can the machine take with the roller foot?
N | How long is the cable of the foot control FC-2?
F | Why must the needle be pushed up with the flat side to the front?
F | The lower thread shows on the upper side. To which higher number do I turn the dial?
F | Does the automatic threader need another hook for size 65, the only size it works with besides twin needles?
