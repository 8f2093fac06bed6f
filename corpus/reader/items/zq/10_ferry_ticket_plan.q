A | What would it be for my seven-year-old if I simply paid with my Visa? | Child 5 to 15: 2.40, with Skerry card 1.20; under 5 free
A | How much do I have to fork out if I lose mine and want another? | The first card is free; a replacement costs 6. Credit does not expire.
A | My motorhome is longer than an ordinary car. What comes on top? | Each further half metre: 3.20
A | How high can the penalty for Fjordpay get at most? | Fjordpay pays a penalty of 3,000 for every day by which it overruns the handover on 12 December, up to a maximum of 90,000.
A | How long until I find the plastic in my mailbox? | Fill in the form on the website or at a harbour office, upload or bring a photograph, choose a method of topping up, and wait for the letter, which takes about ten working days.
A | How long do they keep a record of where I've been? | Journeys are stored under a number instead of a name and deleted after 13 months.
A | I still have some tear-off coupons in the drawer. What is the last day I can use them? | Paper ten-trip books are sold until 31 August 2025 and are valid until 31 March 2026; books not used up by then can be exchanged at a harbour office for credit, though not for money.
A | How often do locals have to demonstrate that they live there? | Islanders with their main home on one of the four islands are granted another 30 per cent off, provided that they show proof of residence every two years.
A | Is the Skerry card or the application better if I travel with kids and want everybody's fare in one place? | The application on the telephone shows the balance and delays at once and can hold tickets for a whole family, yet it runs only on devices not older than six years.
A | What should somebody use who crosses daily for work, and what a tourist? | For occasional visitors we recommend a bank card, for commuters the Skerry card.
A | Why do they insist on having my face on it? | The photograph is required because the reductions depend on the person.
A | What's behind the boats leaving behind schedule in the holidays? | In summer the queue at Port Ellary has repeatedly led to departures being 20 minutes late, because fares are still worked out by hand for vehicles of unusual length.
A | How do I find out which information they have about me? | Anyone wishing to know what is held on them writes to the data protection officer, Solveig Rae, and receives a reply within 30 days.
A | How do I apply for a Skerry card? | Fill in the form on the website or at a harbour office, upload or bring a photograph, choose a method of topping up, and wait for the letter, which takes about ten working days.
A | crew training dates | Training of crews: 1 to 12 December, two half days each, in groups of eight.
A | do bycicles go free in febuary? | Bicycle: 1.50; free from October to March
A | My dad is 84 and has no idea about such gadgets. Can someone sit down with him? | Elderly passengers can get personal help at the harbour office on Tuesday mornings.
A | and coins and notes, will those still be taken? | Cash is accepted on board by the purser, but not at the quay.
N | Who made the printers of the present system?
N | In which year was the Maid of Skerry launched?
N | Where does Fjordpay AS have its head office?
N | Why was the Skerry card made green?
N | What is the fare for a motorcycle?
N | What does a crossing for a dog cost?
N | When will the readers be installed at the airport?
N | How are season tickets on the island buses checked?
N | How much does one reader cost?
N | How many passengers does the Maid of Skerry hold?
N | What is the least amount with which a Skerry card can be topped up?
N | How long does the crossing from Port Ellary take?
F | Why can cash be used at the quay but not on board?
F | When does the credit on a Skerry card expire?
F | Why do running costs go up after the changeover?
F | How many volunteers take part in the trial in July?
O | Which pruning cut does a young cherry tree need?
O | How do I convert a scanned page into editable words?
