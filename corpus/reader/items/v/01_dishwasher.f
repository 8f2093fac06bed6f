A | do I have to pour water into the salt tank every time I refill it? | and how much salt goes in? | Fill the salt container with 1 litre of water and then 1.2 kg of coarse dishwasher salt.
A | what is E9 | can I make it go away by holding Start? | Codes E1 and E7 can be cleared by pressing Start for three seconds. The others can be cleared by a technician only.
A | Stinking soup sits at the bottom when it finishes. What should I check? | turned out it was nothing but the filter. what will the man who came charge me for that | a call-out costs 79 euros if the fault turns out to be a clogged filter.
A | the display says E4 and I found a puddle in the base, can I just restart it? | ok so when can I get hold of them? | Service is reached on weekdays from 8 to 18
A | What's the reason for not poking the little spray holes with something metal? | and how do I get the bottom one off to do that? | The two spray arms are pulled off upwards (lower) and unscrewed (upper)
N | rinse aid how long lasts | what does a bottle cost?
N | model number location | how many digits has it got?
N | Why does Eco take longer than all the others? | can I stop it halfway to throw in a cup I forgot?
N | My brother-in-law is an electrician and would fix it for free. Would I lose my cover? | and where's the nearest one of those partners?
N | May I put my grandmother's gilded wine glasses in? | why is wood all right then?
A | salt light never comes on, is it broken? we're on the lowest setting | Where do frying pans go, and which way round? | Pans lie in the lower basket with the opening facing the middle.
A | Can I use Half Load together with Glass? | what should I clean the rubber around the door with | Wipe the door seal with a damp cloth.
