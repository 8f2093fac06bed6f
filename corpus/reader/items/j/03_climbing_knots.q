A | What does dressing a knot mean? | To dress a knot is to lay its strands side by side without crossings, then to pull each of them tight.
A | How much weaker does a sloppy figure of eight get? | A badly dressed figure of eight can lose a tenth of its strength and is much harder to untie.
A | tail length when tying in | Leave a tail of at least 25 centimetres.
A | Which parts of the harness should the rope go through? | Pass the end through both the leg loop and the waist loop, never through the belay loop.
A | Why are newcomers told to use the eight rather than the bowline? | The knot is preferred to the bowline for beginners because a partner can see at a glance whether it is right.
A | I keep falling off my project and then can't get the rope off my harness. Which knot would spare me that? | The double bowline is easier to untie after a fall, so climbers who work a hard route and fall often like it.
A | Why does a double bowline need a stopper? | It must always be finished with a stopper knot, since it can shake loose when it is not under load.
A | Who is allowed to use a bowline on club evenings? | On our club evenings only those who have passed the Level 2 assessment may tie in with a bowline.
A | At what force does a clove hitch start to slide? | It slips at about 4 kilonewtons on a wet rope, which some regard as a virtue because it softens a shock.
A | Drawback of the figure of eight on a bight? | Figure of eight on a bight: does not slip, but has to be untied to change the length.
A | I've got one skinny sling and one fat one, may I hitch them together? | Do not join two slings of different widths with it, as the thin one can cut the wide one.
A | difference between prusik and autoblock | The prusik uses a loop of cord wound three times round the rope; it holds in both directions and jams when it has been loaded hard. | The French prusik, also called the autoblock, holds less firmly but can be released while it is under load.
A | Which friction knot should protect me while I abseil? | For backing up an abseil we use the autoblock; for climbing up a rope we use the ordinary prusik.
A | When is cord too thick to bite? | If the cord is more than two thirds as thick as the rope, it will not grip.
A | Why is the flat overhand good for pulling ropes down? | It rolls over edges and seldom snags when you pull the ropes down.
A | Is the flat figure of eight ok for joining abseil ropes? | It has come undone by rolling, and people have died.
A | My belay device just fell off the ledge. How can I still bring my friend up? | It works in both directions and is the best rescue if you have dropped your belay plate.
A | How fast must each knot be tied for Level 1? | Each must be tied correctly within 60 seconds.
A | I flunked the test yesterday, when's my next chance? | If you fail a level you may try again after two weeks.
A | How old may slings get befor they are thrown out? | Cord and slings should be retired after five years, or at once if they are furry, stiff or melted.
N | How thick should the rope for tying in be?
N | What does the Level 1 assessment cost?
N | Since when has Morag Finlay been an assessor?
N | How do I tie a double fisherman's, step by step?
N | At what force does the prusik slip?
N | My hands are arthritic, which knot is the gentlest to undo?
N | Can children come to the knot evenings, and from what age?
N | boathouse address
N | Is a nylon sling better than a Dyneema one?
N | How long is the certificate for Level 2 valid?
N | How many people take part in a knot evening?
N | Why does the Italian hitch bear that name?
N | What pass rate does Level 2 have?
N | I forgot my harness at home, could I borrow one from the club for the evening?
N | How often must a rope itself be replaced?
F | Why do the knot evenings take place on Saturdays?
F | Why is the flat overhand stronger than the double fisherman's?
F | Why does a climber need twenty knots?
F | What does Level 3 require?
F | Why is the girth hitch advised for joining the rope to the harness?
O | Which spices go into garam masala?
O | How do I file a tax return online?
