A | When can I catch the membership secretary in the office? | Questions go to the membership secretary, Imogen Strand, who is in the office on Tuesday and Thursday evenings between 18:30 and 20:00.
A | We're a couple with two kids, what would the four of us pay each year? | Single membership costs 210 euros a year, family membership 340 euros, and cadet membership (under 18) 65 euros.
A | I left three years ago and want to come back. Do I have to cough up the 100 again? | There is a joining fee of 100 euros, which cadets and former members returning within five years do not pay.
A | My daughter is 20 and studies elsewhere, does she still count as family? | A family means two adults at the same address and their children up to the age of 21.
A | How many hours of work does an adult owe the club? | Every adult member owes the club 16 hours of work a year, or 8 hours if they joined after 1 July.
A | what happens if I don't do my work hours | Hours not worked are charged at 15 euros each.
A | Why does safety boat duty count double? | Safety boat duty counts double, because we are always short of qualified drivers.
A | resignation deadline | Resignations must reach the secretary by 30 September; otherwise the fee for the following year is payable in full.
A | My dinghy is 4.7 m long. What would it cost me to park it for the season? | Dinghy park spaces cost 95 euros a season for boats up to 4.2 metres and 130 euros for longer ones.
A | Why do boats have to be off the swinging moorings by mid-October? | Swinging moorings are cheaper, at 260 euros flat, but you need a tender to reach them and you may not leave a boat on one after 15 October, since the autumn gales come straight up the inlet.
A | My boat has vanished from its place! I never got round to sticking the label on the back... | A boat without a sticker will be moved to the compound behind the workshop and released for 40 euros.
A | How are the places in the winter hall given out? | Winter storage in the hall is allotted by lot on the first Friday in September; there is room for 22 boats, and roughly 40 owners apply.
A | Can I sail a Wayfarer on my own? | Wayfarers may be used by members with the helm check and a crew of at least two.
A | Who is permitted to take Petrel out? | Petrel may be taken out only by a skipper on the list kept by the sailing master, Anders Hovland.
A | If I keep a Laser out longer than three hours, what do I pay? | Use is free for the first three hours; after that a Laser costs 5 euros an hour and a Wayfarer 8.
A | I had a boat reserved for tonight but I'm ill. Am I in trouble for dropping out so late? | Cancel at least 12 hours beforehand, or you lose the right to book for two weeks.
A | I scraped the hull of a club boat on the slip. How much of the mending is on me? | The member pays the first 150 euros of any repair unless the damage was caused by a faulty part.
A | Which course suits someone who has never been in a boat, and when is it? | Start Sailing: four Saturdays in May, 10:00 to 16:00, 180 euros, taught in Wayfarers, no experience needed.
A | Can I get the powerboat course fee back? | Powerboat Level 2: one weekend in April or September, 220 euros, refunded if you do four safety boat duties within a year.
A | May I drop my son off for Sunday training and go shopping? | Parents are expected to stay on the premises unless another adult has agreed to be responsible for the child.
A | Explain the difference between the Wednesday and the Sunday start | The Wednesday series uses a pursuit start, in which slow boats set off first and whoever leads after 60 minutes wins; the Sunday series uses an ordinary start with handicap times.
A | At what wind strenght is launching stopped? | There is no launching when the red flag flies, which happens whenever the mean wind is above 25 knots or visibility is below 500 metres.
A | Which radio channel in an emergency on a weekday morning when nobody from the club is out? | In an emergency call on VHF channel 37, which is monitored by the safety boat during club sailing; at other times use channel 16 to reach the coastguard.
A | What equipment is obligatory in the Gull Island Race, and until when can one lodge a protest? | For the Gull Island Race the entry fee is 20 euros a boat and every crew must carry an anchor and a VHF radio. | Protests are to be handed in within 45 minutes of the last boat finishing.
N | How much does winter storage in the hall cost?
N | What do I have to show in the helm check to pass it?
N | I'd love to teach on the Start Sailing course. How do I become an instructor here?
N | What time does the bar close on Fridays?
N | What is the entry fee for the Boatbuilders' Cup?
N | Is there a waiting list for pontoon berths, and how long is it?
N | minimum age cadets
N | My uncle is coming over from Canada, can he sail a club boat with me as a guest?
N | How long has Paula Ferreira been coaching the cadets?
N | Can I borrow a buoyancy aid or wetsuit from the club if I don't own any yet?
F | Why did the club sell its Optimists?
F | Why are swinging moorings dearer than pontoon berths?
F | How does one sign up for the club's windsurfing course in July?
F | What time do the Saturday club races begin?
O | What is the capital gains tax allowance this year?
O | How do I get chewing gum out of a carpet?
