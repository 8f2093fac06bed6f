A | Which law regulates Orvanian passports? | Both are governed by the Travel Documents Act of 1996, which was thoroughly amended in 2014 when chips were introduced.
A | For how long is an ordinary passport valid? | The ordinary passport has a green cover and 32 pages and is valid for ten years, or five years if the holder is under 21 on the day of issue.
A | I fly out for business nearly every month and run out of pages. What could I get instead? | The merchant passport, grey, has 64 pages and is given to persons who can show at least twelve journeys abroad in the two years before.
A | When does a civil servant have to hand the blue booklet back? | The service passport, blue, is issued to civil servants for a single posting and must be returned within 30 days of its end.
A | Can a seaman's book be used everywhere? | A fifth document, the seaman's book, counts as a passport only in ports with which Orvania has a treaty.
A | Why can't I apply by post? | An application must be made in person, because fingerprints are taken.
A | My ex refuses to sign for our toddler's passport. Who settles that? | Where the parents cannot agree, a family judge decides.
A | Explain why a visit to an honorary consul usually isn't enough. | The honorary consuls, of whom there are 27, may accept papers but do not take fingerprints, so that a journey to an embassy can rarely be avoided.
A | where is express service available | The express service takes three working days and is offered only in Sel Maris.
A | Somebody stole my papers abroad and my flight home is tonight. Is there a quick document? | An emergency passport, valid for a single journey and at most 40 days, can be had within hours, also at embassies, if a death, an illness or a theft is proved.
A | What does a passport cost for a fifteen-year-old? | An ordinary passport costs 70 orvans, or 35 for persons under 21.
A | What is the surcharge for losing a passport a third time? | For a lost passport a surcharge of 25 is made on the second loss in ten years and 80 on the third; the first is forgiven.
A | May I leave the capital on a transit visa? | It lasts 72 hours and does not allow the holder to leave Sel Maris.
A | I'd love to spend another few weeks on the beach, can my holiday permit be made longer? | Class B is for tourists, lasts 60 days and can be extended once by 30 days at any branch office.
A | What happens to a class D holder who is sacked? | Class D is for workers and is bound to an employer: a holder who loses the post has 90 days to find another one.
A | Income needed for a remote worker's visa? | It lasts one year, and its holder must prove a monthly income of 2,400 orvans and health insurance.
A | Compare the refusal rates for classes B and D. | Some 4 per cent of applications for class B were refused last year, against 17 per cent for class D.
A | Can an Orvanian judge have two nationalities? | Holders of high office, that is ministers, judges and the harbour captain, are still barred from having two.
A | How can I keep the stamp out of my pasport? | Border guards stamp the passport of every foreigner, unless the traveller asks for a loose slip instead.
A | I stayed a week too long by mistake, what will it cost me? | Overstaying costs 10 orvans a day, and after 30 days leads to a ban on entry for two years.
N | What does a class B visa cost?
N | How many pages does the diplomatic passport have?
N | Who heads the Bureau of Passage?
N | How long does it take until a class C visa is granted?
N | My wife is Orvanian, am I allowed to live there with her for good?
N | opening hours Tolm branch office
N | How many Orvanians hold a merchant passport?
N | With which language test can the command of the language be proved?
N | Which 58 states are exempt from the visa?
N | How much does the service passport cost?
N | I've changed my surname after the wedding, do I have to get a new passport?
N | What company makes the chips for the passports?
N | How many hours may a student with a class C visa work per week?
N | Why was the seaman's book limited to treaty ports?
N | Must I bring proof of vaccinations when I arive with a cat?
F | Why does class E lead to permanent residence while class D does not?
F | What is visa class G for?
F | Why was dual nationality abolished in 2007?
F | Why is the ordinary passport red?
F | Why do tourists have to give reasons when appealing a class B refusal within 21 days?
O | How do I knit a scarf in rib stitch?
O | What is the boiling point of nitrogen?
