A | Why did fewer farms deliver than the year before? | Twenty-three farms delivered, two fewer than last year, since the Ottersons have leased out their land and Piet Raab has gone over to sheep.
A | field beans yield | Field beans           3.9         2.7         3.3
A | How many tonnes of beet came off a hectare this season? | Sugar beet           71.0        66.0        68.0
A | Which did better against its long-term average, oats or barley? | Spring barley         5.9         5.0         5.2 | Oats                  4.8         4.6         4.7
A | Why is grain stated at a fixed dampness? | Grain is given at 14 per cent moisture, so that wet and dry lots can be compared.
A | How dry was the spring month that hurt the wheat? | In May only 11 mm of rain fell, against a mean of 58.
A | How come the barley got off so lightly in the drought? | Barley, sown late this spring because the fields were wet until April, was still small in May and came through the drought almost unharmed; the rain of mid-June reached it at just the right time.
A | stem weevil fields affected | Stem weevil was found in nineteen fields out of twenty-six, and those who sprayed before the yellow traps showed ten beetles in three days sprayed too early and had to do it again.
A | Marula compared with Queen Ida in blight | The variety Marula held out without treatment until August, while Queen Ida was brown within ten days.
A | Is it any use giving my wheat more than 180 kg of fertiliser? | With 140 kg we harvested 6.9 tonnes, with 180 kg 7.2 and with 220 kg 7.2. | The last 40 kg were thrown away, or rather, they are in the ditch.
A | If I've got beans coming after, should I bother with the green stuff under the barley? | Whoever sows wheat next should try it, whoever sows beans need not.
A | What happened when the soil was left unturned ahead of beans? | The yield was the same to the kilo, the diesel 31 litres a hectare less; slugs were worse, and on one strip we had to sow twice.
A | What counts as bread quality, and how much of it got there? | Bread quality begins at 12.5, and 71 per cent of the wheat passed.
A | what did i get per tonne if my lot wasn't good enough for the miller | Failed lots went for feed at 168 a tonne, passed ones at 204.
A | Some of my spuds have gone green. Will the buyer still take them? | Potatoes with more than 5 per cent of green tubers are turned back by the packing house, whatever the season.
A | drying charge per tonne | Drying costs 1.90 a tonne for every per cent of moisture taken out, storage 0.80 a tonne a month, and the first month is free.
A | I still haven't settled last year's bill. Does this affect my turn? | Members who owe money from the previous season are dried last.
A | Why is seed corn treated at a lower temprature? | Whoever stores seed corn must say so at the weighbridge; it is dried at 38 degrees and not at 60, for the germ dies above 43.
A | Is there anyone who ought to stick with Queen Ida? | - Plant Marula instead of Queen Ida, unless you sell to Brenner's crisp factory, which takes nothing but Queen Ida.
A | What should we have with us when we get together in January? | Please bring your spray diaries; the inspectors took two of us to task over missing dates.
N | What rent do the Ottersons get for their land?
N | How much rain fell in mid-June?
N | What did malting barley fetch a tonne?
N | Which spray works best against stem weevil?
N | how long has gesine otto been in the chair
N | Who is going to inspect the crack in the silo, and when?
N | Is Marula a better keeper in storage than Queen Ida?
N | How many hectares of oats did the ring grow altogether?
N | What protein content did the oats reach?
N | I farm six hectares outside the valley. Can I join the ring and use the dryer?
N | How much clover seed has to be undersown per hectare?
N | What fine did the two members get for the missing dates in their dairies?
N | Why did the beet do better than in an average year?
N | What does Brenner's pay for a tonne of Queen Ida?
N | Was the trial with no ploughing also made before wheat?
F | Why did winter wheat yield more than last year?
F | Why did blight come later than usual this July?
F | What did the fourth trial on the ring's plots show?
F | Why should wheat be sown before 5 October?
F | Why did Anneli Voss change over to sheep?
O | How do I renew my passport?
O | What is a haiku?
