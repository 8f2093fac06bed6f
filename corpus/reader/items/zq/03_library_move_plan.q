A | I've got novels at home that ought to go back while the doors are shut. Will I be fined? | Loans falling due between 16 February and 18 April are extended automatically to 2 May, and no overdue fees arise.
A | How far away is the new place from the present one? | The library is therefore moving 900 metres to the south.
A | How many people can sit and revise there at once when it's finished? | Double the number of study seats from 34 to 68.
A | How much of the money comes from the region? | Forty per cent of the whole is met by a regional grant, which lapses if the opening takes place after 30 June 2026.
A | how much is spent on the self-service machines | Conversion takes 1.32 million, furniture 290,000, removal 86,000, and new self-service machines 104,000.
A | When will readers first be let in to the new premises? | Public opening | 11 April 2026 | - | Mayor's office
A | During what period is nobody allowed to go on holiday? | Annual leave cannot be taken from 23 February to 11 April, unless it was approved before 1 July 2025.
A | How often is the moisture below ground checked? | Readings are taken weekly; above 60 per cent humidity no books are brought in.
A | For how many years can the borough stay in the former post office? | The lease on the post office runs for 25 years and may be ended early only if the roof becomes unusable.
A | Which of the two ways of packing is gentler on bindings? | Plastic crates protected the spines better and could be stacked five high, but two people needed 71 minutes for loading.
A | Is a crate or a trolley quicker to fill? | Plastic crates protected the spines better and could be stacked five high, but two people needed 71 minutes for loading. | Wheeled book trolleys needed only 44 minutes and kept the shelf order, yet cannot be used on the stairs and must be strapped down in the van.
A | What made staying put out of the question? | A survey in 2023 found that the ceilings can no longer carry the stacks on the upper floor safely, and strengthening them would have cost more than a conversion of the empty post office in Tanner Square.
A | My daughter gets help with maths there after school. Why is that off for the time being? | The homework club is suspended because no room with enough sockets could be found.
A | What do I do with each section, in what order, when packing? | Procedure for each bay: photograph the shelf, attach the coloured label with the new bay number, load from top left to bottom right, scan the label on leaving and again on arrival.
A | How can I get hold of something I ordered while it's all closed? | Reserved items can be picked up from the mobile library, which stops in Tanner Square on Tuesdays from 3 to 6 pm and at the swimming baths on Thursdays from 10 am to noon.
A | mobile library Thursdays | Reserved items can be picked up from the mobile library, which stops in Tanner Square on Tuesdays from 3 to 6 pm and at the swimming baths on Thursdays from 10 am to noon.
A | wich amounts need the signiture of the head of finance? | The remaining 70,000 are a reserve on which the project lead may draw up to 10,000 in each case; larger amounts need the signature of the head of finance.
A | and unpaid helpers, what do they get? | Volunteers receive a meal voucher worth 9 euros for each shift of four hours and must attend a lifting course beforehand.
N | Which firm carries the 340 glass negatives?
N | How long has Miriam Okonjo worked for the library?
N | What will become of the building in Castleford Road after 30 April?
N | What colour are the labels for the upper floor?
N | Which employees moved when the central library was converted?
N | How are the maps and newspapers packed for the van?
N | When does the mobile library stop at the hospital?
N | Where will the reading group for adults meet during the closure?
N | What rent is paid for the post office in Tanner Square?
N | How much does the lifting course for volunteers cost?
N | How many volunteers have signed up for the removal?
N | At what time does the library open on 11 April 2026?
F | Why are trolleys used for the upper floor and crates for the ground floor?
F | When does Farida Noor begin to supervise the building work?
F | Why will the branch hold 11,000 more items after the move?
F | How many posts are cut because of the move to Tanner Square?
O | Why does my sourdough starter smell of nail varnish?
O | How many players may a handball team have on the court?
