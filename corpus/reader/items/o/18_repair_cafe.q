A | What is a repair café? | A repair café is a meeting at which people mend broken things together with volunteers who know how.
A | How many of the things brought in leave in working order? | Ours opened in March 2015 and has since seen 6,840 objects, of which 63 percent went home working.
A | Can I drop off my toaster and pick it up later? | Things cannot be left with us.
A | opening hours | We are open on the second Saturday of the month from 13:00 to 17:00 in the canteen of the old rope factory, Quay 7.
A | On which weekday evening can I get my trousers mended? | The sewing table is there on the fourth Thursday as well, from 17:00 to 20:00.
A | When should I turn up so that I don't have to hang around long? | Waiting takes about 40 minutes; it is shortest straight after opening and longest around three o'clock.
A | I've got three broken lamps, can I do all of them in one afternoon? | Each person gets one number at a time and may mend two things in a day, unless nobody else is waiting.
A | How many volunteers sit at the textile table? | | Textiles | clothes, bags, curtains | 4 |
A | why no microwaves | microwave ovens, since their capacitor can kill even when unplugged;
A | Do you look at wristwatches? | clocks and watches, until we find someone for them.
A | Why are inkjet printers dealt with last? | Inkjet printers are looked at last, because hardly one in five is worth it.
A | Who is to blame if the photos on my phone get wiped? | Save your data; we accept no blame for what is lost on a telephone or laptop.
A | Do you have phone batteries there or do I have to get one myself? | A battery for a telephone costs 15 to 35 euros on the net and takes twenty minutes to fit, but we keep none in store.
A | When is it no longer worth mending something? | As a rule of thumb: if parts cost more than half the price of a new one, it does not.
A | What is the green sticker for? | After repair, electric things are tested by Mehmet Aksoy with the insulation tester. Without his green sticker nothing leaves the house as repaired.
A | We didn't get finished today. Do I have to queue all over again next time? | If the time runs out, come again next month; you get a priority card and need not wait.
A | who pays the rent | The rent, 110 euros a month, is paid by the city; tools and insurance are paid from the jar.
A | My radio broke again five weeks after you fixed it, what can I claim? | If a repaired thing fails within three months, you go to the head of the queue, and that is all.
A | My hoover cuts out after a few minutes, what is probably the matter? | A vacuum cleaner that stops after five minutes is too hot: the filter is full.
A | I'd like to help with lamps and plugs, what do I need to be allowed to? | Those who work on mains voltage must be electricians or have passed Mehmet's course of two evenings.
N | How many visitors come on an average Saturday?
N | What does a bicycle tube cost there?
N | Which volunteers sit at the wood and toys table?
N | when does Mehmet's next course take place
N | Is there a place to park near the rope factory?
N | My grandmother's sewing machine is too heavy for one person. Would someone come to the house?
N | Up to what sum does the liability insurance pay?
N | What was the rope factory used for before the café moved into the canteen?
N | Is there a lift up to the canteen for people who can't climb the stairs?
N | How do I replace the battery of a laptop step by step?
N | phone number of Frauke Jessen
N | Where can I take a broken washing machine in Nordhafen instead?
N | How can I tell whether a kettle's heating element has burnt out? Mine trips the fuse as soon as I plug it in.
N | How many kilos of waste have been avoided since the oppening?
N | what make is the insulation tester
F | Why does the café charge 6 euros for every repair?
F | How long is the guarantee on repaired things?
F | What happens at the July meeting?
F | How do I bring in my fridge for mending?
F | Which volunteer mends clocks on Thursdays?
O | How many players are there in a water polo team?
O | Can I claim home office costs on my tax return?
