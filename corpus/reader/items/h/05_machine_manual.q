A | Which manual holds if ours and the maker's differ? | If the two differ, the stricter rule holds.
A | How thick can a board be for the EB-3? | It takes boards from 10 to 45 mm thick and at least 140 mm long and 65 mm wide.
A | Why can't I run a 100 mm offcut through Berta? | Shorter pieces must be edged on the hand unit, because the feed chain cannot hold them and will throw them back.
A | maximum thickness solid wood strip | Strips may be ABS, veneer or solid wood: ABS from 0.4 to 3 mm, veneer from 0.5 to 1 mm, and solid wood up to 6 mm.
A | How do I get the yellow sticker? | The sticker is given by Halvard Moe after a half-day course and ten supervised hours, and must be renewed every two years.
A | I'm still learning. Am I allowed to pull out a stuck board? | Trainees may feed and catch boards but may not change tools or clear jams.
A | My hands get cold in winter, can I keep my mittens on while it runs? | Gloves are forbidden while the chain is running; ear protection and closed shoes are compulsory.
A | It won't fire up and the needle is at 5, what's the matter? | The gauge must show 6 to 7 bar. Below 5.5 bar the machine will not start.
A | How long does the glue pot need to warm up? | The pot takes 18 minutes to reach working temperature.
A | What temperature and feed speed for veneer? | | Veneer | EVA, clear | 190 °C | 11 m/min |
A | Why must kitchen parts be glued with PUR? | Use PUR also for every kitchen and bathroom part, whatever the strip, since EVA softens above 70 °C and in steam.
A | It's knocking-off time and there's glue left in the pot. Which kind can stay till tomorrow? | EVA may stay in the pot overnight. | PUR hardens with the moisture of the air: it must not stay in the pot for more than four hours.
A | Does more roller pressure give a better joint? | The pressure rollers are set to the thickness of the strip plus nothing; a "little extra" pressure does not make the joint better but squeezes glue onto the face.
A | The edging keeps peeling at the leading end, how do I stop that? | **Strip comes off at the front end.** The board was fed before the previous one had left the roller. Keep a gap of 60 cm between boards.
A | When are the trimming cutters replaced rather than turned? | They are turned after 8 km of edge and replaced after 32 km; the counter is on panel page 4.
A | The display says E31 and it smells hot. Can I just reset it and carry on? | Error E31 is an overheated pot: press emergency stop, leave the hood shut, and call Halvard. Do not reset E31 yourself, as the glue may catch fire when air reaches it.
A | E22 meaning | Error E22 means that the strip magazine is empty.
A | Can the foreman take my padlock off the main switch if I've gone home? | Take the padlock off yourself; nobody else may do it for you, not even the foreman.
A | What has to be greased every week and how? | Weekly: grease the chain (two strokes at each of the four nipples), check the air filter for water.
A | I've splashed molten glue on my wrist. What should I do about it? | Hot glue on skin: cool with water for ten minutes and do not pull the glue off.
N | In what year was the EB-3 bought?
N | How much does a set of cutters cost?
N | My sticker ran out last month. Must I sit the whole course again or is there a short version?
N | What does error E09 mean?
N | Which company made the edge bander?
N | power consumption of the glue pot
N | How many persons hold the yellow sticker at present?
N | I want to run coloured aluminium strip, will it take that?
N | How loud is the machine in decibels?
N | Where is the hand unit for shorter pieces kept?
N | How much edging can I get through in a shift if all goes well?
N | How do I change the polishing wheel step by step?
N | Explain why a brass scraper is used insted of a steel one.
N | The chip drawer is full, in which bin does the waste go?
N | What pot temperature does the hand unit need?
F | Why does PUR need a hotter pot than EVA?
F | Why may trainees change the tools but not feed boards?
F | Which of the five emergency stops is tested daily?
F | What does the settings table give for melamine paper strip?
F | Why is the yearly service done in December?
O | What is the capital of Mongolia?
O | How do I write a cover letter for a job as a teacher?
