A | What would you charge my wife, the kids and me annually? | Single membership costs 210 euros a year, family membership 340 euros, and cadet membership (under 18) 65 euros.
A | How much unpaid labour am I expected to put in? | Every adult member owes the club 16 hours of work a year, or 8 hours if they joined after 1 July.
A | Why is helping in the rescue craft credited twice? | Safety boat duty counts double, because we are always short of qualified drivers.
A | I want to leave. When must I let you know so as not to be charged again? | Resignations must reach the secretary by 30 September; otherwise the fee for the following year is payable in full.
A | Why do yachts have to be off the buoys so early in the season? | Swinging moorings are cheaper, at 260 euros flat, but you need a tender to reach them and you may not leave a boat on one after 15 October, since the autumn gales come straight up the inlet.
A | What are my chances of a place indoors from November? | Winter storage in the hall is allotted by lot on the first Friday in September; there is room for 22 boats, and roughly 40 owners apply.
A | do i need cover for my dinghy | Third-party insurance of at least 3 million euros is compulsory for every boat, and you must show the certificate before the first launch of the year.
A | Can I just borrow the keelboat for an afternoon? | Petrel may be taken out only by a skipper on the list kept by the sailing master, Anders Hovland.
A | I bumped the jetty with one of your Lasers. How much do I have to cough up? | The member pays the first 150 euros of any repair unless the damage was caused by a faulty part.
A | I'm a complete beginner. Which class should I choose? | Start Sailing: four Saturdays in May, 10:00 to 16:00, 180 euros, taught in Wayfarers, no experience needed.
A | Who teaches the youngsters? | The cadets train on Sunday mornings with head coach Paula Ferreira.
A | How strong must it blow for going out to be banned? | There is no launching when the red flag flies, which happens whenever the mean wind is above 25 knots or visibility is below 500 metres.
A | Why is it dangerous to land at low tide? | Outside that window the mud at its foot is deep enough to trap a person.
A | How often can I bring a pal along? | Guests must be signed in, and the same guest may come no more than six times a year.
N | How many of the 420 members are cadets?
N | At what time does the bar open on Wednesday, Friday and Sunday?
N | What is the entry fee for the Boatbuilders' Cup in late August?
N | who drives the safety boat during club sailing
N | How many spaces in the dinghy park are for boats up to 4.2 metres?
N | We want to sail the Gull Island Race on the second Saturday in June. How many miles long is it?
N | In which year did the club buy the Sonar keelboat called Petrel?
F | At what time does the pursuit start of the Sunday series begin?
F | Why do members who are over 70 owe the club 16 hours of work?
F | Why should you go round the western side of Gull Island when the wind is light?
