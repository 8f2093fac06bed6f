A | When is the shop open on Saturdays? | The shop is open on Thursdays and Fridays from 14:00 to 18:30 and on Saturdays from 08:30 to 13:00.
A | We've run out of eggs and it's Sunday night. Any chance of getting some from you? | On Sundays only the vending hut by the gate is open, where you find eggs, milk, potatoes and cheese around the clock.
A | Why doesn't the hut take notes? | The hut takes cards and coins but no notes, since the reader kept jamming in damp weather.
A | Can I bring my spaniel into the shop? | Dogs must wait outside at the rail, because the cheese is cut in the open.
A | price twelve month cheese | Hard cheese, twelve months, 100 g: £3.10
A | I only want asparagus for soup, is there a cheaper kind? | Asparagus, broken, kg: £6.50
A | Why have eggs gone up? | Eggs are dearer by 40 pence, as feed has gone up by a fifth.
A | How come the milk hasn't got dearer? | The price of milk stays the same because we have paid off the milking parlour.
A | I'm expecting. Can I drink the milk just as it comes? | Raw milk must be boiled before drinking for pregnant women and small children, and it keeps for three days at 5 °C.
A | Which box is right for a family of four, and what does it cost? | The small box (£12.50) feeds two people, the large one (£19) four.
A | We're away for a fortnight in July. Can we skip the vegetables? | You can leave out four weeks a season if you tell us by Sunday evening.
A | Where are boxes delivered to the door? | Boxes are brought to your door in Wexcombe and Little Harting for £2; elsewhere you fetch them at one of five depots.
A | explain shared risk | If hail or frost destroys a crop, the box gets smaller but not cheaper; that is what we mean by "shared risk".
A | How much is half a lamb per kilo? | Lamb is sold by the half (about 9 kg, £13.50 a kilo), beef in mixed packs of 10 kg at £14.20 a kilo.
A | How long does the beef hang compared with the lamb? | The meat hangs for six days in the case of lamb and for twenty-one days in the case of beef.
A | Do I save money on rasberries if I pick them myself? | You pay £4.20 a kilo for strawberries and £6.80 for raspberries, against £6.50 and £10 in the shop.
A | Why are shallow bowls better? | Bring shallow bowls, as berries at the bottom of a bucket are crushed.
A | My pupils would love to see the animals. When could the class come and what would it be per head? | School classes come on Tuesday mornings from April to July, at £3.50 a child; teachers are free.
A | What does a helper earn in the potato harvest? | Helpers for the potato harvest are welcome from 20 September: half a day's work earns 15 kg.
A | Why are the hens moved every nine days? | The hens move with their caravan every nine days, so that the grass recovers and worms die off.
N | What do ten kilos of potatoes cost?
N | How many customers take a vegetable box?
N | Do you sell goat's cheese as well?
N | Where are the five depots?
N | telephone number of the farm
N | We'd like to hold our daughter's birthday party on the farm. Do you offer that?
N | Which breed are the sheep?
N | What time do the fields open for picking strawberries?
N | How many weeks before the slaughter do I have to order beef?
N | Do you sell pork too, and when do you kill the pigs?
N | When did Philippa and Barnaby take over the farm?
N | What comes in the small box in a tipical week of May?
N | How do I cancel my box altogether in the middle of the season?
N | What does the open day cost for a family?
N | Why are bullocks slaughtered in October and February?
F | Why is the vegetable box delivered on Fridays?
F | Why can you already put the organic label on your vegetables?
F | How much cheaper is the box after hail?
F | Why is the meat frozen before we collect it?
F | Why has the price of honey been cut by half?
O | What is the square root of 225?
O | How do I change a car's headlight bulb?
