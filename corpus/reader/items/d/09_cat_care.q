A | He's been hiding under the sofa since yesterday. Should I drag him out? | Do not pull a cat out from under the bed, since it learns from that to fear your hands.
A | How long must a new cat stay inside? | Keep the cat indoors for at least four weeks, and until it is neutered and microchipped.
A | Why go out for the first time before a meal? | For the first outings choose the hour before a meal, so that hunger brings it home.
A | Which pairings of cats get along best and which worst? | Two littermates or a neutered pair of different sex get on best; two grown females are the hardest match.
A | How do I introduce another cat step by step? | Keep the two apart for a week and swap their blankets, then let them eat on either side of a closed door, and only then let them meet.
A | daily amount dry food adult cat | A grown cat of 4 kg needs about 200 kcal a day, which is roughly 220 g of wet food or 55 g of dry food.
A | How many times a day do I feed a four-month-old kitten? | Kittens up to six months are given four meals a day, up to a year three, and grown cats two.
A | Tins or biscuits? Compare the two | Wet food is better for cats that drink little, as it consists of three quarters water; dry food is cheaper and keeps in the bowl but makes many cats fat.
A | We're vegans and wonder whether the cat could be one too. | a vegan diet, since cats cannot make taurine themselves
A | Can I treat her to a saucer of milk? | milk, which gives most grown cats diarrhoea
A | Someone gave me a bouquet of lilies. Is that a danger to the cat? | Lilies are so poisonous that even the pollen licked from the fur can make the kidneys fail; do not keep them in the house at all.
A | We have three cats. How many trays is that? | The rule is one tray per cat plus one more.
A | What kind of litter is the cheapest? | Clumping clay binds smells best, wood pellets are lightest on the purse, and silica beads last longest but some cats dislike the feel under their paws.
A | She always used the tray and now pees on the rug. What's most likely behind it? | If a cat that was clean begins to wet the carpet, have it looked at first, because bladder disease is the commonest cause.
A | Why should expectant mothers keep away from the tray? | Pregnant women should leave the tray to others or wear gloves, on account of toxoplasmosis.
A | How often do long-haired cats have to be brushed? | Short-haired cats need brushing once a week and long-haired ones every day.
A | Which part of the claw must not be cut? | Cats that go out wear their claws down; for indoor cats clip the tips every three to four weeks, never the pink part, which contains blood vessels.
A | We want to take the cat to France in summer. What injection, and how long before? | Rabies vaccination is required if you travel abroad with the cat, and must be given at least 21 days before departure.
A | Does my flat cat need the leukemia jab? | The vaccine against leukaemia is advised only for cats that go outdoors.
A | I've still got flea drops from the dog. Are they OK for the cat? | For fleas use a product made for cats; drops meant for dogs often contain permethrin, which kills cats.
A | What does it cost to have a male neutered, and when can I come to the clinic? | Neutering costs £75 for a female and £50 for a male at our clinic, vaccination £38 a visit, and chipping £15. | The clinic is open on Mondays and Thursdays from 14:00 to 18:00; appointments with Dr Maud Ekström on 01632 960 377.
A | normal body temperature | A healthy cat has a temperature of 38.0 to 39.2 °C and breathes 20 to 30 times a minute at rest.
A | It's Sunday night and she's had a fit. Who is open, and is it dearer? | Outside clinic hours ring the Beacon Veterinary Hospital, which is open day and night but adds £140 to the bill.
A | Can I pass the cat on to my sister if I can't keep it? | You may not give it to anyone else without our consent; that is clause 6 of the adoption contract.
N | At what age should a kitten be neutered?
N | What do two cats cost to feed per month?
N | How long can I leave a cat alone at home over a weekend?
N | phone number Beacon Veterinary Hospital
N | Which brand of cat toothpaste do you recommend?
N | She scratches the sofa to shreds. How can I get her used to a post?
N | What should I do in the first minutes if he has eaten chocolate?
N | How is a microchip put in, and does it hurt?
N | How much would pet insurance be for an older tomcat?
N | Can I bring a stray that I found in the garden to the shelter, and is someone there on Sundays?
F | Why should the water bowl stand right beside the food?
F | What does declawing cost at the clinic?
F | Why are females cheaper to neuter than males?
F | Which lilies are safe to keep with cats?
O | How do I bleed a radiator?
O | Who invented the printing press?
