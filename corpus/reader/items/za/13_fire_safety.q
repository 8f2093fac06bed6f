A | Where is the meeting point? | 5. Go to the meeting point: the chestnut tree, not the car park.
A | What do I tell the emergency operator about where we are? | 2. Ring 112. Say: Quillon, Tanner's Yard 6, entrance from the canal side.
A | A bin beside me is alight, may I have a go at putting it out myself? | 4. Fight the fire only if it is smaller than a waste-paper basket and you have the exit behind you.
A | the siren has gone quiet, can I fetch my handbag | Nobody goes back in until the officer in charge of the brigade has said so.
A | In which order does Rafiq search the upper floor? | - **Fire warden, upper floor**: Rafiq Mian. Looks into the cutting room, the lavatories and the fabric loft, in that order.
A | What is a warden's task? | A warden is not a fireman. His or her task is to count heads.
A | warden course interval | Wardens attend a course of one day every two years; the rest of us have 45 minutes with Agnes in January.
A | What's the difference between the two alarm sounds? | A **wavering tone** means leave at once. A **slow bell** means that the sprinkler pump has started or is faulty: stop machines, stay ready, wait for word.
A | It's the first Monday, 11 o'clock, and it's been howling for half a minute. Ignore it? | If it sounds longer than that on a Monday, it is not a test.
A | Did swapping the sensor over the ironing table bring anything? | Since the detector above it was replaced by a heat detector in March, there has been one, against seven in the year before.
A | Why are heat detectors not put everywhere? | A heat detector reacts to temperature rather than smoke; it is slower, and for this reason is allowed only where a smoke detector would be useless.
A | Sparks came out of the socket behind my sewing machine. Which cylinder should I grab? | | Carbon dioxide, 5 kg | machines, switch room | electrical faults | foam, it flares up again |
A | Which runs out sooner, carbon dioxide or water? | A 5 kg carbon dioxide extinguisher is empty after about 15 seconds, a water one after 40.
A | I only gave it one squirt, why do I have to tell Colm? | Used extinguishers are laid on their side and reported to Colm Daly, even if only a puff has been taken, because the seal is broken and they lose pressure.
A | foam limit workshop | No more than three days' supply of foam may be kept in the workshop: at present 30 cubic metres.
A | Why do oily cloths have to go in a closed metal container? | Rags with linseed oil go in the metal bin with the lid, since they can catch fire by themselves, and the bin is emptied every evening into the one outside.
A | am I alowed to vape in the yard by the gate? | Smoking is permitted at the canal railing alone. Electric cigarettes count as smoking.
A | My fingers are freezing at my bench. Can I bring the little blower from home, and if not who helps? | Private fan heaters are forbidden. | If it is below 17 degrees at your place, tell Rafiq and he will bring an oil radiator.
A | What is hot work, and what is needed before and after it? | Hot work means any work with flame, sparks or hot air above 300 degrees. | It requires a permit from Colm Daly for each day. | After the end of the work someone stays for an hour and returns once more after a further two.
A | Why were headphones banned? | In the last, on 12 June, 34 people were at the tree after 3 minutes 50 seconds; one was found wearing headphones at machine 9.
N | Who are the two people from the sewing room?
N | How fast were we out at the drill before the last one?
N | When was the slow bell last heard?
N | What happens if somebody wedges the fire door open a second time?
N | Which director was given the warning?
N | How often is the slow bell tested?
N | The fire is between me and the staircase and I'm on the upper floor. How do I get down?
N | Is foam better than powder for a glue fire?
N | Who calls the roll when Agnes and Colm are both on holiday?
N | How many litres of glue may be kept in the glue room?
N | inspection cost marlow & finch
N | Can I charge my mobile phone at my bench?
N | Since when has Colm Daly been the deputy?
N | I burned my hand on the iron. Where's the first-aid box and who is the first-aider?
N | Why was the roofer unwiling to get a permit in 2022?
F | Why must Mrs Leary be taken down in the lift?
F | Why is a heat detector quicker than a smoke detector?
F | Why does Marlow & Finch inspect the extinguishers every quarter?
F | What does rule 8 of "If there is a fire" say?
F | Why did false alarms rise to seven after March?
O | How do I prune an olive tree?
O | Who painted the ceiling of the Sistine Chapel?
