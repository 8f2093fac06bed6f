A | How was the stone shipped to the coast before there were tracks? | Until 1880 the tin and granite of the Penmoor hills went to the harbour at Ashby on ox carts.
A | What had local backers promised to chip in altogether? | The quarry owner Josiah Treel therefore called a meeting at the White Hart on 4 March 1879, at which 38 people pledged a total of £17,400.
A | Why did they prefer the steeper valley option? | The southern one was chosen because it was cheaper by £21,000 and passed close to three of the four quarries.
A | how many labourers were killed in the constuction phase? | Seven died during the work, five of them when the roof of Holt tunnel fell in on 17 May 1882.
A | Why did travellers have to wait eight months longer than freight before they could board? | The delay was caused by the inspector, Major Tarn, who would not pass it for passengers until continuous brakes had been fitted to all carriages.
A | By how much did the final bill exceed what had been planned? | In all it cost £96,200, against an estimate of £71,000.
A | Why were the rails set so close together? | He chose a gauge of 2 feet 6 inches, as narrow track could follow the sharp bends of the valley without cuttings.
A | Which steam loco had the most muscle? | No. 3 "Lady Carrow" (1891): 22 tons, the strongest; able to pull 90 tons up Holt bank.
A | Who drove the very last service? | The final train left Penmoor on 28 February 1947, driven by Walter Pease, who had joined the company as a boy cleaner in 1899.
A | I'm bringing my spaniel. Can she lie next to me on the upholstery? | Dogs pay £1 and must not sit on seats.
A | We'd like to hop on and off from morning to evening. What's the charge? | A return ticket is £14 for adults and £7 for children; a day rover is £19.
A | My husband is 40 and dreams of being at the controls. What would it set us back? | Those who would like to drive an engine can take a one-day course with our inspector, Colin Yeo, for £240; the minimum age is 18.
A | If I have a subscription, can I ride for nothing to see Father Christmas? | Members pay £28 a year and travel free, except on the Santa trains in December.
A | How did it become possible to get there quicker and cheaper by road? | From 1924 Hocking's motor buses did the trip in 40 minutes for 8 pence.
N | How many passengers and tons of freight did the line carry in 1921, when the tin mines shut?
N | What did the sugar estate pay for No. 4 "Wren" in 1938?
N | How old was Lady Carrow when she cut the first turf on 2 September?
N | How many arches does the bridge over the Coll at Ley have that was blown up by army engineers?
N | What did the Society pay for "Coll" when it was found in a scrapyard in 1971?
N | when will the overhaul of "Endeavour" with its cracked engine block be finished?
N | I want to volunteer. How long do signalmen train?
F | Why was the northern route by way of Dunmere chosen although it was dearer?
F | Why was second class on the line more expensive than third class?
F | Why was the line opened for passengers before it was opened for goods?
