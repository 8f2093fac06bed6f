A | I just need a drawer fixed for about 150. Will someone come round to look at it? | For repairs under 200 euros no visit is made; a photo is enough.
A | how far away can i live before you bill me for taking dimensions | Measuring within 30 kilometres is free.
A | Why should I empty the room before your men turn up with the tape? | The customer should clear the walls beforehand, because a cupboard in the way is the commonest cause of wrong dimensions.
A | How much time do I have to accept your offer? | It is valid for six weeks.
A | What does it set me back to have the plan altered a third time? | Each further revision costs 65 euros, unless the change is due to an error of ours.
A | Why is the down payment steepest for glazing? | Windows carry the highest deposit because the glass is made to measure by a supplier and cannot be used for anyone else.
A | We want new steps up to the first floor. How long until they are in? | | Staircase | 40 percent | 14 weeks |
A | Who inspects a piece before it is loaded? | Before anything leaves, the workshop foreman, Anton Reiter, checks it against the drawing.
A | Which finish can I touch up on my own? | Oil brings out the grain and can be repaired at home, but has to be renewed every year or two.
A | Will you hook up the dishwasher? | Connecting water, gas and electricity is not our business and has to be done by a licensed firm.
A | Do I get something off for settling early? | The final invoice is sent after acceptance and is due in 14 days; whoever pays within seven days may deduct 2 percent from the labour share.
A | Why do used cloths have to be shut away in a container? | Oily rags go into the metal bin with the lid, because they can catch fire on their own.
A | Your man and I noticed a chipped edge. By when will it be put right? | Defects are written down and mended within 14 days.
A | What do you charge to haul off my former wardrobe? | Old furniture is taken away only if this was in the quotation; it costs 45 euros per cubic metre.
N | How much does the structural engineer charge for checking the design of the stairs?
N | Who pays for the parking space for the van, which is 6.2 metres long?
N | How many green cards for normal jobs may be open at the same time?
N | how long do soaped parts have to dry
N | What moisture should the boards from Nordplatte have?
N | My kitchen was fitted two years ago. What does it cost to have Milena adjust the doors and drawers now?
N | How many customers hold back money because of defects?
F | Which lacquer can be repaired at home without sanding the whole surface?
F | Why is the guarantee on hinges and runners longer than the one on joints?
F | On which days does Thomas measure windows, doors and stairs?
