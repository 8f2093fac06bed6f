A | Glass lenses: how many days until they are ready? | can my boy have that kind? | Glass lasts longest but is heavy and may shatter, so children never get it.
A | How should I deal with somebody who sees badly with new glasses? | and it turns out we botched it? | If the fault is ours, new lenses are made within five days.
A | And nursing my mum, how much time away is possible? | could I put ordinary holidays aside for it, say over two summers? | Leave can be saved for two years.
A | commuting between branches paid | and what about the petrol? | Trips between the shops are refunded at 44p a mile unless the firm's car is free.
A | I keep feeling giddy with my new all-in-ones. Can I still swap them after a month? | I'd rather put it all in a letter. How long till I get an answer? | Complaints in writing are answered by Philippa within eight working days.
A | My nine-year-old needs her sight examined, what will you charge? | when it's time for her next one, do you text me? | Reminders are sent by post, and by text message only to customers who have ticked the box.
N | How much does a retina scan cost? | does it hurt?
N | My pupils have been made huge, when can I get behind the wheel again? | can I look at my phone before that?
N | What's the benefit to you of mending stuff that was purchased from a rival? | do you do hinges too?
N | I work here and my husband needs specs, what reduction does he get? | sunglasses as well?
N | For how long do you hang on to a grown-up's file? | and can I have mine sent to me, we're moving away
N | whats the depossit for special tints | Why did you drop that to half?
A | A splinter flew under my colleague's lid, what's to be done? | What's our reward if hardly any pair has to be made twice? | A bonus of £150 is shared among a shop's team when fewer than two in a hundred pairs had to be remade in a quarter.
A | What sum do I get for smart trousers and blouses? | Where must someone go who suddenly sees lightning? | Anyone who sees flashes or a curtain is sent to the eye hospital the same day without being tested.
