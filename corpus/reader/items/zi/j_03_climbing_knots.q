A | How many of them do I really have to learn? | There are thousands of knots and a climber needs seven.
A | Does sloppy lacing make it less safe? | A badly dressed figure of eight can lose a tenth of its strength and is much harder to untie.
A | Which part of my gear must the line never run through when I attach myself? | Pass the end through both the leg loop and the waist loop, never through the belay loop.
A | How much spare end should stick out once I'm attached? | Leave a tail of at least 25 centimetres.
A | Why are novices given the eight instead of something fancier? | The knot is preferred to the bowline for beginners because a partner can see at a glance whether it is right.
A | why must i secure the double one with an extra one? | It must always be finished with a stopper knot, since it can shake loose when it is not under load.
A | I've only done the entry exam. Am I permitted to use a bowline at your Tuesday sessions? | On our club evenings only those who have passed the Level 2 assessment may tie in with a bowline.
A | At what force does the quick one-handed one give way in the rain? | It slips at about 4 kilonewtons on a wet rope, which some regard as a virtue because it softens a shock.
A | Could a narrow strap harm a broader one? | Do not join two slings of different widths with it, as the thin one can cut the wide one.
A | Which of the two grips can still be freed with my body hanging on it? | The French prusik, also called the autoblock, holds less firmly but can be released while it is under load.
A | What's so bad about linking two lines with a flat eight before going down? | It has come undone by rolling, and people have died.
A | My braking gadget just tumbled down the cliff! How do I hold my mate now? | It works in both directions and is the best rescue if you have dropped your belay plate.
A | I flunked the exam yesterday. When can I have another go? | If you fail a level you may try again after two weeks.
A | My loops look fine. At what age should they be thrown out all the same? | Cord and slings should be retired after five years, or at once if they are furry, stiff or melted.
N | At how many kilonewtons does a figure of eight on a bight slip?
N | How many members of the Gannet Crag Mountaineering Club have passed Level 2?
N | What does it cost to try a level again after two weeks?
N | How many metres of rope does the club shop sell at once?
N | within how many seconds must the three blindfold knots of Level 2 be tied?
N | Who tied the flat figure of eight that came undone by rolling?
N | At what hour do the knot evenings in the boathouse end?
F | Why does the Italian hitch work in one direction only?
F | Which ropes should be joined with the double fisherman's because it never catches in cracks?
F | I have cord more than two thirds as thick as my rope. Why does it grip best?
