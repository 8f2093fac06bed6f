A | We'd love a little hut for the mower, about 4 by 4 metres. Any paperwork? | Free of permit | garden shed up to 20 m², fence up to 1.80 m | none | none
A | fee for notification | Notification | carport, dormer, change of heating | 4 weeks | 95 euros
A | Nobody from the town answered for over a month about my carport. Can i jsut get going? | In the notification track, silence means consent: if you hear nothing from us within four weeks, you may start.
A | What is a change of use? | A *change of use* is when rooms serve a purpose other than the one approved, even if not a single stone is moved.
A | I let my apartment to tourists all summer long, roughly 120 nights. Do the authorities care? | Turning a shop into a flat is one; renting out a flat to holiday guests for more than 90 days a year is one as well.
A | how old may the land register extract be | an extract from the land register not older than six months;
A | Must the statics be there from the beginning? | the structural calculation (may be handed in later, but before the start of work);
A | can i mail you the drawings as pdf now? | From January onwards the portal *bau.direkt* will accept files too; until then, PDFs sent by e-mail are not regarded as submitted.
A | Why can't the distance go below one metre even if next door agrees? | With your neighbour's registered consent (an easement) the distance may be reduced, though never below 1 metre, as the fire brigade needs a passage.
A | garage on the boundary line allowed? | Buildings keep at least 3 metres from the boundary, garages and sheds may stand directly on it if their wall there is no longer than 9 metres and no higher than 3 metres.
A | Photovoltaics within the walls – any chance at all? | Roofs are covered with red plain tiles; solar panels are permitted only where they cannot be seen from a public street.
A | free advice conservation officer when | Mrs Ilse Dornbach, the town's conservation officer, gives free advice every first Monday of the month in Room 6.
A | Explain the steps an application goes through after it has been handed in. | We check within ten working days whether the papers are complete. | The neighbours are heard. | Fire brigade, water board and road authority are asked for their opinion. | The decision is sent by registered post.
A | Forgot to send what was missing and the month is over, what now? Do I owe anything? | If the time passes unused, the application counts as withdrawn and half of the fee is due.
A | Do I get longer to supply missing papers than the neighbours get to object? | If something is missing you get one letter listing everything; you then have four weeks. | They have 14 days for objections.
A | The family next to us says our extension will take away their sun. Will they be able to block it at the office? | Objections on account of shade or view are not considered by us; they belong before the civil court.
A | how many times can a permit be prolonged | It can be extended twice by a year, provided that the request comes in before it lapses.
A | My uncle put up a cottage in 1959 with no papers whatsoever. Must it be torn down? | What was put up before 1968 and tolerated ever since enjoys protection, but only in its present shape.
A | Is it dearer to get the permit after having built already? | More often than not a permit can be granted afterwards; the fee is then tripled.
A | what were most rejections about in 2023 | In 2023 the office handled 412 applications, of which 31 were refused, most of them because of distances.
N | How long does the State Monuments Office need to answer an objection?
N | What does the surveyer charge for measuring the walls?
N | who counts as an entitled designer for signing floor plans
N | How high may a fence be within the old town?
N | Since when has Ilse Dornbach been conservation officer?
N | Does a swimming pool in the garden need a notification?
N | what does extending a permit by a year cost
N | My neighbour lives abroad and doesn't answer letters. How do I prove that he was informed?
N | Why are red plain tiles required on roofs?
N | How many of the 412 applications were notifications?
N | Is it allowed to put a heat pump on the flat roof rather than on the ground?
N | How long does the District Board take to decide on my objection
N | does the fine get lower if I report myself
N | If I sell the plot before starting, does the buyer keep my permit?
N | Is bau.direkt quicker than handing in two paper copies?
F | Why does a full permit cost a flat 95 euros?
F | Why does silence count as consent in the full permit track?
F | What does section 11 say about demolition?
F | Why was the portal bau.direkt switched off in January?
F | what made Nadja Sommer responsible for technical questions on plans
O | What is the boiling point of ethanol?
O | How can I train for a half marathon?
