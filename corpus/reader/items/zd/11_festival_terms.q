A | what's the price difference between weekend and supporter ticket and what is it for | **Weekend ticket** – 169 euros, four days with camping. | **Supporter ticket** – 219 euros, same as Weekend plus a warm feeling: 50 euros go to the stage for newcomers.
A | With the 74 euro one, when do I have to be off the site? | **Day ticket** – 74 euros, valid from 11 a.m. until 3 a.m. the next morning, no camping.
A | name change cost | You can change the name once for free and after that for 10 euros, up to 10 July, solely via our own *Swap Shop*.
A | Why are you so tough on resold tickets? | In our second year a third of the crowd had paid double to touts.
A | I've broken my leg and can't go any more. How do I get at least some of my cash back? | But you may hand your ticket to the Swap Shop up to 10 July: if somebody buys it, you get the price back minus 5 euros.
A | Isn't there a 14 day right to return an online purchase? | There is no right of withdrawal, as the law makes an exception for events on a fixed date.
A | my wristband snapped and i threw it away, can I get a new one? | If it tears, come to the Info Tent with the remains and your ID. | Without the remains, no replacement – sorry.
A | Can I by a beer with coins? | Cash is not accepted anywhere on the meadow; load the chip at the machines or online.
A | what becomes of the money left on my chip in september | Leftover credit is paid out until 15 August for a fee of 1 euro; afterwards it is donated to the mountain rescue.
A | My cousin of 25 wants to take along three girls of 17 till dawn. Allowed? | 16 and 17: alone until midnight, beyond that with an adult who carries the signed *night form*; one adult may look after two teenagers at most.
A | what is a professional camera | Glass, cans above half a litre, gas cylinders bigger than 450 g, open fire, drones, umbrellas, professional cameras (that is, with interchangeable lenses), megaphones, weapons and costumes that could be taken for police.
A | How much booze may each of us haul to our tent? | On the campsite you may bring drinks: 10 litres per head, no spirits.
A | difference green and orange camping | Quiet camping (green) is for those who sleep: no amplifiers, generators off at 11 p.m. | Party camping (orange) has no quiet hours.
A | Why can't we come with a caravan? | Vans need a van pass for 55 euros, caravans are not possible since the ground is too soft.
A | rubbish deposit return | With each ticket you pay a rubbish deposit of 10 euros; you will get it back for a full bag and a clean pitch, Sunday 8 a.m. to Monday noon.
A | Where should we shelter when lightning comes? | If we have to interrupt because of thunder, go to your car or to the barns marked B1 to B4, never under the oaks.
A | Saturday was called off at four in the afternoon. How much do people with a full pass get, and those who only came for that day? | If a day is cancelled altogether before 6 p.m., Day tickets are refunded in full and Weekend tickets at a quarter.
A | I only came for the main band and they didn't show up – do I get anything? | If a band fails to appear, we try to find another; a refund for single acts is not owed, even for headliners.
A | There's an embarrassing shot of me on your page, how do I get rid of it? | Should you discover yourself and dislike it, write to Jola at pics@loudmeadow.example; she takes the picture down within three days.
A | Some guy keeps following me around, what can I say to the staff? | If someone bothers you, ask any crew member in a violet vest "Is Luisa here?" and you will be taken to a safe place without further questions.
N | Who plays on the Friday night?
N | How long does the Swap Shop take untill it pays out?
N | how many people fit into barns B1 to B4
N | What does the night form cost and where can I download it?
N | Who is Luisa and why was her name chosen?
N | Can I switch from party camping to quiet camping on arrival?
N | In which year did the festival take place for the first time?
N | Are there more day tickets for Saturday than for Thursday?
N | my wheelchair needs charging at night, are there sockets on the meadow
N | How many newcomer bands does the 50 euros pay for?
N | do vans have to stay on the party side or can they park in the green part too
N | How loud is it in front of the stage, and does anybody measure that?
N | Can I leave the stage area and come back in the same evening?
N | What do drinks at the bars cost?
N | Up to what amount are you liable for injuries?
F | Why is the supporter ticket cheaper than the weekend ticket?
F | Why do you only take cash at the machines?
F | Why are weekend tickets refunded in full when one day is cancelled after 6 p.m.?
F | what is written in section 12 about the shuttle bus
F | Why do quiet campers have to run their generators until 11 a.m.?
O | How do I cite a website in APA style?
O | What is the pH of lemon juice?
