A | Does my voice get sent over the internet? | No sound leaves the house, unless you book the cloud option.
A | How long will Voxleaf 4 still be looked after? | It replaces Voxleaf 4, which will get security updates until the end of next year, but no new languages.
A | price Office licence | Office      390 euros        19 euros                   4            8
A | How many people around the table can the Court edition keep apart? | Court       1,240 euros      not offered                2            20
A | What does the Medical edition cost per month? | Medical     890 euros        39 euros                   2            4
A | I bought it outright two and a half years ago. What do I pay for another year of new versions? | A licence includes updates for two years; after that, a year of updates costs 20% of the licence price.
A | When can a subscription be cancelled? | A subscription always includes updates and may be cancelled at the end of each month.
A | We're a charity with 14 people. Do we get both reductions on top of each other? | From ten persons onwards there is a discount of 15%, which cannot be combined with the half price.
A | How often is the medical word list renewed? | The Medical edition knows 46,000 additional technical terms and the names of all licensed drugs; the word list is renewed every quarter.
A | Is French available in the medical edition? | In the Medical edition only Swedish, English and German are available; French is in preparation.
A | cost of changing languages | You choose your languages at installation and may change them once a year free of charge; each further change costs 25 euros.
A | Can I talk in Polish and have it come out in English? | Voxleaf does not translate; speak Polish, and you will read Polish.
A | what is word error rate | The measure is the word error rate (WER): words substituted, left out or inserted, divided by the number of words spoken.
A | What share of words goes wrong on the phone? | telephone call: 9.1%
A | How much more acurate is dictation than with the previous version? | dictation with a headset in a quiet room: 2.8% (Voxleaf 4: 4.9%)
A | Why doesn't the mike in the middle of the table get better with time? | A shared microphone at the table learns nothing, because the program cannot tell whose voice it should adapt to.
A | Memory needed for speaker recognition | At least 8 GB of memory, 16 GB for speaker recognition.
A | Is it worth having a graphics card? | A graphics card is not required; with one, an hour of recording is transcribed in 3 minutes, without it in 25.
A | What's the drawback of a wireless headset? | Bluetooth headsets work, but they cut off high notes and raise the error rate by 1 to 2 percentage points.
A | It keeps getting my surname wrong. How do I teach it? | If a word is recognised wrongly time and again, open it with F7, speak it three times and save it.
A | How long do the servers keep the sound, and how long the text? | Sound is erased after 24 hours and text after 7 days.
A | I'm a GP. May I send consultations to the cloud? | For doctors and lawyers we sign a confidentiality contract; without that contract, the cloud option must not be used for patients' data.
A | Can the tone at the start of a recording be turned off? | The program plays a short tone at the beginning of each recording, which can be switched off only in the Court edition.
A | Which editions include telephone support, and what does it cost with Office? | Support by telephone, on weekdays from 8 a.m. to 4 p.m., is included in Medical and Court, and costs 60 euros a year with Office.
N | When will French be added to the Medical edition?
N | I've got version 4 on my machine. Do I get anything off if I move up to the new one?
N | Which payment methods do you take for the cloud option?
N | word error rate meeting with twenty speakers
N | How many people work at Voxleaf AB?
N | Can I install my licence on the laptop and the desktop at the same time?
N | Which file formats of recordings can it read?
N | My recording from last week is two hours long and there's wind in it. Can the noise be taken out first?
N | How does the program tell speakers apart?
N | How long does the battery of the Sonder H2 last?
F | How much is the monthly subscription for the Court edition?
F | Why does the Medical edition understand Finnish?
F | Why do I have to give a credit card for the 30-day trial?
F | Why is the error rate in street traffic lower than on the telephone?
O | How deep should I plant tulip bulbs?
O | How do I register a car in Spain?
