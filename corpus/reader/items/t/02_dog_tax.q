A | We're getting a puppy next week. How soon do the authorities need to know? | Every dog older than three months must be registered with the Tax Office within 14 days of arriving in your household.
A | how much for a second dog | | Second dog | 132 euros |
A | when do I have to pay? | It falls due in two halves, on 15 February and 15 August; on request you can pay everything at once on 1 July.
A | Is my money at least spent on poo bags and clean pavements? | It is not a fee, so the money is not tied to dog waste bins or cleaning.
A | Why does a second dog cost more than the first? | The tax is meant to limit the number of dogs in the town.
A | I live on benefits and own two terriers, do I get a discount for both? | Recipients of basic income support: half the rate, for one dog only.
A | I adopted a stray from a rescue home in Spain, am I exempt for the first year? | Dogs from the Wendelshagen animal shelter: free for the first 12 months. This does not hold for dogs from shelters elsewhere.
A | rescue dog certificate renewal | The certificate must be renewed every two years.
A | What does "listed dangerous dog" mean? | A dog of one of the four breeds named in the state dog act, or any dog that the Public Order Office has declared dangerous after a biting incident.
A | Can a dog declared dangerous ever get off that list, and does this go for the four breeds too? | In the second case the owner may ask for a new assessment after two years without incident. | For dogs of the four breeds, no such assessment is possible.
A | lost tag cost | A lost tag is replaced for 6 euros.
A | Are the old blue tags still okay? | Tags stay valid until further notice; the blue ones issued before 2019 have to be exchanged, free of charge, for the new silver ones.
A | my old lab passed away in march but i only told them in may. until when do i pay? | The tax ends with the month in which you deregister, not the month of the death, so do not wait.
A | Which papers go with a deregistration after a death compared with after giving the dog away? | If the dog died, enclose the vet's confirmation; if you gave it away, name the new owner with address.
A | What happens the first time someone is caught without having registered? | In practice a first case is settled at 100 euros plus the tax owed, which can be claimed for up to four years back.
A | Some man rang my bell asking about pets and wanted to come in. Is he entitled to that? | They may ask, but they may not enter your home or take money.
A | How do I sign my dog up, step by step? | Fill in form H-1 online or at the Citizens' Office counter. | Add the chip number and proof of liability insurance (needed for listed dogs only). | Name a bank account if you wish to pay by direct debit.
A | Can a reduction be backdated? | A reduction is granted from the month after the application, never backwards.
A | our farmhouse is miles from anybody, is the guard dog cheaper then | Farm guard dogs: half the rate if the nearest inhabited house is more than 300 metres away.
A | Canitax | Since 2022 the town has had a company, Canitax GmbH, go from door to door to count dogs.
N | Which four breeds are on the state list?
N | How much does the town take in from dog tax every year?
N | what is Canitax paid for its work
N | Do I need to pay if I look after my sister's dog for six months while she's abroad?
N | Where in Wendelshagen must dogs be kept on a lead?
N | How much does liability insurance for a listed dog cost?
N | How long does a refund of overpaid tax take to reach my account?
N | Why were the blue tags replaced by silver ones?
N | is the dog tax in wendelshagen higher than in the neighbouring towns
N | When was the rate last raised?
N | fine for walking without tag
N | What does the test for rescue dogs consist of?
N | Can I get a reduction as a pensioner with a small pention?
N | How do I object if I think my tax notice is wrong?
N | I breed dogs and have a litter of nine every spring; is there a kennel rate for people like me?
F | Why does each further dog cost less than the second one?
F | What discount do guide dogs of a listed breed get?
F | Why must the tag be renewed every year?
F | why did the town stop using canitax in 2022?
F | What do I enter under step 6 of the registration?
O | Which oil should I use for frying schnitzel?
O | how to convert a pdf to word
