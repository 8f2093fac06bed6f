A | I'm worried about eavesdropping. Is my audio sent over the internet? | No sound leaves the house, unless you book the cloud option.
A | What would a solicitor's top-of-the-range version set me back, for keeps? | Court       1,240 euros      not offered                2            20
A | What will it cost me to stay current after the first 24 months? | A licence includes updates for two years; after that, a year of updates costs 20% of the licence price.
A | We are a non-profit. Do you go easier on us? | Schools and charities pay half.
A | can i talk in one tongue and get it written in another? | Voxleaf does not translate; speak Polish, and you will read Polish.
A | How often does it get things wrong on the phone? | - telephone call: 9.1%
A | My six-year-old loves to chat to it. How much worse will it do? | Children under ten and strong dialects bring about twice the error rate.
A | Why doesn't it get better when several of us talk into one device? | A shared microphone at the table learns nothing, because the program cannot tell whose voice it should adapt to.
A | Do I need to buy a GPU? | A graphics card is not required; with one, an hour of recording is transcribed in 3 minutes, without it in 25.
A | Why are wireless earphones a poor choice? | Bluetooth headsets work, but they cut off high notes and raise the error rate by 1 to 2 percentage points.
A | It keeps misspelling my surname. How do I teach it? | If a word is recognised wrongly time and again, open it with F7, speak it three times and save it.
A | How long do your machines keep my audio before wiping it? | Sound is erased after 24 hours and text after 7 days.
A | How many weeks may I play with it before buyng? | You can try every edition for 21 days; during the trial, texts are limited to 2,000 words each.
A | I bought the cheapest version for myself. Who can I ring when I'm stuck? | It is not available for Home.
N | What is the word error rate of the Court edition with 20 speakers?
N | How many terms will the word list of the Medical edition have in French, which is in preparation?
N | On which date will Voxleaf 6 replace Voxleaf 5?
N | What does the free app Leaf Mic need on telephones and tablets?
N | how many servers stand in Uppsala and Tampere?
N | How many doctors and lawyers have signed a confidentiality contract?
N | I booked training at my office. How many hours is half a day with Elsa Nyqvist?
F | Why can the tone at the beginning of each recording be switched off in every edition but Court?
F | Why can the discount of 15% be combined with the half price for schools?
F | Why is the word error rate lower in a street with traffic than on a telephone call?
