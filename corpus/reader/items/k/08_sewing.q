A | How many stitches does the 320 have? | The Belmira 320 has a free arm, a drop-in bobbin of class 15, and 32 stitches.
A | needle system | It takes needles of the system 130/705 H.
A | The light's gone out. Can I put in a new bulb on my own? | The motor uses 70 W; the lamp is an LED that the owner cannot change.
A | What is the lowest top speed I can limit it to? | The sliding knob on the front limits the highest speed; at the left stop it is 80 stitches a minute and at the right stop 780.
A | My grandson is ten and wants to have a go, is that allowed? | Children under eight may not use the machine; older ones may if an adult stays with them.
A | Why won't the needle move after I've wound a bobbin? | Push the bobbin back to the left; otherwise the needle will not move.
A | Can I use my old metal bobbins? | Metal ones are a little flatter and cause loops on the underside.
A | The bottom of my seam is one big tangle of thread, why? | If the thread is put in with the foot down, it lies on top of the discs and the underside of the seam will look like a bird's nest.
A | Does the automatic threader work with a twin needle? | The automatic threader works with needles from size 75 to 100; do not use it with twin needles or with size 65, as its hook would bend.
A | needle for denim | Denim and canvas: jeans needle 100 to 110, strong thread.
A | What do I need to sew an imitation leather bag? | Leather and vinyl: leather needle 90 to 100, strong polyester thread, roller foot.
A | When should the needle be changed? | Change the needle after eight hours of sewing or at the beginning of each large piece of work.
A | Which way round does the new needle go in? | To change it, loosen the screw half a turn, take out the old needle and push the new one up as far as it will go with the flat side to the back.
A | Which numbers are the ornamental stitches? | Stitches 1 to 8 are straight and zigzag, 9 to 15 are for stretch fabrics, 16 to 27 are ornamental, and 28 to 32 are buttonholes.
A | What lenght should I set for basting? | For ordinary seams use a length of 2.5 mm, for basting 4.5 mm, and for stretch fabrics stitch 11 at 2 mm.
A | I can see the bobbin thread on the top of my fabric, which way do I turn the dial? | If the lower thread shows on the upper side, turn to a lower number; if the upper thread shows on the underside, turn to a higher one.
A | biggest button diameter | Buttons may have a diameter of up to 25 mm.
A | Difference between buttonholes 28 to 31 and number 32 | The one-step buttonholes are 28 to 31; number 32 is made in four steps and suits thick coats.
A | Where do I put the drops of oil? | The Belmira 320 is lubricated for life and must not be oiled.
A | I'm pressing the pedal but the cloth just sits there. What have I got wrong? | The fabric does not move: the feed teeth are lowered; the lever is at the back of the free arm.
N | What does the Belmira 320 cost?
N | How heavy is the machine?
N | Which foot do I need for a zip?
N | How wide apart may the needles of a twin needle be?
N | dealer service price every two years
N | My pedal has stopped working, where can I get a new FC-2?
N | How do I sew backwards at the end of a seam to lock it?
N | Which stitch is best for an invisible hem on trousers?
N | How long is the guarantee?
N | How many layers of denim can it sew?
N | What does it mean when the machine beeps five times?
N | Can I use it abroad where the mains is 110 volts?
N | How do I make letters or names for an embroidered lable?
N | The neighbours below complain about the noise in the evening. How loud is it in decibels, and does a mat help?
N | Which size needle should I take for fleece?
F | How often should I oil the hook?
F | How do I set a stitch width of 9 mm?
F | Why does the overlock stitch cut the edge so unevenly?
F | Which of the 100 stitches are meant for quilting?
F | Why must the foot be lowered before threading?
O | What is the exchange rate of the yen?
O | How do bees make honey?
