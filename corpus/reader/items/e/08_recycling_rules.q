A | How often is the yellow bin emptied? | Yellow (240 litres): packaging of plastic, metal and drinks cartons. Emptied every two weeks.
A | Where do I put an empty milk carton? | Yellow (240 litres): packaging of plastic, metal and drinks cartons. Emptied every two weeks.
A | brown bin collection summer | Brown (120 litres): kitchen and garden waste. Emptied weekly from May to September, otherwise every two weeks.
A | I've got a bright blue wine bottle. Which container? | Blue glass goes into the bank for green.
A | Can I drop off bottles on a Tuesday at nine in the evening? | Bottle banks may be used on weekdays from 7:00 to 20:00 only, as the noise disturbs residents.
A | Our takeaway box is full of cheese grease. Is it still paper? | Pizza boxes belong in the blue bin if they are clean and in the grey bin if they are greasy, because fat spoils the paper pulp.
A | Why do I have to take the lid off a yoghurt pot? | Yoghurt pots go into the yellow bin; they need not be washed, but the lid must be pulled off, as the sorting machine cannot tell two materials apart while they are joined.
A | What's the problem with compostable plastic bags? | "Compostable" plastic bags may not: they take twelve weeks to rot, and our plant works in three.
A | How many fires did hot ash start last year? | Hot ash is forbidden in every bin; last year it caused nine fires.
A | A broken LED lamp, where does it go? | Light bulbs: old filament bulbs go into the grey bin, LED and energy-saving lamps into the green box.
A | We have a new baby and the rubbish is overflowing with diapers. Any help from the city? | Families with a child under two may ask for a second grey bin at half price.
A | What's the earliest I can wheel the bin out? | Bins must stand at the kerb by 6:00 on the day of collection, but not before 18:00 on the day before.
A | Are extra bags next to the bin taken away? | Bags left beside the bin are not taken, unless they are the official grey sacks sold at kiosks for 3.50 each.
A | What happens to Thursday's collection if Wednesday is a holiday? | If a public holiday falls on a weekday, all collections after it in the same week move one day later.
A | My aunt is 84 and can't drag her bins to the road. Must she see a doctor for a certificate? | A doctor's note is required, except for those aged 80 or more.
A | What does a red card mean? | On the second, within twelve months, they attach a red card and leave the bin as it is.
A | fine third wrong filling | From the third time on, the owner is fined 75.
A | How much do we pay for a third pick-up of old furniture in one year? | Each household has two free collections of bulky waste a year, of up to 3 cubic metres each. Any further one is 55.
A | I move out on Friday and the sofa has to be gone by then. What's the quick option and its price? | An express collection within four working days is 90.
A | Can I bin half a tin of liqiud paint? | Dried-out paint may go into the grey bin; paint that is still liquid may not.
A | Which centre takes asbestos, and how must it be packed? | Harrow Lane: Monday to Saturday, 8:00 to 18:00. Takes everything, including asbestos, by appointment and only if it is double-wrapped.
A | I have a decent bookcase to give away instead of dumping. Where can I leave it? | Has a swap shop where usable goods can be left or taken for nothing.
A | Compare the yearly fees for the small and the biggest grey bin. | The yearly fee depends on the size of the grey bin: 118 for 80 litres, 164 for 120 litres and 290 for 240 litres.
A | The lorry cracked my bin. Do I have to pay for a new one? | A lost or burnt bin is replaced for 38; a bin damaged by the crew is replaced free.
N | How much does a second green box cost?
N | What are the opening times of Eastgate in winter?
N | On which street does the Poison Van stop in the harbour district?
N | who do I call to have the green box emptied
N | Who voted for the new rules to replace those of 2017?
N | Where are the batteries and small devices taken after collection?
N | The crew left my lid open and crows spread the rubbish all over the street. Who has to sweep it up?
N | How many bottle banks are there in Marlowe?
N | May I lock my bin so that the neighbours cannot throw things in?
N | Is there a discount on the fee for people living alone?
F | Why is glass collected from the houses only every four weeks?
F | Why does a yellow card lead to a fine of 75?
F | How much do tradespeople pay per tonne at Mill Street?
F | What may be put in the red bin?
O | How does a jury reach a verdict in Scotland?
O | What tuning does a ukulele have?
