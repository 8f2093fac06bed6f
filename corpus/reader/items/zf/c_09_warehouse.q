A | Who must wait when a person on foot meets a truck? | Where green crosses yellow, the forklift has the right of way.
A | how cold is it in the deep freeze | A chilled room of 40 square metres, kept at 4 degrees, opens off zone 2; frozen barf meat is stored next door at minus 20.
A | Why must I take pictures of a broken box right away? | Photograph damage while the pallet is still on the lorry, since the carrier accepts no claim afterwards.
A | Sixteen boxes came in. How many of them do I tally? | For up to 20 cartons all are counted, above that every fifth is opened and counted.
A | How fresh do kibbles have to be on arrival? | Dry food needs at least nine months left, wet food twelve, treats six.
A | A driver turned up far behind schedule. What happens to him? | A lorry that arrives more than two hours after its slot goes to the end of the queue.
A | Why do the bags for the kitty box have to be right at the bottom? | Cat litter is only ever stored on level 1, because a torn sack runs out onto everything underneath.
A | How heavy may a load be right under the roof? | Pallets may be 1.80 metres high and weigh 900 kilograms at the most; on level 5 the limit is 600 kilograms.
A | The bin is bare but the device shows three. Should I search around? | If the slot is empty although the scanner says otherwise, press "Short" and go on; do not look for the goods in other slots, as that throws the count there into confusion.
A | Why don't you box up cooled stuff at the close of the working week? | They are not packed on Fridays, so that they do not lie in a depot over the weekend.
A | By when must a small package be ready to go out today? | Cut-off for same-day dispatch: 15:30 for parcels, 13:00 for pallets.
A | Can a mate hop on while I drive? | Nobody rides along.
A | Who issues the permit to use the lift trucks? | Forklifts may be driven only with the licence and the yellow badge from Bram Hoekstra, who checks each driver once a year.
A | What becomes of ripped bags with nothing else wrong? | Unopened food with more than three months left goes back to stock; opened food is destroyed; torn sacks that are otherwise sound go to the animal shelter in Lelystad on Thursdays.
N | How many of the 2,160 places are on level 5?
N | What is the extension of the stock controller, Femke de Wit?
N | How many articles are in class A, the fastest 8 percent?
N | which carrier demands the surcharge of 8.40 euros over 23 kilograms
N | How many shift leaders hold the key for the cage with the flea sprays?
N | I charge a reach truck with a lithium battery in the bay by gate 6. How many hours does it need?
N | Since when has Sanne Kok been warehouse manager?
F | Why does batch picking cost 40 percent more walking than single picking?
F | In which order do aquarium salts leave, as they go by best-before date like food?
F | Why is the speed limit higher in the hall than in the yard?
