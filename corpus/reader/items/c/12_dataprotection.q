A | Who answers questions about my data? | As fewer than twenty people work with personal data here, we have no duty to appoint a data protection officer, but Olu Adeyemi deals with all questions: privacy@velofink.example.
A | Why shouldn't I mail you a scan of my ID? | Please do not send copies of identity cards by e-mail, because e-mail can be read on the way.
A | What is a processor? | "Processor" means a firm that handles data for us and under our instructions.
A | I paid for a bell with coins. Do you know anything about me now? | If you pay cash, we store nothing about you, unless you want a warranty card.
A | How much of my card number can you see? | If you pay by card, we see only the last four digits and the amount; the full number goes to the payment service Zahlfix.
A | Why do you want my address when I buy an expensive bike? | For bicycles above 500 euros we write down name, address and frame number, so that the police can return a stolen bicycle to you.
A | retention period invoices | Invoices are kept for eight years as tax law demands; frame numbers for ten years or until you withdraw the consent.
A | When is the number of my identity card wiped after hire? | | Number of identity card | in case of theft | 7 days after return |
A | What do you need my phone number for when I rent? | | Telephone number | breakdown, late return | 30 days after return |
A | Do normal bikes carry a tracker too? | The position transmitter is fitted to e-bikes only, not to ordinary ones.
A | Could you see where I'm riding on a Sunday outing? When does the thing switch on? | It is asleep during normal hire and is woken up only if the bicycle is more than six hours overdue or you report it stolen.
A | What do you keep about my twelve-year-old if I rent a bike for him? | You have to be 18 to hire; for younger riders a parent signs, and then we store the parent's data and only the first name and body height of the child.
A | Why is the repair history stored? | The repair history is kept for five years, because it helps us with warranty cases and tells the next mechanic which parts were fitted.
A | If I have my repairs erased, do I lose the waranty? | You may have it deleted earlier; the warranty remains if you keep the slip.
A | Which places are filmed? | Two cameras film the entrance and the bicycle cellar, but not the workshop, the changing room or the pavement.
A | I was caught on your camera on Monday; on Friday, are the pictures still there? | Pictures are overwritten after 72 hours.
A | Who is allowed to watch the recordings? | Only Maren Fink can look at them, always in the presence of a second person, and each viewing is logged.
A | How come there's no cookie banner on your site? | Our website sets one cookie, which remembers your shopping basket and disappears when you close the browser. That needs no consent, so you see no banner.
A | Why do I have to press a button before the map appears? | Maps are loaded only once you press "Show map", as your IP address then goes to the map provider in the United States.
A | newsletter frequency | The newsletter comes six times a year.
A | In which country does your web host sit, and in which the booking system? | Processors are the web host Nordserver in Sweden, the booking system Radplan in Germany, and the firm Textmail, which sends the messages.
A | I'd like to know what you have on file about me. Does asking cost anything? | The answer comes within one month and is free of charge the first time in a year.
A | In which format do I get my data if I want to take them elsewhere? | Portability: the data you gave us, as a CSV file.
A | How do you check that it's really me who is asking? | To make sure that we do not hand data to a stranger, we ask for two details that only you can know, such as the date of the last repair.
N | How much is the deposit for an e-bike?
N | In which country is Textmail based?
N | What does hiring a bike for a weekend cost?
N | When were the two cameras put up?
N | How many people read the newsletter?
N | I'd like to apply for a job with you. For how long do you keep my papers?
N | What happens to my data if Velofink is sold to somebody else?
N | opening hours Canal Street
N | Which password rules do I have to follow for my customer account?
N | My hired bike was stolen outside the station, how much of its value do I have to pay?
F | Why do you record sound in the cellar?
F | To which firms do you sell my address?
F | How does the data protection officer whom you had to appoint work together with Maren Fink?
F | Why do the trackers in ordinary bikes stay on all the time?
O | How do I make a paper aeroplane?
O | What is the speed limit on Italian motorways?
