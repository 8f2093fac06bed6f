A | Why were most of the nine dogs brought back? | Most of those nine came back for the same reason: the dog was left alone for too long, too early.
A | Monthly cost of a medium-sized dog? | A medium-sized dog costs about 110 a month for food, insurance and routine treatment.
A | We live in a flat that isn't ours. Do you want anything from the owner? | If you rent, we need to see your landlord's consent.
A | Our twins are four. Which dogs would we get to see? | If there are children under six in the household, we show you only dogs that have lived with small children before.
A | Can I get a puppy for my girlfriend as a surprise at Christmas? | We do not give dogs as presents, and we close adoptions from 15 December to 6 January for that reason.
A | How often must one walk the dog before taking it? | You walk with the dog at least three times, on different days, and once with everyone who will live with it.
A | how high fence husky | We look at fences (1.50 metres for most dogs, 1.80 for huskies), stairs and balconies, and do not care about dust.
A | Why is the dog handed over on a weekday? | You sign the contract and take the dog home on a weekday morning, so that we can be reached if something goes wrong.
A | How long does the whole adoption usually take? | From the first walk to the journey home it commonly takes three weeks.
A | Why does it take longer with foreign dogs? | For dogs from abroad it is longer, since the blood test for heartworm can be made only six months after arrival.
A | Compare the fee for a puppy with the one for an old dog. | The fee is 280 for a grown dog, 350 for a puppy under twelve months and 120 for a dog over nine years.
A | How do I get my 100 pledge back? | Puppies are not neutered here, but you pay a pledge of 100, which you get back when you send the vet's bill.
A | I need a few days to sort things out with my boss. Can you hold a dog for me, and what would that come to? | Reserving a dog is free for five days; after that we ask 10 a day for board.
A | What does the "Grey Noses" scheme offer? | For dogs in the "Grey Noses" scheme, meaning those with a lasting illness, we ask no fee and pay half the vet's bills for life, provided you use our own vet, Dr Hamish Roe.
A | The whole family is itching to meet our new pet, can they pop round on day two? | No visitors for the first five days, no bath, no dog school before the third week.
A | Explain why two leads are needed in the first month. | Use a harness and a collar with two leads for the first month: most dogs that run away do so in the first fortnight, usually out of a slipped collar.
A | How many hours can a grown dog stay on its own? | A grown dog should not be left for more than five hours, a puppy for more than two.
A | refund if dog is returned within a month | If you bring the dog back within four weeks, we return half the fee; later, nothing, but we shall always take the dog.
A | We have two cats at home, is there one of the dogs we shoud rule out? | Bruno, a shepherd cross, seven, knows many commands and dislikes cats.
A | When can visitors meet the dogs? | You can meet them on Wednesdays, Saturdays and Sundays between 13 and 16.
N | From which countries do the dogs from abroad come?
N | How many people work at Larkfield?
N | What does an hour with Tilda Vance cost after the free ones?
N | Where is Dr Hamish Roe's surgery?
N | I'm 74 and live alone, would I still be allowed to adopt?
N | What breed is Mabel?
N | Do I have to pay dog tax for Pim, and how much?
N | Why were Juno and Jupiter given up?
N | Can cats be adopted from the home as well?
N | dog walking volunteer
N | Which brand of food do the dogs get in the home?
N | How many puppies are there at the moment?
N | My dog has been missing since Sunday, have you taken in a brown spaniel?
N | Which insurance do you recomend for dogs?
N | Since when has Philippa Dunmore been head of the home?
F | Why are puppies neutered before they leave?
F | Why can Juno be taken without her brother?
F | Why is the fee for Mabel so much higher than for the others?
F | Why do you inspect how clean the home is?
F | What does the third visit after two years consist of?
O | How do I calculate the area of a trapezium?
O | Which wine goes with oysters?
