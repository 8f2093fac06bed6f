A | Why shouldn't I drag her from her hiding spot? | Do not pull a cat out from under the bed, since it learns from that to fear your hands.
A | How long before she may roam the garden? | Keep the cat indoors for at least four weeks, and until it is neutered and microchipped.
A | Which pairing is least likely to get along? | Two littermates or a neutered pair of different sex get on best; two grown females are the hardest match.
A | How many times should I fill the bowl for a little one? | Kittens up to six months are given four meals a day, up to a year three, and grown cats two.
A | Why should her two dishes be kept well apart? | Put the water bowl at least two metres from the food; cats in the wild do not drink where they eat.
A | can she have dairy | milk, which gives most grown cats diarrhoea
A | Is a bouquet with stargazers a risk for her? | Lilies are so poisonous that even the pollen licked from the fur can make the kidneys fail; do not keep them in the house at all.
A | I've three of them. How many loos do I need? | The rule is one tray per cat plus one more.
A | My boy keeps squatting but can't pee. How long have I got? | A tomcat that strains in the tray and passes nothing is an emergency: without treatment he can die within 48 hours.
A | Why can't I use my own Colgate on her? | Human toothpaste contains fluoride and foaming agents, which cats swallow.
A | We're taking her to France. How long beforehand does she need the jab? | Rabies vaccination is required if you travel abroad with the cat, and must be given at least 21 days before departure.
A | Why is the puppy's parasite remedy dangerous for her? | For fleas use a product made for cats; drops meant for dogs often contain permethrin, which kills cats.
A | What do you charge to have a tom snipped? | Neutering costs £75 for a female and £50 for a male at our clinic, vaccination £38 a visit, and chipping £15.
A | It isn't going well after a fortnight. Can I return her and get my money? | A cat that does not fit in can be given back to us at any time, and within 30 days we refund the fee in full.
N | How many cats were adopted from the Harrow Hill Animal Shelter last year?
N | For how many weeks do silica beads last?
N | Which brand of cat toothpaste should the teeth be brushed with twice a week?
N | what is the telephone number of the beacon veterinary hospital
N | How much wet food does a kitten of 1 kg need a day?
N | How many heartbeats a minute does a healthy cat have at rest?
N | I am pregnant and wear gloves for the litter tray. How many women get toxoplasmosis from it?
F | Why do neutered cats need about a fifth more food?
F | How often should the pink part of the claws be clipped?
F | Whom at the shelter do I ask to change the address held by the chip register for me?
