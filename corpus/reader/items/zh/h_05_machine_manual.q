A | The supplier's booklet says one thing and ours another. Which do I follow? | If the two differ, the stricter rule holds.
A | Why can't I send a 10 cm offcut through? | Shorter pieces must be edged on the hand unit, because the feed chain cannot hold them and will throw them back.
A | I passed the training in spring last year. How long is my permission good for? | The sticker is given by Halvard Moe after a half-day course and ten supervised hours, and must be renewed every two years.
A | am i allowed to wear mittens to protect my hands from splinters while it runs? | Gloves are forbidden while the chain is running; ear protection and closed shoes are compulsory.
A | Nothing happens when I press go. How low is too low for the air supply? | Below 5.5 bar the machine will not start.
A | How long until it's hot enough to stick anything? | The pot takes 18 minutes to reach working temperature.
A | How fast does oak lipping go through? | Solid wood | PUR | 140 °C | 9 m/min
A | We're doing cupboards for someone's shower room. Why not the ordinary adhesive? | Use PUR also for every kitchen and bathroom part, whatever the strip, since EVA softens above 70 °C and in steam.
A | Should I squeeze it a bit harder to be on the safe side? | The pressure rollers are set to the thickness of the strip plus nothing; a "little extra" pressure does not make the joint better but squeezes glue onto the face.
A | I fetched a panel from the unheated shed and now there's a pale seam. What should I do with the others? | Let boards warm up for a day.
A | The side looks wavy after cutting. What's wrong? | The trimming cutters are blunt.
A | It says it's too hot inside. Why mustn't I just clear the warning and carry on? | Do not reset E31 yourself, as the glue may catch fire when air reaches it.
A | A piece is stuck and I've cut the power. How long before my fingers are safe in there? | Wait until the cutters stand still; this takes up to 40 seconds, even though the noise has gone.
A | Something scalding dripped on my wrist, what now? | Hot glue on skin: cool with water for ten minutes and do not pull the glue off.
N | What does a set of cutters in drawer 12 cost?
N | In which year was the edge bander EB-3 "Berta" bought?
N | What does Error E12 on the panel mean?
N | What is the name of the maker's technician who does the yearly service in July?
N | Who writes the test of the three emergency stops in the log every month?
N | Which grease is used for the four nipples of the chain?
N | How loud is the machine, and what ear protection is compulsory above that?
F | Why may PUR stay in the pot overnight but EVA for no more than four hours?
F | Why may the foreman take your padlock off the main switch?
F | Why are the trimming cutters turned after 32 km and replaced after 8 km?
