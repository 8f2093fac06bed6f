A | Is it better to bury the wire or leave it on the ground? | how far down can I go with it? | Burying it takes more work, but protects it from the scarifier; do not put it deeper than 10 cm, or the signal gets too weak.
A | If a thief grabs it, can I track down where it is? | but would it still run for him? | If someone carries it out of the garden, an alarm of 90 decibels sounds and it can no longer be started; it cannot be located.
A | And along walls, what distance for the wire? | and next to the patio slabs? they're flush with the lawn | Lay the wire anticlockwise, 30 cm from walls and hedges, 10 cm from paths that are level with the grass.
A | After a shower it just sits in its hut. How much time goes by till it resumes? | can i make that shorter? | You can change the waiting time in the menu or turn the sensor off.
A | What must I do with it for the winter? | and the wire, does that come out too? | Wire and pegs stay where they are.
A | How much is the 5 Ah battery? | what do I get out of it compared to the small one? | The large battery doubles the running time, but makes the mower 400 g heavier, so it is not advisable on soft ground.
N | Why should I not let it go out after sunset? | how do I set the times for that?
N | I can't remember the secret number any more. What now? | how long does that take? We're off on holiday on Friday and I wanted it going by then.
N | Will the neighbours hear it when they chat on the terrace? | is there an even quieter mode?
N | how log does chargeing take | what does that cost me in electricity?
N | blades set lifespan | how do I change them, do I need a special tool?
N | The ground is really steep, about 30 per cent, right beside the flower bed. Can it drive there? | why can't the camera see that it's slipping?
A | My garden is boggy. Why would the bigger power pack be a mistake there? | How do I stop the mower by hand in an emergency? | To stop it by hand, press the big red button on top; it starts again only after you have entered the four-digit PIN.
A | I entered the PIN wrongly three times. How long is the mower blocked? | My lawn has loads of narrow passages, what size can the mower still manage? | The maker gives 600 square metres. | If there are many corners or passages narrower than 1.5 metres, reckon with a third less.
