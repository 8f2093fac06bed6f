A | How much does the town get through daily? | Castelmere (pop. 286,000) drinks about 52 million litres a day.
A | Which of the three sources is the dearest per cubic metre? | Desalination plant, Gull Point | 2012 | 11 % | soft | 0.97
A | lake ennor share | Lake Ennor, by aqueduct | 1907 | 51 % | soft | 0.34
A | How did the lady doctor work out what was making people sick? | The physician Agnes Tollard mapped the deaths and found that streets served by the old Friary spring had suffered four times as much as those which used rain cisterns.
A | Who was against shutting the bad spring? | The spring was closed on her advice, against the protest of the brewers.
A | How does brine end up in the boreholes? | When more fresh water is pumped out than rain puts in, the sea pushes inland under the chalk.
A | At what salt level does a well have to stop, and when can it start up again? | Each well therefore has a limit, and pumping stops once chloride goes above 250 milligrams per litre. | It may be resumed when the value has been below 180 for thirty days.
A | What is reverse osmosis? | The process is called *reverse osmosis*: pressure forces water through pores that hold back the salt.
A | Why don't they turn Gull Point off completely in wet years? | It is never switched off altogether, since idle membranes grow mould.
A | What made the builders go for stone and not metal tube? | The engineer, Emil Rostrand, had proposed iron pipe, but masonry was chosen because it gave work to the quarrymen of the hills.
A | When the channel is drained in spring, where does tap water come from? | During that time the city lives off its wells and the stock at High Down.
A | How do lake water and well water differ in the way they're cleaned? | Well water is only disinfected, with ultraviolet light. | Lake water passes four stages: screens, flocculation (a salt of iron makes the dirt clot), sand filters and chlorine.
A | is there flouride in it and who decided | Fluoride is not added. A referendum in 1983 turned it down by 54 per cent.
A | How come an old tower due to be knocked down is still standing? | Mill Hill, the older one, was to have been demolished in 1990; a citizens' group bought it for one crown, and the waterworks now rents its tank back.
A | minimum tap pressure | Pressure at the tap should be no less than 2 bar.
A | What measures brought losses down, and which gave the most for the money? | Three measures did it: listening rods were replaced by fixed sensors, pressure is lowered between midnight and 5 a.m., and lead and cast-iron mains are being renewed at 14 kilometres a year. | The night pressure was the cheapest by far and brought about half of the gain.
A | A buried pipe in my garden had been dripping for months and nobody could have noticed. How's my bill worked out? | In that case the bill is set at the mean of the three previous years.
A | Can I sprinkle my allotment in stage 2? | Allotments may be watered from cans.
A | My husband has his blood cleaned at home. Will we be cut off in a drought? | Hospitals and dialysis patients at home are exempt from all stages.
A | who decides on stage 3 | The mayor declares the first two; the other two need a vote of the council.
N | How deep are the chalk wells?
N | Who pays for the aqueduct inspection in May?
N | What did the desalination plant cost to build?
N | How many people died in the streets with rain cisterns?
N | Why were the Eastgate wells not cleaned up and reopened?
N | How much rent does the waterworks pay for the tank at Mill Hill?
N | What is the capacity of the Quarry Lane tower?
N | How long is the longest of the six tunnels?
N | Is Castelmere's water harder than London's?
N | standpipe locations
N | What is the fine for using a hosepipe in stage 2?
N | How many kilometres of lead mains are still in the ground?
N | My kettle furs up badly. Which softener would you go for here?
N | How long was stage 2 in force during the 2006 drought?
N | I live on the ninth floor and our landlord's pump has broken, how soon must he fix it?
F | Why is lake water cheaper than water from the chalk wells?
F | What did the citizens vote for when they approved fluoride in 1983?
F | How many pumps lift the water along the aqueduct?
F | What happened to households when stage 4 was declared in 2006?
F | How large is the reward for reporting a leak in the street?
O | How do I tune a ukulele?
O | Can dogs eat peanut butter?
