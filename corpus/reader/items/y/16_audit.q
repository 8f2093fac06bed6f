A | How much do the baths spend on heat and power? | The baths use 3.42 GWh of heat and 0.96 GWh of power a year, together 412,000 pounds.
A | power used by sauna | | Sauna | 0 | 145 |
A | What swallows the most warmth of all? | | Air of the halls | 1,390 | 310 |
A | Why should the hall be warmer than the pool? | Two thirds of what the pool loses it loses by evaporation. | That is why the air of the hall is kept two degrees warmer than the water: 30 °C against 28 °C.
A | What had some thrifty soul done wrong with the thermostat? | When we arrived it was the other way round, since somebody had turned the air down "to save".
A | triple glazing cost and savings | | 7 | Triple glazing, south | 240,000 | 8,200 | no |
A | What would changing the light bulbs save in a year? | | 4 | LED lamps | 21,000 | 9,000 | do |
A | Can people jump in as soon as the sheet has been rolled back? | The cover takes four minutes to unroll and must be off half an hour before swimmers come in, so that gases from the chlorine can escape.
A | Will the attendants have to haul it off by hand? | The lifeguards' union asked for a motor; this is in the price.
A | Are we permitted to slow circulation down overnight? | By rule DW-19 the flow may be lowered to 60 per cent outside opening hours if the water stays clear and chlorine is measured continuously.
A | How much upkeep does the exchanger need, and what if nobody bothers? | It has to be taken apart and freed from hair every six weeks, two hours' work. | Without this, the yield halves within a season.
A | why are the panels postponed | **On 6.** A good idea, but the roof membrane will have to be renewed in 2029, and panels laid now would have to be taken down again.
A | The other fuel would be cheaper for sweating, so what speaks against it? | **On 8.** Gas is cheaper than power but ties the borough for fifteen years, against its own resolution of 2022.
A | how many filter rinses a year are enoguh | - Rinse filters by pressure and not by calendar. A rinse throws away 22 m³ of warm water; forty a year would do instead of 104.
A | Would it be sensible to cool the toddlers' basin a bit? | - Leave the children's pool at 32 °C. Lowering it drives mothers away and saves only 1,900.
A | What is contracting? | *Contracting*, where a firm invests and is paid from the savings, would cost nothing at first, but the borough would keep only 30 per cent of the savings for ten years.
A | Which is advised, the county's loan or letting a firm invest, and on what terms does the county lend? | The county's fund lends at 1.5 per cent for public baths, up to 250,000, if savings of 20 per cent are proved; our five measures reach 25. | We advise against it while the fund is open, that is until 30 June.
A | closure for pumps | | Pumps | February | 2 days |
A | My class has its lessons in the week that's tacked on to the holidays. Where do we go? | One week of closure is therefore added, in which the school swimming goes to Ferrow.
A | How reliable are the prices named? | Costs are estimates within 15 per cent, except for number 5, for which there is a firm offer, valid for 90 days.
N | What does a wood boiler cost?
N | How warm is the water of the harbour in winter?
N | Who turned the air temperature down?
N | What did the audit itself cost the borough?
N | How many visitors do the baths have in a year?
N | how long does the pool cover last before it needs replacing
N | Which firm made the offer for the air handling unit?
N | Do the baths at Ferrow use less energy than Harbour Baths?
N | To what temperature is the sauna heated?
N | What will renewing the roof membrane come to in 2029?
N | Why does the fund lend no more than 250,000?
N | We're a private hotel with a pool. Could we get the 1.5 per cent loan as well?
N | How do swimmers get from the school to Ferrow, is there a coach?
N | What period does the loan from the county's fund have to be payed back in?
N | How much chlorine must be in the water at night according to DW-19?
F | Why does measure 7 get the verdict "do"?
F | Why should the pool water be two degrees warmer than the air?
F | Why does the audit recommend contracting?
F | What does the remark on measure 12 say?
F | Why are the lamps to be changed in the summer break?
O | What do otters eat?
O | How do I fold a fitted sheet?
