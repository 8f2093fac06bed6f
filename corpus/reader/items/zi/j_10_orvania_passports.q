A | Which law sets out the rules for all this paperwork? | Both are governed by the Travel Documents Act of 1996, which was thoroughly amended in 2014 when chips were introduced.
A | I'm 19 and just picked up mine. For how many years is it good? | The ordinary passport has a green cover and 32 pages and is valid for ten years, or five years if the holder is under 21 on the day of issue.
A | How often must I have been out of the country to qualify for the thick grey booklet? | The merchant passport, grey, has 64 pages and is given to persons who can show at least twelve journeys abroad in the two years before.
A | My secondment has finished. When do I hand the blue booklet in? | The service passport, blue, is issued to civil servants for a single posting and must be returned within 30 days of its end.
A | Why can't I just post the form? | An application must be made in person, because fingerprints are taken.
A | My ex and I are at odds over papers for our toddler. Who has the final say? | Where the parents cannot agree, a family judge decides.
A | We live overseas with only an unpaid representative nearby. Why must we still make the long trip? | The honorary consuls, of whom there are 27, may accept papers but do not take fingerprints, so that a journey to an embassy can rarely be avoided.
A | can i get one in a hurry at the tolm office? | The express service takes three working days and is offered only in Sel Maris.
A | My handbag with my papers was snatched, which has never happened to me before. Will I be fined? | For a lost passport a surcharge of 25 is made on the second loss in ten years and 80 on the third; the first is forgiven.
A | I'm on holiday and love the place. How much extra time can I ask for? | Class B is for tourists, lasts 60 days and can be extended once by 30 days at any branch office.
A | My boss has fired me. How long until I'm thrown out? | Class D is for workers and is bound to an employer: a holder who loses the post has 90 days to find another one.
A | How much must a freelancer for an overseas company earn? | It lasts one year, and its holder must prove a monthly income of 2,400 orvans and health insurance.
A | I'm a judge and my wife is French. Could I take her citizenship as well? | Holders of high office, that is ministers, judges and the harbour captain, are still barred from having two.
A | Why do some visitors ask for a separate piece of paper when they arrive? | The custom goes back to the 1970s, when a stamp from Orvania could cause trouble in neighbouring states.
N | What is the fee for a class B visa for tourists?
N | With which 19 ports does Orvania have a treaty on the seaman's book?
N | What colour is the cover of the emergency passport?
N | How much does the service passport for civil servants cost?
N | how many class E visas were issued since 2019?
N | Who heads the Bureau of Passage in Sel Maris?
N | What per cent of applications for class C were refused last year?
F | Why can class E lead to permanent residence and class D not?
F | Before which authority may a class B applicant lodge an appeal within 21 days?
F | I hold a second nationality. Why must I use the foreign passport on entering the island?
