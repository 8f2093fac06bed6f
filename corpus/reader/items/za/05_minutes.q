A | What was corrected in the April minutes? | The waste in March was 6.2%, not 2.6%.
A | How long did the four-colour press stand still in April? | The four-colour press stood still for 31 hours in April, against 12 in March.
A | What kept breaking on the large machine? | Cause: the dampening unit, twice, and once a broken gripper.
A | Compare the two offers for overhauling the press. | The maker would overhaul the press for 18,400 pounds within three days, but not before July. | Barlow Engineering of Stockport would do it for 13,900 pounds in five days and could begin on 27 May. | Barlow gives six months' guarantee, the maker twelve.
A | Why did they pick the outfit from Stockport rather than wait for the people who built it? | After discussion it was decided by four votes to one to take Barlow, since another breakdown before July would cost more than the difference.
A | who was against Barlow and why | Obi voted against; he wished it to be noted that Barlow had never worked on this model.
A | daily loss press standing | Dot reckoned 2,100 pounds a day.
A | Our couple wants to alter their invitations for the fourth time. What will that set them back? | Agreed: two rounds of changes are free, each further round costs 25 pounds.
A | Do we charge for a typo that was our own fault? | Spelling mistakes made by us do not count as a change.
A | Does the new fee hit brides who ordered in April? | Applies to orders from 1 June; current orders are untouched.
A | Is Vale Preto cheaper than Harsund, and what are the drawbacks? | A mill in Portugal, Vale Preto, offers the same weight at 5% below the present Harsund price, but with a minimum of four tonnes and seven weeks' delivery, where Harsund delivers in nine days. | Freya had folded samples: Vale Preto cracks at the fold when folded against the grain, Harsund does not.
A | paper price increase july | Uncoated 120 g paper from Harsund rises by 8% on 1 July.
A | Why was Yusuf chosen over the others? | Freya and Geraldine both put Yusuf Demir first, because he was the only one who asked what happens to the offcuts.
A | What if the boy flunks his sums in June? | Should he fail, the place is offered to Kitty Rowe.
A | By how much are we over what the people next door may be made to hear late at night? | Measured in their kitchen: 38 decibels, where 35 are allowed after 8 p.m.
A | may I run the folder at nine in the evening this week, its urgent | Exceptions only with Geraldine's consent and after a call to number 14.
A | Why was getting everyone out of the building slower than it should be? | The door to the yard had been blocked by a pallet.
A | holiday list deadline | - Holiday lists to Dot by 31 May.
A | Was a new coffee machine bougt? | - The coffee machine: repairs cost 95 pounds, a new one 240. Repaired, by a show of hands.
A | Everything Marek has been told to do | Marek: two tonnes from Harsund; new order form with the rounds of changes.
N | Why was Simone sent to the trade fair in Düsseldorf?
N | How old is the four-colour press?
N | What is the waste in April?
N | Who was the third candidate for the bindery?
N | How does the sheet from Harsund compare with recycled stock?
N | What will Yusuf be paid as an apprentice?
N | Mrs Ashdown says the folder bothers her in the mornings too. How loud is it in her kitchen before eight in the evening?
N | What does wedding stationery earn after costs?
N | what are the builders working on
N | If Barlow needs longer than the five days, who bears the loss?
N | When was the fire drill held?
N | How many changes does a customer with business cards get free?
N | Kitty Rowe has already signed with another firm. Who gets the place then?
N | Which insurer is Dot supposed to ask about the press, and about what exactly?
N | price per tonne of the harsund paper
F | Why did Freya vote against Barlow?
F | Why was wedding stationery given up at the meeting?
F | Why does the maker give a shorter guarantee than Barlow?
F | What was decided under item 9?
F | Why is Vale Preto able to deliver faster than Harsund?
O | How is vinegar made from cider?
O | What is the best time of year to prune roses?
