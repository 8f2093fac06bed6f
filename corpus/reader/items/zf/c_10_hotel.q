A | Which ones should I ask for if I want to see the boats? | Numbers beginning with 1 are on the garden side, those beginning with 2 look onto the harbour, and those with 3 lie under the roof and have no lift access for the last half floor.
A | Why are even trivial grumbles noted? | Every complaint goes into the blue list, including those settled on the spot, because Mrs Paulsen looks for patterns there once a month.
A | We land at noon. Do you bill us for turning up ahead of time? | If they come earlier and the room is clean, give it to them; no charge is made.
A | Why is nobody rung up about a forgotten watch? | We never call a guest at home to say that something was left behind, since not everybody in the household may know of the stay.
A | how much do you freeze on my visa for the minibar | Ask for a card and block 50 euros a night for extras.
A | Till when can one get croissants in the morning? | Explain breakfast (6:30 to 10:00, on Sundays until 11:00), the wifi and the sauna.
A | What's the extra charge for a view of the water? | Harbour rooms cost 18 euros more than garden rooms.
A | Why can't a labrador stay on the top storey? | Dogs are 12 euros a night and are not allowed in rooms on floor 3, since that is kept for people with allergies.
A | We're bringing a baby but no crib. What would you charge for one? | Children up to 5 sleep free in their parents' bed; a cot costs 8 euros, an extra bed 25 euros a night.
A | I called off on the very morning of travel. What will I be billed? | Later than that, 80 percent of the first night is due.
A | What do I do when it's too loud next door and they won't stop? | For noise, call the room causing it once; the second time, go there in pairs.
A | How much can I knock off by myself for an angry customer? | Do not promise more than 30 euros' reduction on your own authority.
A | Am I allowed a nap in the small hours? | The night porter may sleep on the sofa between 2:30 and 4:30, with the phone beside the ear.
A | The elevator has jammed with people in it. How long until a technician arrives? | Lift stuck: the lift firm promises to be there within 40 minutes; keep talking to those inside and do not open the doors yourself.
N | How many of the 12 singles are on the garden side?
N | At what time does the sauna close?
N | How many members does the cycling club have?
N | who delivers the bread at 5:15 by the back door
N | How much does Dr Behn, the doctor on call for small matters, charge?
N | The card terminal does not work during the DAY CLOSE. Why is that?
N | What is the pager number of the manager, Mrs Ingrid Paulsen?
F | Until what time can bookings at the saver rate be cancelled free of charge?
F | Why do German guests sign the registration form when guests from abroad no longer need one?
F | I found a scarf in a room. Where does it go after the six weeks for which we keep things?
