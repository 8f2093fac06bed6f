A | How many holidays would I get once I've been with you for six summers? | and can I keep a few back for the spring after? | Up to four unused days may be carried over, but they lapse at the end of March.
A | I've got flu, by what o'clock must I let you know? | and if I catch it while I'm lying on a beach in Spain, do those days come back to me? | If you fall ill during your leave, the sick days are given back only if you bring a doctor's note.
A | are ear defendrs complusory in the bench room | so in the big noisy hall next door, could I have my phone on me for a bit of music? | Private calls are for breaks, and telephones stay in the locker while you work in the machine hall.
A | I am seventeen and have just started here. Am I allowed on the spindle moulder? | is it the same with the bandsaw? | The bandsaw may be used by apprentices from their second year, and only with a joiner in the room.
A | What share of the price is due when the order is signed? | And how long does that price stand while the couple think it over? | A written quotation is valid for 30 days.
A | Which coating is preferable where things get splashed a lot? | if your lads put it on badly, how many years do you redo it for nothing? | Faults in our workmanship are put right free for six years; hinges and locks carry only the maker's two years.
N | How often do passwords have to be changed? | how many letters does it need?
N | What is the difference between oil and lacquer when it comes to mending a mark? | which of them is cheaper?
N | An angry client is shouting at me in her hallway, what am I supposed to do? | What's her number? I'd rather ring her straight from the van
N | Want to go to Australia for a month – how early should I tell the boss? | could I get it unpaid, I've used mine up already
N | fuel money private vehicle | same for my motorbike?
N | And the door furniture, how long is that covered? | Why did you cut that down from five years?
A | What's the point of a special container for used wipes? | Which day of the week do we knock off early? | On Fridays we stop at 13.00, because the hour saved each day from Monday to Thursday has already been worked.
A | Why can't I protect my fingers with mitts while the saw is spinning? | Where do the lists for sawing up the timber get saved? | Cutting lists are kept on the office server, not on private telephones.
