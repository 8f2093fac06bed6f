A | What's the annual charge for the smallest piece of ground? | A full plot measures 250 square metres and costs £78 a year; a half plot measures 125 square metres and costs £42; a starter bed measures 20 square metres and costs £12.
A | I'm 70 and live on a pension. Do I get a discount? | Tenants over 67 and tenants receiving disability benefits pay half the rent, but only on their first plot.
A | What sum do newcomers have to leave as security? | New tenants pay a deposit of £60, which is returned when the plot is handed back clear of rubbish and structures.
A | Why may newcomers leave so much of the ground idle? | In the first year half is enough, since many plots are overgrown when they are let.
A | They marked me down as untidy. How long have I got to fix it? | A plot that fails inspection gets a yellow card, and the tenant has 28 days to put it right.
A | why were my fast growing conifers banned | Willow, poplar, bamboo and leylandii are forbidden because their roots spread into neighbouring plots and damage the water pipes.
A | Must I ask before I net my strawberries? | Cold frames and fruit cages: no permission needed.
A | Can I sprinkle my lettuces straight from the tap in a heatwave? | Hoses may be used to fill water butts only, before 9 a.m. and after 6 p.m.; watering plants directly from a hose is forbidden at all times.
A | Why are the taps so weak here? | The reason is that the pipe from Tanner Street delivers only 30 litres a minute for the whole site, so one open hose leaves the upper rows dry.
A | In which part of the year can I light a fire? | Bonfires are permitted from 1 November to 31 March, after 3 p.m., and only if the smoke does not blow towards the school or the houses in Orchard Close.
A | Why shouldn't leftovers from dinner go on the heap? | Cooked food, meat and bread attract rats and must not be composted.
A | How many chickens am I allowed? | Up to six hens may be kept on a full plot if the tenant visits twice daily.
A | How long can I leave the van by the beds while I empty it? | Cars may drive on the central track to unload for up to 20 minutes; the side tracks are for wheelbarrows only.
A | I just signed up. When will I get the biggest sort of patch? | The average wait is currently four years for a full plot and eighteen months for a half plot.
N | How many of the 84 plots are half plots?
N | Who sits on the committee that inspects the site in May, July and September?
N | What does manure delivered by Hobbs Farm cost?
N | how many beehives stand in the fenced corner behind plot 71
N | How much is the insurance taken out by the association a year?
N | I have the committee's consent to keep rabbits. How many may be kept on a plot?
N | How many people within 3 miles of the site are on the waiting list?
F | Why are concrete foundations allowed while paving slabs laid on sand are not?
F | Who changes the code of the main gate on the first day of each month?
F | Above what height may fruit trees grow that are not on dwarf rootstock?
