A | my biodegradable liners say they rot, so why may I not use them for potato peelings? | No bags of any kind, not even those sold as compostable, because our fermentation plant in Aldern needs 14 days and the bags need up to 90.
A | how often does the residual waste bin get emptied | The grey bin is emptied every four weeks, on a Tuesday.
A | The stuff from the kitchen stinks in hot weather. Does the lorry come more often then? | The brown bin is emptied every two weeks, and every week from June to August because of the smell and the maggots.
A | bin out at what time | Bins must stand at the kerb by 6.30 a.m., handles towards the house, and be taken back in by 8 p.m.
A | yearly price 120 litres | 120 litres: 151 euros a year
A | We have a baby and fill the rubbish twice as fast as before; any money off for us? | Families with a child under three in nappies receive an allowance of 40 euros a year on request.
A | Is there something off the bill if I've got my own heap at the bottom of the garden? | Whoever composts at home and gives up the brown bin gets 10 per cent off the fee.
A | Which three reasons make the crew leave a bin unemptied? | Our crew leaves a bin standing if the lid does not close, if it weighs more than 75 kilograms, or if it is filled wrongly.
A | What is residual waste? | Grey bin: residual waste, that is, everything which cannot be reused or recycled.
A | old telly is broken, where can i dump it and does it cost anything | Fridges and screens are electrical appliances, not bulky goods. | They can be left at the recycling yard free of charge at any time; dealers with a sales area of more than 400 square metres must take them back as well.
A | Is it dearer to hand in a tyre with the rim still on than one without? | Tyres are taken at the recycling yard for 4 euros apiece, with rim 6 euros.
A | Do the lorrys drive on bank holidays? | If a collection day is a public holiday, the lorry comes one working day later.
A | Can I put leftover emulsion that has gone hard in with the normal rubbish? | Dried-up wall paint is harmless and may go into the grey bin.
A | Why should I put tape on lithium batteries before giving them away? | Lithium batteries: tape up the contacts beforehand, since a short circuit can set a whole lorry on fire, as happened in Aldern in 2022.
A | third red card consequence | After the third within a year the bin is emptied as residual waste for 35 euros.
A | They drove straight past my house yesterday although the lid was shut and all sorted properly. Who do I have to tell and how fast? | If a bin was forgotten although everything was in order, call us within two working days; we come back for it.
A | difference between the blue and the yellow bin: which is emptied more often | The blue bin is emptied every four weeks, on a Thursday. | The yellow bin is emptied every two weeks, on the same day as the brown one.
A | what does having the sofa picked up from home cost and how long till they come | Either you bring the goods to the recycling yard, or you book a pick-up by telephone; a pick-up costs 18 euros, and the waiting time is about three weeks.
A | recycling yard summer hours | Open Wednesday 2 to 6 p.m. and Saturday 8 a.m. to 1 p.m., from April to October also Friday 2 to 6 p.m.
A | Do people in Upper Steps put their bins out in front of the door? | In Mill Lane and Upper Steps, where the lorry cannot turn, residents bring their bins to the collecting point by the old fire station.
N | What size is the new yelow bin?
N | on which weekday is the brown bin emptied
N | Do I have to wash out the bins themselves, or is that done by the works yard?
N | Why was the fee per litre set at this level?
N | how much do traders have to pay per kilo at the yard
N | I rent and my landlord ordered the 240 litre bin; can I ask for a smaller one in the middle of the year?
N | Since when has Mr Haas been checking compost heaps?
N | What happens if the inspector finds that there is no compost heap?
N | At what time of day does the hazardous waste van stop at the school car park?
N | what do I do with window panes
N | lost my yard card, who gives me a new one and what does it cost
N | How many people were hurt when the lorry burnt in Aldern?
N | Is the fermentation plant better for the climate than composting at home?
N | how much does a third cubic metre of bulky goods cost
N | Which papers must I enclose with the request for the nappy allowance?
F | Why is the yellow bin only emptied every four weeks?
F | Why does the 60 litre bin cost 151 euros a year?
F | What does chapter 9 say about glass containers?
F | Since tyres count as bulky goods, are two cubic metres of them free?
F | why does Petra Lund have to inspect my compost heap twice
O | How do I set a password on a spreadsheet?
O | Which chess opening suits a beginner?
