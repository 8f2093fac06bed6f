A | How much of the collection is actually on show? | The museum shows about 1,400 of the 6,300 objects in its collection.
A | We only have an hour before our train. Is there a quick route? | Allow two hours for a full visit, or 50 minutes if you follow the yellow "highlights" arrows, which pass the twelve best-known pieces.
A | late opening day | On Thursdays we stay open until 20:30.
A | Easter Monday is a bank holiday - will you be shut as on other Mondays? | The museum is closed on Mondays unless the Monday is a public holiday, in which case we open and close on the Tuesday instead.
A | What does a ticket for my 70 year old mother cost? | | Concession (students, over 65) | 7.50 | Proof needed at the desk |
A | family ticket price and who it covers | | Family | 24.00 | Two adults and up to four children |
A | Can I take a friend along with the annual pass? | | Annual pass | 38.00 | Includes one guest on weekdays |
A | I booked for Friday on the website but my kid is ill. Can I get my money back, or at least come next week? | Online tickets can be moved to another day up to 24 hours before the visit but cannot be refunded.
A | What is the oldest thing in the museum? | The oldest object in the house is a stone sundial from about 150 BC, found in 1887 by farm workers near Essel.
A | How did people know the time from the Essel tower clock if it has no hands? | It has no dial and no hands: it told the time only by striking a bell.
A | What is an escapement? | Its escapement, the part which lets the wheels advance one tooth at a time, was replaced in 1671 by one with a pendulum, which cut the error from about fifteen minutes a day to about ten seconds.
A | When can my daughter have a go at winding the big clock? | The clock is wound every Saturday at 11:00, and visitors may help to turn the crank.
A | Why was Tannert's chronometer worse than Weir's? | Its rival, made by Josef Tannert in the same year, lost ninety seconds, because its oil thickened in the cold.
A | How was the cheating spice seller punished? | The dealer was fined 200 crowns and lost his stall.
A | How long did Caspar Oll work on his globe? | The great brass globe by Caspar Oll, finished in 1655 after eight years of work, is 1.9 metres across.
A | Difference between the mercury and the aneroid barometer | Room 6, "Weather", includes three barometers of different kinds: a mercury barometer, which is the most exact; an aneroid barometer, which has no liquid and can be carried about; and a water barometer eleven metres high that rises through the stairwell.
A | Do I have to pay extra for the special exhibition if I come on Thursday evening? | Admission is included in all tickets apart from the evening ticket, for which there is a supplement of 2.00.
A | My grandfather's pocket watch has stopped. Would your people fix it, or tell me what it's worth? | They give advice only; they do not value pieces or carry out repairs for visitors.
A | at what times do english tours start | - Guided tours in English start at 11:30 and 14:30 on Saturdays and Sundays, last 60 minutes and cost 3.00 on top of admission.
A | What must I leave behind to borrow an audio guide device? | - The audio guide is free on your own telephone; hiring a device costs 2.50 and requires an identity card as a deposit.
A | I teach year 6 and want to bring the class without paying. What do I have to do? | - School classes are admitted free if they book at least ten working days ahead.
A | Is there any part someone in a wheelchair can't get to? | All floors can be reached by lift, apart from the gallery above Room 5.
A | Why is flash not allowed? | Flash and tripods are forbidden, because strong light fades the painted dials.
A | Do I need a tiket just to have a coffee? | You can visit the café and the shop without a ticket.
N | What do visitors to the gallery above Room 5 get to see?
N | Is the café open on Mondays when the museum is closed?
N | Who made the Essel tower clock?
N | Which lenders provided the pieces in "A Second Is Long"?
N | My boyfriend is out of work. Does he get a cheaper ticket?
N | tour in German or French, what times
N | Can we hold our daughter's birthday party in the workshop, and how many children may come?
N | Why was the customs house turned into a museum?
N | What is the prize for finding all nine mice?
N | How long has Leon Duyvel worked as a restorer?
F | Why is the online annual pass one crown cheaper than at the desk?
F | How much is parking in the museum's underground car park?
F | What can be seen in Room 9 on the third floor?
F | Why may visitors turn the great globe by Caspar Oll but not the small copy?
O | How do I write a for loop in Python?
O | What vaccinations does a puppy need?
