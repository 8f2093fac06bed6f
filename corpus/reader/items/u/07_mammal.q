A | How heavy are females and males? | Females weigh about 480 grams and males about 700.
A | How do scientists tell one individual from the next? | The fur is the colour of dry sand, darker along the spine, with a cream bib that is different in every animal and serves researchers as a fingerprint.
A | Why don't they burn their feet at midday? | The soles are thickly haired, which keeps the animal from sinking in and shields it from sand that may reach 60 degrees at noon.
A | Does it turn white in the cold season? | In winter the coat grows longer but does not change colour.
A | Where do they get their dens from? | By day they sleep in burrows, which they do not dig themselves but take over from the gulf gerbil, usually after eating the owner.
A | Why do they move house every few weeks? | A burrow is held for two to three weeks and then changed, because fleas build up.
A | home range male vs female | Each animal has five or six burrows in use within a home range of 80 hectares for a female and 210 for a male.
A | What is arching? | Meetings outside the mating season are settled by a display known as *arching*: both animals raise their backs, fluff up their tails and walk around each other sideways until one leaves.
A | How often do encounters turn bloody? | Of 212 meetings filmed by the group of Yara Benhadi, only four ended with a bite.
A | What does the diet consist of? | Gerbils make up about 55 percent of the prey, insects 20, lizards 15; the rest is fruit, above all that of the tamarind, and, in spring, the eggs of terns.
A | Shouldn't one get rid of martens to protect seabirds? | A study on the island of Sefa later showed that tern colonies with martens did better than those without, since the martens kept down the rats, which take chicks as well as eggs.
A | How do they cope without a water hole? | The animals hardly ever drink. They get their water from prey and lick dew from plants.
A | Why are nine months between mating and birth when the pregnancy itself is so short? | As in other martens, the fertilised egg rests for about seven months before it settles in the womb; the true pregnancy lasts only 32 days.
A | at what age do the little ones first come out of the den and when do they catch their own food | They are blind for five weeks, leave the burrow at seven weeks and hunt on their own at four months.
A | Compare what becomes of daughters and sons. | Daughters often settle next to her, whereas sons wander up to 70 kilometres.
A | maximum age captivity wild | Those that survive may reach eight years; one female in the zoo at Tarfa lived to be fifteen.
A | How are the different populations faring? | The northern one, with about 1,900 animals, is stable. The one on Sefa is growing. The two on the eastern shore are shrinking, mainly because holiday villages cut the dunes into pieces: a road with more than 200 cars a night is practically never crossed.
A | What trick got the animals to accept the underpasses? | They remained unused for three years, until a student, Idris Kamau, thought of laying a trail of gerbil droppings through them.
A | In what ways have people harmed the species, by guns and by building? | It is on account of the eggs that bird wardens used to shoot martens until 1983. | The two on the eastern shore are shrinking, mainly because holiday villages cut the dunes into pieces: a road with more than 200 cars a night is practically never crossed.
A | I picked up a limping one on Sunday, it runs about happily now. Can I just let it go behind the beach? | Injured animals must be handed over to one of the three rescue stations within 48 hours, and may not be released by the finder even if they seem to have recovered, since a marten set free in a strange range is nearly always driven off and starves.
N | How fast can a dune marten run on loose sand?
N | How much longer does the coat get in winter?
N | When was Martes arenaria first described by science?
N | With what kind of camera did Yara Benhadi's group film the meetings?
N | How many gerbils does a marten eat in one night?
N | Who ordered the stop to the shooting in 1983?
N | tern colonies sefa how many pairs
N | How do the mother and father find each other in July?
N | What do most of the 60 percent die of in their frist winter?
N | How many martens live on Sefa?
N | What did the two tunnels near Tarfa cost?
N | How many animals have been run over on the coast road since 2014?
N | Is there a treatment for the lungworm that kits catch from cats?
N | I'm on holiday near the eastern shore, what's the phone number of the closest rescue station?
N | Does a dune marten make a better ratter than a ferret?
F | Why do males share their range with other males?
F | Why do dune martens dig five or six burrows of their own?
F | How did Yara Benhadi get the idea with the gerbil droppings?
F | Why have feral cats killed so many adult martens?
F | Why is the northern population shrinking while those in the east grow?
O | How do I convert a Word file to PDF?
O | What is a leasehold?
