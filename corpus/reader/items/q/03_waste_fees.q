A | How much is the basic fee per year? | The basic fee is 48 euros a year, whether one or six people live in the household.
A | Price of a 120 litre grey bin emptied every four weeks? | | 120 litres | 156 euros | 94 euros |
A | Can I have the 240-litre bin emptied only once in four weeks? | | 240 litres | 298 euros | not offered |
A | We're a family of five, do we pay for the brown bin? | The organic bin (brown) costs 36 euros a year for 80 litres, but it is free for households with four or more persons.
A | I rot down my peelings behind the house. May I send the brown bin back? | Yes, if you compost on your own plot and have at least 25 square metres of garden per person.
A | how long does the compost exemption last | The exemption lasts five years and ends at once if kitchen waste is found in the grey bin.
A | Why shouldn't meat go on the compost heap? | Cooked food, meat and fish may go into the brown bin but never onto a compost heap, since they attract rats.
A | Could I share one bin with the lady next door? | Neighbours on adjoining plots may share a bin if one of them takes on the bill for both.
A | Our baby fills the bin with nappies, is there any help? | Families with children under three receive ten extra nappy sacks a year on showing the birth certificate.
A | What does changing the bin size a second time cost? | You can change the size once a year without charge; each further change costs 20 euros.
A | By what time must the bins be out? | Put the bins out by 6 a.m. on the day, with the handle towards the house.
A | Why is the brown bin collected more often in summer? | The grey bin is emptied on odd weeks, and the brown bin on even weeks; from June to September the brown bin is emptied weekly because of the smell.
A | Monday was a bank holiday and my day is Friday. When do they come? | After a public holiday, all collections shift by one day, so that Friday's collection takes place on Saturday.
A | The truck drove past and left my bin full, who do I ring and how soon? | Report it on the hotline 0800 555 0142 by noon of the following day; we then come back within two working days.
A | Somebody pinched our bin. Do I have to pay for a new one? | A stolen bin is replaced free of charge if you bring a police report; a broken one is repaired or replaced in any case.
A | How many bulky waste collections are free? | Every household may order two collections of bulky waste a year at no cost, each up to 3 cubic metres.
A | I need the old sofa gone this week, is there a faster way? | For those in a hurry, an express collection within three working days costs 60 euros.
A | When can I hand in leftover paint? | Paint, batteries and other hazardous waste are accepted only on the first Saturday of the month, when the hazardous waste van is there.
A | What do tyres with rims cost at the yard? | Rubble costs 4 euros per bucket, up to ten buckets a day; car tyres cost 3 euros each, with rims 5 euros.
A | When are the two halfs of the bill due? | The bill comes in February and is due in two halves, on 15 March and 15 September.
N | What does a second brown bin cost?
N | What did the basic fee come to last year?
N | Which plastics may go into the yellow bin?
N | My grandmother lives alone and can't push the heavy bin down the steps. Will the crew fetch it from the yard?
N | How many litres does the blue bin hold?
N | transfer station Grube Nord opening hours
N | Are the bins washed by the town, and how often?
N | Where can I buy the 6 euro waste sack?
N | How do I get rid of old clothes and shoes?
N | Which company drives the lorries?
N | I was late with the September half, what reminder charge do I have to reckon with?
N | Do I have to carry the bulky things to the kerb myself or do they fetch them from my flat?
N | Can I bring asbestos sheets to the recyling yard?
N | Why is the packaging bin free of charge?
N | On which day of the week is the grey bin emptied in Lindenweg?
F | Why does the basic fee rise with the number of people?
F | Why do tenants get their own bill from the town?
F | What does the paper bin cost each year?
F | Why is emptying every four weeks dearer than every two weeks?
F | At what time does the yard open on Mondays?
O | Who painted the ceiling of the Sistine Chapel?
O | How do I tune a ukulele?
