A | I'm at work from eight to five, nobody in. Would I be given a terrier? | if I do get one some day, does anybody help me train it? | Our dog trainer, Jonas Petri, gives every new owner two free lessons; further ones cost 35.
A | I'm a tenant, what extra paper do you want from me? | getting that could take a while, can I ring and have him kept for me? | Animals cannot be reserved by telephone.
A | How long before a mutt from there could be living with us? | we'd like a puppy and our girl is two, is that all right? | Puppies and families with children under 5 do not go together in our experience.
A | Until when can I change my mind and have my money returned? | could I give her to my sister instead? | You may not pass it on to a third person.
A | How long are found animals held? | and what does it cost him to get his dog back? | Owners who collect their dog pay 15 for each day of board plus a collection fee of 40.
A | And handing in my own cat, the contribution? | how long do I have to wait till you take her? | The waiting time is about three weeks for cats and up to two months for large dogs.
N | What should I do with a chick that has no plumage yet and fell out? | what do I feed it?
N | Why are hedgehogs taken to Brook Farm? | what time do they open?
N | She has diabetes for good, who settles the medical bills to begin with? | and after that, what does it come to a month?
N | My ten-year-old adores felines, what could she do there at the weekend? | does she have to sign up for it?
N | How do I find out if the tabby in my yard belongs to somebody? | where do I get one of those?
N | What would a really old one set me back? | why have you put it up to a hundred?
A | How much is the fee for a pair of kittens? | I need a new home for my iguana, do you take it? | Reptiles are not accepted.
A | I'm often abroad for my job, should I take one in temporarily or keep it for good? | I'm 19, may I adopt a rabbit? | Adopters must be 21 or older.
