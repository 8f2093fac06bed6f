A | I can't get out of my chair to dig. What would growing vegetables cost me? | Raised bed for wheelchair users: remains free of charge.
A | what's the charge for twelve months if I only want the smaller piece of ground? | Half plot (125 square metres): 54 pounds a year, previously 46 pounds.
A | How much money is left over for bad times? | The reserve now stands at 6,200 pounds.
A | How many people are in the queue at the moment? | There are 63 names on the list.
A | By what day do I have to transfer my annual fee? | Rent is payable by 1 February.
A | How long would a newcomer have to be patient before getting some land? | The average wait is just under three years, compared with five years in 2019, since several large plots have been divided.
A | At what hours am I permitted to spray my beans with running water? | Hosepipes may be used only before 9 in the morning or after 7 in the evening.
A | A lorry is bringing my greenhouse, when can somebody let it in? | The post of site warden stayed vacant; until it is filled, members of the committee take turns to open the gate for deliveries, which is possible on Wednesdays from 2 to 4 pm.
A | Are tanks or standpipes better for young plants? | Rainwater tanks cost nothing to run and are kinder to seedlings, yet they are usually empty by the middle of July.
A | Which supply is more dependable in a drought, the tap or the butts? | Mains standpipes give reliable pressure and need hardly any care, but every cubic metre is charged by the utility. | Rainwater tanks cost nothing to run and are kinder to seedlings, yet they are usually empty by the middle of July.
A | Why is there nothing coming out of the taps in winter? | Standpipes are turned off from 1 November to 15 March because the pipes lie too shallow to withstand frost.
A | What is wrong with putting old rugs over the ground? | The chair confirmed that carpet is no longer accepted, as the backing releases dyes and plastic fibres into the soil; cardboard or woven sheeting should be laid instead.
A | How do I put my name down for a plot? | To apply, send the form to the secretary, enclose proof of address, and confirm your interest every January; whoever fails to confirm is struck off.
A | What must I do to get my 25 pounds back when I leave? | Key deposit: 25 pounds, refunded only if the key is handed in within 30 days of giving up the plot.
A | new treasurer | Kirsten Mallory stepped down as treasurer after nine years and was succeeded by Tomasz Wren.
A | are cockrels alowed on a ful plot? | Up to six hens may be kept on a full plot; cockerels are not permitted.
A | I have half a ton of dry branches to get rid of. On which days of the week could I burn them? | Bonfires are allowed in October and November only, on Fridays and Saturdays after 4 pm, and never when the wind blows towards Mill Lane.
A | and for honey producers, what conditions? | Hives may be set up along the eastern hedge provided that the keeper holds a certificate from the county beekeepers and all adjoining plot holders agree in writing.
N | Which company repaired the northern fence?
N | How old is Tomasz Wren?
N | Who will look after the four new tanks on the lower field?
N | Why did three people abstain in the vote on the two signatures?
N | How many ducks may be kept on a full plot?
N | What does it cost to put up a shed on a half plot?
N | Are polytunnels permitted along the eastern hedge?
N | On which days may garden shredders be run?
N | How much do the four 1,000 litre tanks cost altogether?
N | What does the utility charge for a cubic metre from the standpipes?
N | By how much is the council raising the ground rent?
N | At what time does the open day on 13 July begin?
F | Why is a full plot now cheaper than it was before the vote?
F | Since when may members keep rabbits on their plots?
F | How long does Kirsten Mallory's new term as chair last?
F | Why were the standpipes on the upper field removed in favour of tanks?
O | How many milligrams of iron should a pregnant woman take daily?
O | Which gear should I use when towing a caravan downhill?
