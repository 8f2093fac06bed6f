A | What was the costliest scam, and how did it happen? | Three of them succeeded, and the worst cost 86,000 euros: a clerk in Lyon changed the bank account of a supplier on the strength of a single message.
A | Why can I no longer trust a well-written mail? | Good grammar is no longer a sign of honesty, since forgers use writing software.
A | How do I find out on my mobile what a hyperlink points to? | To see where a link leads, rest the pointer on it without clicking; on a telephone, keep your finger on it for two seconds.
A | I flagged a mail and it was perfectly innocent. Am I in trouble? | Whoever reports a message that turns out to be harmless has done nothing wrong.
A | How long does my login secret need to be? | A password must have at least 14 characters.
A | Why did you stop making us renew them every quarter? | Passwords need not be changed at regular intervals any more, because people then merely count upwards; they must be changed only if there are grounds to believe that somebody else knows them.
A | the IT guy phoned and wants my login. should i give it? | Never tell it to anyone, the help desk included; the help desk will never ask.
A | I've mislaid my little USB dongle again. What will you charge me? | Lost keys cost you nothing the first time; each further one costs 30 euros.
A | A prompt to approve a login popped up out of nowhere. What now? | If a confirmation request appears that you did not start yourself, refuse it and ring the security desk at once, as somebody then has your password already.
A | From what amount is a second colleague's sign-off needed? | Payments above 10,000 euros need two people, those above 100,000 euros also the finance director, Hélène Vasseur.
A | I got a free flash drive at a fair. Can I use it? | USB sticks that you have found or been given must not be plugged in; hand them to reception.
A | Can the employer see my holiday snaps if I enrol my own mobile? | Private telephones may be used for e-mail only if they are enrolled in device management, which can erase the company's part but sees neither photographs nor private messages.
A | Why leave a hacked PC running? | Do not turn it off, since traces in memory would be lost.
A | How long does the yearly refreshr take? | New staff complete the online course (45 minutes) within their first two weeks; everyone repeats a short form of 15 minutes each year in November.
N | How much money was lost in the other two of the three attempts at fraud that succeeded?
N | How many employees, temporary workers and interns does Castellane Logistics have?
N | Which countries are on the red list for which you get an empty loan computer?
N | What does the password manager Keyring cost that is installed on every computer?
N | how many departments above 20% got a visit from the security officer?
N | What is the name of the clerk in Lyon who changed the bank account of a supplier?
N | I am a driver and use only the cab terminal. How many digits must my PIN have?
F | Why is a code by text message the safest of the three kinds of second factor?
F | Why must drivers who use only the cab terminal follow section 3 but not section 5?
F | Why did more people click on the last mock phishing message than two years ago?
