A | What is the difference between the licence and the permit? | The state licence shows that you have passed the fishing examination; it is issued by the district office and is valid for five years. | The permit is the right to fish our waters; you get it from us and it runs for the calendar year.
A | Is a photo of my state licence on my mobile good enough? | A picture of the permit on your telephone is accepted, one of the state licence is not.
A | My boy is seven and wants to hold the rod, is he allowed? | Children under 10 may fish without a licence if an adult with a permit sits beside them and only one rod is used between the two.
A | Which licence does a 12-year-old need? | Those from 10 to 15 need the youth licence but no examination.
A | price day permit reservoir | Day permit, reservoir: 24 francs
A | I only want to fish the reservoir all year, what do I pay? | Lake permit, Senn Reservoir only: 120 francs
A | What if I have no time to help clearing the banks? | Full permit holders owe the society eight hours of work a year, mostly clearing banks; whoever does not come pays 15 francs an hour instead.
A | where can i buy a day ticket in the evening | Day permits are sold at the Anker inn, at the petrol station in Obersenn and on our website; at the inn until 22:00.
A | When does the trout season begin? | Brown trout: 16 March to 30 September
A | Why may boats not be used in April? | The reservoir may be fished from the boat from 1 May on only, so that the grebes can nest undisturbed.
A | Can I sit by the water after dark? | Night fishing is forbidden on the river, and on the reservoir it is allowed for eel alone, until midnight.
A | Minimum size of a trout in the river and in the reservoir? | Trout must measure 28 cm in the river and 35 cm in the reservoir; grayling 36, pike 55, char 25 cm.
A | why wet hands when putting a fish back | Undersized fish are to be put back at once and with wet hands, because dry hands tear off the slime that keeps infection out.
A | How do I measure a fish? | You measure from the tip of the nose to the end of the tail, laid flat.
A | Why is only one grayling a day allowed? | Grayling are limited to one a day since their number fell by half after the flood of 2021.
A | Back home I let everything go again after the photo. Is that fine here? | Fishing for the sake of letting go again, known as catch and release, is against the animal protection law of the canton.
A | What may I fish with above the Trout Bridge? | On the river between the weir and the Trout Bridge only the fly is allowed.
A | I didn't catch a thing all year, do I still have to send in my book? | The book goes back to us by 15 January even if it is empty.
A | A man in a green jacket wants me to open my car, is he entitled to? | They may look at your papers, your book, your bag and your car boot.
A | When is the entrance fee due and how much is it? | After it the general meeting in February votes on you. | The entrance fee of 350 francs falls due only then.
N | How many members does the society have?
N | How many perch may I take home in a day?
N | What does the state licence cost at the district office?
N | where can I sit the fishing examination
N | Can I hire a rowing boat on the reservoir?
N | Where on the reservoir do the char bite best in spring?
N | My book fell in the water and the ink has run. How do I get a new one?
N | How much is the fine for fishing without a permit?
N | since when has Köbi Ammann been head warden
N | Is the fly-only strech reachable with a wheelchair?
N | What size of hook is best for grayling?
N | How many pike were caught last year?
N | I'm only visiting from abroad and my licence is a foreign one, will it be recognised?
N | dog allowed on the bank
N | On what day do the working parties for clearing banks meet, and where? I should like to get mine over with early.
F | Why is the river day permit cheaper than the one for the reservoir?
F | How do I keep live bait fresh on the reservoir?
F | When does the closed season for carp end?
F | Why are three rods allowed on the river?
F | How long is the permit withdrawn for forgetting a single entry?
O | How do I descale a coffee machine?
O | Which planets have rings?
