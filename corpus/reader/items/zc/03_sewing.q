A | how often change needle | Change it after eight hours of sewing or at the start of each large piece, whichever comes first.
A | Which way does the flat side of the shank point? | The flat side of the shank faces the back.
A | What is a ballpoint needle good for? | For jersey you need a ballpoint needle, which pushes the threads aside instead of piercing them; with an ordinary one the fabric gets holes that show only after washing.
A | needle size for silk | Size 70 is for silk and batiste, 80 for cotton, 90 for linen and jeans up to two layers, 100 for anything thicker.
A | Why do loops appear underneath? | Loops below come from the upper thread, nearly always because it was threaded with the presser foot down.
A | I've got a tangle on the upper face of the cloth rather than below. Where do I look? | Loops on top, on the other hand, do point to the bobbin.
A | How can I tell if the bobbin tension is right? | To set the bobbin, let its case hang by the thread and jerk it gently. It should drop by two to three centimetres.
A | bobbin case falls right down when I do the drop test, which way do I turn it and how far | If it drops to the floor, turn the small screw to the right by an eighth of a turn; if it does not move, to the left.
A | Which spots have to be lubricated? | Three drops, every ten hours of sewing or once a year if you sew little: one in the hook race, one at the needle bar, one on the shaft of the handwheel.
A | Would a bit of sunflower from the kitchen do, I'm out of the proper stuff? | Salad oil and the spray from your husband's garage turn to resin, and I had two machines on the bench last month that had been ruined in this way.
A | Does the motor need oil too? | The motor is sealed and must not be oiled.
A | What's the drawback of stitch 11? | Stitch 11, the stretch stitch, is strong but can scarcely be unpicked.
A | I want to put decorative borders on a tablecloth. Does anything have to go beneath it? | Stitches 17 to 22 are ornaments and need a sheet of paper or stabiliser under the fabric.
A | May I use the foot with the round hole for zigzag? | The straight-stitch foot has a round hole, so never use it with any stitch but number 1: the needle would strike the metal.
A | Which walking foot should I buy, the one for £23 or the one for £9? | The walking foot is not original, but that by Pell fits, costs £23 and is worth it if you quilt. | The cheaper one at £9 that you saw on the market fits the 3100 only.
A | It clatters, and the faster I go the worse it becomes. What is the cure? | A rattle that grows with speed is lint under the needle plate: take out the two screws, lift the plate, and brush.
A | why shouldnt i use my breath to get the fluff out | Do not blow, since moist breath makes the parts rust.
A | My neighbour has the older model, can I borrow her foot control? | The pedal of the 3200 is electronic and that of the 3100 is not, and though the plugs are alike, they must not be swapped.
A | What would I pay to have the belt replaced if I don't book a service? | A new one is £11, and fitting it is £15 or nothing if you come for the yearly service, which is £58.
A | there's a scorched smell comming from it | Should it smell of burning, pull the plug and bring it in; I do not want you to look for that yourself.
N | How many layers of jeans does a size 100 needle manage?
N | What tension should I use for silk?
N | How do I thread the machine, step by step?
N | What does a bottle of white sewing machine oil cost?
N | How many stitches does the 3100 have?
N | Which stitch is number 5?
N | how do I wind a bobbin
N | In which year was the Marlow 3200 built?
N | My zip foot is missing. Does any other maker's fit?
N | Is the Marlow 3200 better for quilting than a Bernina?
N | How long does the yearly service take, and do I have to leave the machine there?
N | What happens if I plug the 3100 pedal into the 3200 after all?
N | I hear a clicking whenever I sew backwards, what is it?
N | How do I work a buttonhole in the four steps of number 14?
N | Why is the shop shut on mondays?
F | Why is the straight-stitch foot already fitted when the machine leaves the factory?
F | Why should the bobbin be tightened when there are loops on the underside?
F | What does it say about overlocking with stitch 25?
F | Why is fitting the belt dearer when it is done during the yearly service?
F | Why did Mrs Oyelaran's first machine, the one she bought new from Tudor, squeal?
O | What is the boiling point of ethanol?
O | How do I apply for a fishing licence?
