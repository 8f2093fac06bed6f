A | Which objects are being lent? | (a) Model of the brig "Concordia", 1821, wood, bone and linen, inventory no. S 44, insurance value 85,000 euros; | (b) Oil painting "Pilots in the Ice", by J. M. Thorning, about 1860, inventory no. G 203, insurance value 140,000 euros; | (c) Ship's log of the "Concordia", 1823 to 1829, paper and calf leather, inventory no. A 9, insurance value 22,000 euros.
A | Who made the little ship? | The model was built by a sailor during captivity in Dartmoor.
A | Why must the label say "attributed to"? | The attribution of the painting to Thorning is disputed; labels shall therefore read "attributed to".
A | the show is going so well, could we keep the picture over Christmas? | The painting cannot be extended, as it has been promised to Ghent from November.
A | early recall | The Lender may call objects back early only if these conditions are breached or the object is in danger.
A | What do the three things cost us to borrow? | No fee is charged for the log and the model. | For the painting the Borrower pays 1,500 euros, which go towards the cleaning of its frame.
A | why don't they charge the usual 200 for paperwork | The administrative charge of 200 euros is waived, since the Borrower lent Perlbach its figureheads in 2017 without charge.
A | What does "nail to nail" mean? | "Nail to nail" insurance means cover from the moment an object leaves its place at the Lender's until it is back there.
A | Our insurer is slow. What if the paper isn't there when the lorry comes? | The certificate must reach the Lender 14 days before collection; without it nothing leaves the house.
A | Is state indemnity enough for the model? | State indemnity is accepted for (b) and (c), but not for (a), as it excludes fragile objects.
A | How are the three objects packed? | The painting and the log travel in climate crates, the model in a crate built for it, on a vehicle with air suspension.
A | Can we open the boxes the minute they get here? | After arrival the crates stay closed for 24 hours so that the objects can adapt to the climate.
A | courier daily allowance | The Borrower pays her travel, three nights' lodging each time and 60 euros a day.
A | Which of the objects may be lit brightest and which least? | Light: at most 150 lux on the painting, 80 on the model, 50 on the log.
A | why does the old book have to stay so dim? | The log has the strictest limit because iron gall ink fades.
A | humidity tolerance | Relative humidity 50 per cent, with a tolerance of 5 either way; temperature 18 to 21 degrees.
A | Does the painting always need a barrier? | The painting hangs at least 30 centimetres above the floor with a barrier at 80 centimetres, unless it is glazed.
A | We'd like to hold a wine evening among the exibits for our sponsors, any objection? | Food and drink are forbidden in the rooms; evening receptions may be held in the foyer only.
A | There's dust on the rigging, can our own people brush it off quickly? | The Borrower undertakes nothing without the Lender's consent, not even dusting, except what is needed to avert further damage.
A | Is the credit line the same for the painting as for the rest? | The credit line is "Town Museum of Perlbach, Gift of the Ahlers Family"; for the painting it is "Town Museum of Perlbach" only.
N | When did the Ahlers family make their gift?
N | To whom do sceptics attribute the painting instead of Thorning?
N | What are the dimensions of the model?
N | how much does the climate crate cost
N | Which pages of the log are to be shown first?
N | Who is the Borrower's conservator?
N | What did the Maritime House get in return for its figureheads in 2017?
N | Why is transport by air excluded?
N | How far is it by road from Perlbach to Skagerhaven?
N | Is Ghent paying more for the picture than Skagerhaven?
N | A school class wants to sketch in front of the painting with charcoal, is that alright?
N | If a barrier post falls over and dents the frame but the insurer blames wear, which of us pays for the repair?
N | log digitised online
N | what was the brig Concordia's cargo
N | How many copys of the catalogue are printed?
F | Why is a fee charged for the log but none for the painting?
F | Why must the courier accompany the painting rather than the model?
F | What does article 15 provide about the storage of crates?
F | why does the painting have the strictest light limit
F | Why does Skagerhaven law govern the contract?
O | how do I train for a half marathon
O | What is the plural of octopus?
