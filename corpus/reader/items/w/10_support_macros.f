A | Why do leather couches take longer? | it's here now, but the men scratched my door frame. how soon do I have to tell you | Damage in your home must be reported within seven days, with photos; we pass it to Hobart Haulage and stay your contact.
A | My moggy slept on it, can I still hand it back? | she left a greasy patch, how do I get it off? | Grease: cleaner no. 1, left on for ten minutes.
A | When am I allowed to close a case thats gone quiet? | what if he comes back to me a week later? | Should anything else come up within 14 days, just answer this mail and it will land on my desk again.
A | red wine | and biro? | Ink: please stop and ring us.
A | I gave you my own cloth for the upholstery and now dislike the result. Refund? | if it had been one of yours, when would I see my money? | The money is back in your account 14 days after we have inspected the sofa.
N | guarantee foam frames feathers | are the legs in that too?
N | I'd rather have black feet on it, is it too late? It's shipping next week. | what would they cost?
N | When do we let people off the £120? | who has to sign that off?
N | Which two kinds of people are passed on to Edmund Pryce? | what's his extension
N | why is salt a bad idea | then why is it OK on velvet?
A | Why can't the arms be taken off the Hawthorn? | How often do I have to shake up feather cushions? | the feather seats need plumping once a week
A | free colour change deadline | up to what sum can I settle a scratched wall myself without asking the haulier | up to £100 pay at once from the goodwill pot and don't bother the carrier.
