A | How did the fraudsters get the 86,000 euros? | Three of them succeeded, and the worst cost 86,000 euros: a clerk in Lyon changed the bank account of a supplier on the strength of a single message.
A | I'm only doing a placement here for six weeks. Do these rules count for me too? | This policy applies to employees, temporary workers and interns.
A | which sections do drivers not have to follow | Drivers who use only the cab terminal are exempt from sections 3 and 6.
A | What is spear phishing? | Spear phishing is aimed at one particular person and uses details from their life.
A | difference between vishing and smishing | Vishing is the same by telephone, smishing by text message.
A | The e-mail is written flawlessly. Doesn't that mean I can trust it? | Good grammar is no longer a sign of honesty, since forgers use writing software.
A | How can I check on my mobile where a link goes? | To see where a link leads, rest the pointer on it without clicking; on a telephone, keep your finger on it for two seconds.
A | I raised the alarm over an e-mail and it was perfectly fine after all. Will I be in trouble? | Whoever reports a message that turns out to be harmless has done nothing wrong.
A | minimum password length for administrators | Administrators' passwords must have at least 20 characters and are changed every 180 days.
A | Why don't we have to pick a new password every few months any longer? | Passwords need not be changed at regular intervals any more, because people then merely count upwards; they must be changed only if there are grounds to believe that somebody else knows them.
A | May I tell the help desk my password? | Never tell it to anyone, the help desk included; the help desk will never ask.
A | Who must use a security key? | a security key (a small USB stick), compulsory for the finance department and for administrators;
A | Until when are text mesage codes allowed? | a code by text message, allowed only until 31 August and only for staff without a company telephone.
A | My phone is asking me to approve a login and I'm not even at the computer. What should I do? | If a confirmation request appears that you did not start yourself, refuse it and ring the security desk at once, as somebody then has your password already.
A | I've lost my little USB login stick for the second time. Do I have to pay? | Lost keys cost you nothing the first time; each further one costs 30 euros.
A | How are changed bank details verified? | New or changed bank details are always verified by calling back a number from our own records, never one from the message.
A | A bill of 25,000 euros has to go out. Can I release it alone? | Payments above 10,000 euros need two people, those above 100,000 euros also the finance director, Hélène Vasseur.
A | how soon do critical updates have to be installed | Install updates within 7 days, or within 48 hours if they are marked critical; after that the computer restarts by itself.
A | I found a memory stick in the car park, what do I do with it? | USB sticks that you have found or been given must not be plugged in; hand them to reception.
A | Which computer do I take to a country on the red list? | For journeys to the countries on the red list, you get an empty loan computer, which must be ordered five working days ahead.
A | If I read company mail on my own phone, can the firm look at my holiday pictures? | Private telephones may be used for e-mail only if they are enrolled in device management, which can erase the company's part but sees neither photographs nor private messages.
A | Why shouldn't an infected computer be switched off? | Do not turn it off, since traces in memory would be lost.
A | extension of the security desk | Ring the security desk, extension 4444, day and night.
A | How did the click rate in the mock phishing tests develop? | The last time, 11% clicked, against 27% two years ago.
N | Which countries are on the red list?
N | How do I set up the VPN on my laptop?
N | I've forgotten the master password of my Keyring. How do I get back in?
N | how much did the other two successful frauds cost
N | Was the clerk in Lyon dismissed?
N | Who deputises for Hélène Vasseur when she is ill?
N | Am I allowed to let a chatbot on the web translate our customer letters?
N | Which security key model does the finance department use?
N | How long is a computer out of use after an incident?
N | For how long must I keep the loan laptop after I'm back, and where do I hand it in?
F | Why must staff change their passwords every 90 days?
F | Why are the phishing test results published by name?
F | What does section 10 say about video surveillance?
F | When does Hélène Vasseur ask for urgent payments by chat?
O | How long do hard-boiled eggs keep?
O | What is the offside rule in football?
