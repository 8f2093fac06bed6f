A | How long before a mutt from there could be living with us? | With cats the whole takes about ten days, with dogs three to five weeks.
A | I'm a tenant, what extra paper do you want from me? | If you rent, we need the landlord's consent in writing.
A | Why can't I take just one baby puss? | Kittens under six months go only in pairs, unless there is a young cat in the home already, for a kitten by itself often grows shy or rough.
A | How much is the fee for a pair of kittens? | Pair of kittens | 190 | chip, vaccination, voucher for neutering
A | I'm at work from eight to five, nobody in. Would I be given a terrier? | Dogs are not given to households where they would be alone for more than five hours a day.
A | What would a really old one set me back? | Animals over 9 years are given for whatever you wish to pay.
A | She has diabetes for good, who settles the medical bills to begin with? | Someone who adopts an animal with a long-term illness has its treatment by our vet, Dr Imke Rasmus, paid for during the first year.
A | Until when can I change my mind and have my money returned? | For the first four weeks you may bring the animal back and receive the full fee.
A | I'm often abroad for my job, should I take one in temporarily or keep it for good? | For people who travel a lot or are unsure whether a pet fits into their life, fostering is the better beginning.
A | What is the difference between fostering and adoption in who pays? | It remains ours; we pay for food, litter and the vet, and you give time and patience. | Adoption is for life and at your own expense.
A | How long are found animals held? | We hold found animals for 28 days, as the owner has a right to claim them within that time.
A | How do I find out if the tabby in my yard belongs to somebody? | With a cat, ask in the neighbourhood first, since most are not lost. | A paper collar will tell you within two days whether it has a home.
A | What should I do with a chick that has no plumage yet and fell out? | Young birds with feathers should be left where they are; naked ones belong in the nest if you can reach it.
A | Why are hedgehogs taken to Brook Farm? | Hedgehogs are taken to the wildlife station at Brook Farm, because we have no licence for wild animals.
A | training evenings months | Training evenings take place on the first Tuesday in February, May, August and November.
A | can i donate my old fether duvay | Food, blankets and towels are gladly taken at the gate at any hour; feather quilts are not, as they are torn up and choke the drains.
A | And handing in my own cat, the contribution? | We ask for a contribution of 80 for a dog and 40 for a cat.
A | My ten-year-old adores felines, what could she do there at the weekend? | Volunteers of 16 and over walk dogs after two introductory sessions; younger ones can read to the cats on Saturdays, from 8 years, with an adult.
N | Who founded the shelter?
N | How old is the oldest dog in the yard at present?
N | I'd like my free lessons soon. On which days does Jonas Petri teach?
N | Why do adopters have to be 21 and not 18?
N | What would I pay for a pair of ferrets?
N | swarm of bees in garden
N | And for a tortoise, what is included in the fee?
N | how much is bord for my hampster in the hollidays
N | How many animals find a new home in a year?
N | What does it cost the shelter to keep a dog for a month?
N | My dog snapped at the postman. What does the veterinary officer's assessment cost?
N | How long will the volunteer stay when visiting my home?
F | Why is a puppy cheaper than a grown dog?
F | I live on the fourth floor, why must dog owners have a garden?
F | Since when have reptiles been accepted by appointment?
F | We foster two cats, why do we have to pay the vet ourselves?
O | How long does concrete need before my fence post can bear load?
O | Which key signature has three sharps?
