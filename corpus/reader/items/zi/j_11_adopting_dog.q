A | What usually went wrong with the animals that were handed in again? | Most of those nine came back for the same reason: the dog was left alone for too long, too early.
A | What should I budget for feeding it and keeping it healthy? | A medium-sized dog costs about 110 a month for food, insurance and routine treatment.
A | I'm a tenant. Do I have to get permission from the owner? | If you rent, we need to see your landlord's consent.
A | Can I get a puppy as a Christmas surprise for my girlfriend? | We do not give dogs as presents, and we close adoptions from 15 December to 6 January for that reason.
A | My place is never very clean. Will the inspectors mind? | We look at fences (1.50 metres for most dogs, 1.80 for huskies), stairs and balconies, and do not care about dust.
A | Why can't I pick my new pal up on a Saturday evening? | 4. You sign the contract and take the dog home on a weekday morning, so that we can be reached if something goes wrong.
A | How long does it take, all in all, before I can have it? | From the first walk to the journey home it commonly takes three weeks.
A | What would an elderly animal set me back? | The fee is 280 for a grown dog, 350 for a puppy under twelve months and 120 for a dog over nine years.
A | How do I recover the hundred I paid for my little one? | Puppies are not neutered here, but you pay a pledge of 100, which you get back when you send the vet's bill.
A | I'd like you to hold one for me while I think. After how many days does that start to cost? | Reserving a dog is free for five days; after that we ask 10 a day for board.
A | why cant i just give him a different brand straight away | Keep to the food we gave you for ten days and then mix in the new kind bit by bit, as a sudden change brings diarrhoea.
A | I work eight-hour shifts. Would an adult animal cope by itself? | A grown dog should not be left for more than five hours, a puppy for more than two.
A | It's been ten days and it just isn't working with us. Would I be reimbursed? | If you bring the dog back within four weeks, we return half the fee; later, nothing, but we shall always take the dog.
A | Why am I not free to pass him on to my cousin? | The contract forbids you to sell it or give it away without our consent, because we want to know where each of them lives.
N | From which countries do the dogs from abroad come?
N | How many of the 31 dogs are in the "Grey Noses" scheme?
N | How much does Tilda Vance ask after the two free hours?
N | How long has old Mabel, thirteen, been in the Grey Noses scheme?
N | Where does Dr Hamish Roe have his practice for the vet's bills?
N | what breed are Juno and Jupiter, brother and sister?
N | How much does the blood test for heartworm cost six months after arrival?
F | Why may Juno and Jupiter go only to different families?
F | How many days a week can I meet the dogs, since you clean and train only on Sundays?
F | We have a husky. Why is a fence of 1.50 metres enough for it and most dogs need 1.80?
