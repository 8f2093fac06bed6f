A | What does F-07-3 stand for? | A location is written like this: `F-07-3`, meaning aisle F, bay 7, third level from the floor.
A | what is a slot | A **slot** is one pallet place.
A | Why are chemicals kept in a separate room? | Chemicals are kept apart, in the caged room behind aisle N, because the fire brigade insisted on it after its visit in 2020.
A | Only 170 pallet places left and another truck is at the gate. What do I do? | When fewer than 180 are left, call Bertil Nyqvist before you take in anything more.
A | The little lock tag on the trailer is torn. May I start emptying it anyway? | If the seal is broken, do not unload; take a photograph and ring the office.
A | What are the steps for goods in after unloading? | 3. Count. Full pallets are counted by label, opened ones by piece. | 4. Stick on a white label (normal) or an orange one (blocked). | 5. Scan the label, then the slot. In this order: the scanner takes whatever comes first for the goods.
A | pallet 640 kg level | Heavy pallets, that is, those above 600 kg, go to levels 1 and 2 only.
A | Where should the dahlia tubers... sorry, bulbs be put so they keep cool? | Bulbs and seed potatoes go to aisle D, the one aisle that is kept at 9 degrees.
A | What are blocked goods? | Blocked goods are those that may not be sold until quality has looked at them.
A | Who can release blocked goods? | Petra Olusanya alone may lift a block.
A | How do single and batch picking differ in errors and in walking? | Batch picking takes 40% less walking but leads to more mix-ups: 7 in a thousand lines, against 3 in a thousand.
A | My list has eleven lines for a private buyer, can I combine it with others? | So orders with more than eight lines, and all orders for trade customers, are picked singly.
A | the handheld says there are four left but the shelf is bare | If a slot is empty although the scanner shows stock, press F4 ("short"), and go on.
A | Which truck lifts higher and which one carries more? | Reach trucks lift to 8.2 m, the Bull to 4.5 m but carries 2.5 tonnes instead of 1.6.
A | Haven't sat on a forklift since last summer, eight months ago. Am I still licenced? | You need the red card for the reach trucks and the blue one for the Bull; the cards are valid for three years and lapse if you have not driven for six months.
A | Why can one only go in one direction in two of the aisles? | Aisles E and F are one-way, from the doors inwards, because they are 30 cm narrower.
A | counting frequency expensive items | In addition fast-moving goods are counted monthly and goods worth more than 200 pounds apiece weekly.
A | A customer sends back a spade, box torn open. What becomes of it? | Tools go back on sale if the packing is unopened; opened tools go to the outlet shelf at 70% of the price.
A | Why don't returned shrubs go back on the shelves? | Plants are never taken back into stock: they may carry vine weevil.
A | water is pouring from the ceiling pipes, quick, what first | | Sprinkler running | cut the power at board 2 | ring 51 |
N | Who trains new drivers for the red card?
N | What is kept in aisles G to J?
N | What temperature is the caged room kept at?
N | Who takes over Petra's job on Fridays?
N | How fast may the Bull be driven in the yard?
N | Why did the scanners fail for nine hours last winter?
N | Who is the rack inspector and how often does he come?
N | Is batch picking better than picking by voice with a headset?
N | I dropped a carton of garden gnomes and two are chipped. Do I have to pay for them?
N | In what year was the hall built?
N | what happens if the third count differs too
N | A pallet with no delivery note at all turned up. Where does it go?
N | disposal contractor name
N | What is behind the number 50, the office or the first-aider?
N | My red card runs out in three weeks. How do I get it renewd?
F | Why are heavy pallets stored only on the top levels?
F | Why may Greta be driven out into the yard?
F | Why does batch picking lead to fewer mix-ups?
F | What does chapter 9 say about night work?
F | Why did Bertil Nyqvist know 600 locations by heart?
O | How do you make a paper lantern?
O | What year did the Berlin Wall fall?
