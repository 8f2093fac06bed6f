A | What does it cost a pensioner to get in? | | Concession (students, over 65) | 7.50 | Proof needed at the desk |
A | It's a bank holiday at the start of the week. Can I get in? | The museum is closed on Mondays unless the Monday is a public holiday, in which case we open and close on the Tuesday instead.
A | Can I get my money back for something I booked on your website? | Online tickets can be moved to another day up to 24 hours before the visit but cannot be refunded.
A | What's the most ancient thing on show? | The oldest object in the house is a stone sundial from about 150 BC, found in 1887 by farm workers near Essel.
A | Why may I not use a flashgun? | Flash and tripods are forbidden, because strong light fades the painted dials.
A | my watch is broken. will your staff mend it for me? | They give advice only; they do not value pieces or carry out repairs for visitors.
A | How many can join a led walk round? | Groups are limited to 18 people.
A | How did people know the hour from the medieval mechanism without a face? | It has no dial and no hands: it told the time only by striking a bell.
A | We're bringing thirty pupils. How far in advance must we reserve to pay nothing? | School classes are admitted free if they book at least ten working days ahead.
A | When's the latest I can walk in? | Last admission is 45 minutes before closing.
A | Why was the competitor's marine timepiece so much less acurate? | Its rival, made by Josef Tannert in the same year, lost ninety seconds, because its oil thickened in the cold.
A | Where do I leave a big rucksack? | Pushchairs are allowed everywhere, but bags larger than 40 by 30 centimetres must be left in the lockers, which take a one-crown coin and return it.
A | I just fancy a coffee. Do I have to pay to get in? | You can visit the café and the shop without a ticket.
A | How do I arrive by public transport? | The tram stop Old Quay (lines 3 and 8) is two minutes away, and bicycles can be left in the courtyard.
N | How much does the great brass globe by Caspar Oll weigh?
N | Who made the mercury barometer that is the most exact of the three?
N | What prize do children who find all nine mice get at the desk?
N | Who replaced the escapement of the Essel tower clock in 1671?
N | where did the voyage of 71 days with Hanna Weir's chronometer go?
N | Do you offer guided tours in Danish on Saturdays and Sundays?
N | I would like to use the audio guide. In which languages is it free on my own telephone?
F | Why may I turn the great brass globe but not touch the smaller copy next to it?
F | Why is admission to the special exhibition included in the evening ticket but not in the adult ticket?
F | Why did the chronometer made by Hanna Weir lose ninety seconds on a voyage of 71 days?
