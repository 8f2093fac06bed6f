A | Do I owe you anything for the valuation if I go to another agent? | The valuation is free, whether or not you instruct us.
A | What does full management cost and include? | "Full management" costs 11 per cent of each month's rent and includes collecting rent, repairs and two inspections a year.
A | difference let only and full management fee | "Let only" costs 60 per cent of the first month's rent and ends when the keys are handed over. | "Full management" costs 11 per cent of each month's rent and includes collecting rent, repairs and two inspections a year.
A | Which papers do you need before you advertise? | Before we advertise we need an energy certificate, an electrical report not older than five years and, if there is gas, a safety record not older than one year.
A | Would you make a video of my house, and what's the damage? | Photographs and a floor plan are included; a film costs £120.
A | On which days are viewings held? | Viewings take place on Tuesdays, Thursdays and Saturdays, and never without one of our staff.
A | My agent wants to bring strangers into the flat I still live in. Can I say no? | Sitting tenants must have 24 hours' notice of a viewing and may refuse times that do not suit them, but not all of them.
A | Why do you advise a lower rent after four weeks? | If there is no tenant after four weeks, we advise a rent about 5 per cent lower, since empty weeks cost more than that.
A | How long does a holding deposit reserve the property? | A holding deposit of one week's rent reserves the property for 15 days.
A | The owner has changed his mind after I paid to reserve. Do I see my money again? | If the landlord withdraws, it is paid back within seven days.
A | Why are there no fees for tenants? | We take no fees from tenants, because the law has forbidden them since 2019.
A | income required for guarantors | Income should be 30 times the monthly rent in a year; for guarantors it should be 36 times.
A | I've got nobody who could vouch for me. What else could I do? | Instead of a guarantor we accept six months' rent in advance, if the landlord agrees.
A | I had trouble with a loan some years back but it's all paid off now. Is it hopeless? | A bad credit record does not rule anyone out if the reason is explained and the debt has been settled.
A | How big is the deposit when the yearly rent is £60,000? | The deposit is five weeks' rent, or six weeks' if the yearly rent is above £50,000.
A | Can I keep my cat in the flat? | Pets are allowed only if the landlord agrees in writing; the rent may then be £25 higher.
A | I found a scratch on the floor that isn't on the list. Until when can I have it added to the inventry? | The tenant has seven days to add remarks; after that the inventory counts as accepted.
A | How quickly are urgent repairs started compared with others? | Urgent repairs are begun within 24 hours and others within 14 days.
A | Do I have to pay professional cleaners when I leave? | The flat must be as clean as in the inventory; nobody has to hire a cleaning firm.
A | Who answers questions about deposits? | Questions about deposits are answered by Winifred Okoro in our Bridge Street office.
N | Which protection scheme is the deposit lodged with?
N | What does the independent clerk cost, and who pays?
N | How do I get on the waiting list for new flats?
N | opening hours Bridge Street office
N | How much does an energy certificate cost?
N | I'd like to paint the bedroom blue. Am I allowed to?
N | By how much can the rent be raised each year?
N | My boyfriend wants to move in with me halfway through the tenancy. What do we have to do?
N | In which months do the two inspections take place?
N | How much notice must a landlord give to switch from full management to let only?
N | How many properties do Pettigrew & Shaw manage?
N | Is there interest to pay when the rent comes late?
N | Why must the electrical report be newer than five years?
N | Who insures my furnitur against fire while I live there?
N | Can I rent out my room to somebody else while I'm abroad for a few months?
F | How much is the application fee for tenants?
F | Why do landlords have to give less notice than tenants?
F | Why are viewings on Sundays unaccompanied?
F | Why are keys given out before the agreement is signed?
F | What does step 10 say about selling the house?
O | How do vaccines work?
O | What year did the Berlin Wall fall?
