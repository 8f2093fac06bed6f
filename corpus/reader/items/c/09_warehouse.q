A | How many pallet places are there? | Zone 2 holds pallet racks with 2,160 places on five levels.
A | At what temperature is the frozen meat kept? | A chilled room of 40 square metres, kept at 4 degrees, opens off zone 2; frozen barf meat is stored next door at minus 20.
A | I'm on foot and a truck is coming where the paths cross. Who goes first? | Where green crosses yellow, the forklift has the right of way.
A | Explain what B-14-3-2 stands for. | Places are named by aisle, bay, level and slot: B-14-3-2 means aisle B, bay 14, level 3, slot 2.
A | A driver turns up with stuff nobody seems to have ordered, what do I do? | No order number, no unloading: ring purchasing, extension 31.
A | Why take the picture before the goods come off the lorry? | Photograph damage while the pallet is still on the lorry, since the carrier accepts no claim afterwards.
A | minimum remaining shelf life wet food | Dry food needs at least nine months left, wet food twelve, treats six.
A | How quickly do chilled pallets have to be put away? | It must be put away within four hours, chilled goods within 20 minutes.
A | The lorry is three hours late, is it still unloaded next? | A lorry that arrives more than two hours after its slot goes to the end of the queue.
A | Why is the stuff for cat toilets kept at the bottom? | Cat litter is only ever stored on level 1, because a torn sack runs out onto everything underneath.
A | How heavy may a pallet on the top level be? | Pallets may be 1.80 metres high and weigh 900 kilograms at the most; on level 5 the limit is 600 kilograms.
A | How often are the A, B and C classes recalculated? | Classes are worked out anew on the first Monday of each quarter.
A | When is single picking used? | Single picking means one order, one trolley; it is used for express orders and for orders of more than 25 lines.
A | What is gained and what is lost with batch picking? | Batch picking gathers up to 12 orders in one round on a trolley with 12 boxes; it saves about 40 percent of the walking, but costs an additional sorting check.
A | The shelf is bare but my device says there should be five. Should I search next door? | If the slot is empty although the scanner says otherwise, press "Short" and go on; do not look for the goods in other slots, as that throws the count there into confusion.
A | Which batch of kibble leaves first? | Food leaves by date: the batch with the earliest best-before date goes first.
A | Why are heavy parcels devided in two? | Parcels over 23 kilograms are split, because the carrier demands a surcharge of 8.40 euros from that weight.
A | How many cold packs belong in the box in July? | Chilled goods go into the wool-lined box with two cold packs in winter and four from May to September.
A | Latest time for a pallet to go out today | Cut-off for same-day dispatch: 15:30 for parcels, 13:00 for pallets.
A | What happens when a count is out by 50 euros? | A difference of up to 2 percent or 10 euros is booked by Femke; anything bigger is counted a second time by somebody else.
A | Can I give my workmate a lift on the forks? | Nobody rides along.
A | How fast may one drive in the yard compared with the hall? | The speed limit is 8 kilometres an hour in the hall and 12 in the yard.
A | Someone sent back an opened bag of dog biscuits. Where does it go? | Unopened food with more than three months left goes back to stock; opened food is destroyed; torn sacks that are otherwise sound go to the animal shelter in Lelystad on Thursdays.
A | What is the overlap between early and late shift for? | The half hour of overlap is for handing over.
N | How many forklifts are there in the hall?
N | When was the hall built?
N | Where do I park my car when I'm on the late shift?
N | How much does Sanne Kok earn?
N | My scanner's battery has died in the middle of a round, where's a spare?
N | Which carrier picks up the parcels?
N | Are we allowed to listen to music on headphones while picking?
N | height of level 3 in metres
N | How many orders go out on an average day?
N | What's the difference between a reach truck and a forklift when it comes to the licence, and who pays for the course?
F | Why are gaps filled with film?
F | Why are chilled goods packed on Fridays only?
F | At what price are torn sacks sold to the staff?
F | Why is class C nearest to packing?
O | How do I bake sourdough bread?
O | Who won the football world cup in 1990?
