A | How many big appliances get thrown out each year around Sundby? | Every year some 9,000 washing machines, dishwashers and dryers are thrown away in Sundby and around.
A | Why don't ordinary shops mend things? | Shops do not repair, since they earn more with new goods, and the makers' own services charge 95 for the visit alone.
A | What did Mirela Donat do before? | Mirela Donat, 39, is a master electrician and was for eleven years a service engineer with Norrvask.
A | Which of the two founders looks after the money side? | He will see to sales, purchasing and the books.
A | Can one of the partners spend 8,000 on his own? | Decisions on more than 5,000 need both signatures.
A | price of a repair in the workshop | Repair in the workshop: fixed price of 89, spare parts up to 20 included.
A | My dryer can't be moved and I'm 20 kilometres out, what would a visit cost? | Repair at home: fixed price of 129, within 15 kilometres; beyond that 0.90 a kilometre.
A | How long is the guarantee on refurbished machines? | Refurbished appliances: from 190 to 420, with a guarantee of 18 months.
A | I'd like to fix my toaster myself with somebody looking over my shoulder, is there something for that? | Repair evening: once a month customers repair small appliances themselves under guidance, for 12 a head.
A | What do I pay if the machine turns out to be past saving? | If a repair turns out not to be worth while, we charge 35 for the diagnosis and set it off against the purchase of a refurbished appliance.
A | Why are refrigerators left out at the beginning? | We do not deal with refrigerators in the first year, because we lack the certificate for coolants; Ms Donat will take the course in spring 2025.
A | Compare the two competitors. | There are two competitors: Elektro Brun, which has a wait of four to five weeks and whose owner means to retire in 2026, and the chain FixNow, which repairs quickly, but at 149 and only four makes.
A | On what condition does the recycling yard hand over machines? | We have talked with the municipal recycling yard: it will leave us up to 600 machines a year at 8 apiece, on condition that we take back what we cannot use and prove where it goes.
A | Why not the shop in the High Street? | We considered a shop in the High Street, but it would have cost 3,400 and had no loading ramp.
A | planned opening date | Opening is planned for 1 October 2024.
A | What turnover is expected in the second year? | | Turnover | 231,000 | 365,000 | 452,000 |
A | When do they expect to brake even, and what if there is less work than hoped? | We reach break-even in month 15. Should repairs fall short by a fifth, it would be month 22; our own savings would then suffice without more credit.
A | How is the 118,000 to be spent? | The start will cost 118,000: tools and test benches 38,000, a used van 17,000, spare parts 14,000, conversion of the premises 21,000, and 28,000 as working capital.
A | What can the bank fall back on if the loan isn't paid? | As security we offer the van, the machines and a guarantee by Mr Haverkamp's sister, Annelies Haverkamp, for up to 20,000.
A | Who would take over the workshop if Ms Donat were off sick for weeks? | If Ms Donat should fall ill for a long time, Norrvask pensioner Egil Roe has agreed to stand in for up to three months.
N | What interest rate do they hope to get on the loan?
N | For how much was the bicycle shop sold?
N | What wage will the first technician get?
N | On which weekday are the repair evenings held?
N | My washing machine leaks and I can't wait, do they do emergency call-outs at weekends?
N | How long does the lease on the sail loft run?
N | How much is to be spent on advertising, and where will they advertise?
N | opening hours of the workshop
N | Which four makes does FixNow repair?
N | Is the guarantee on a repair as long as the one on a machine?
N | Will they buy my old dishwasher off me?
N | What is the name of the wholesaler in Tarne?
N | How do they mean to find customers among the households that were not in the survey?
N | What result do the founders expect in the fourth year, once there are three technicians?
N | Can I pay for a machine in instalments or do they want it all at once?
F | Why do the founders want to repair television sets first?
F | How will the profit of the first year be shared?
F | Why is a repair at home cheaper than in the workshop?
F | Why did the Green Trades Fund turn down the grant?
F | What does the third partner bring into the company?
O | How do I get rid of moss in the lawn?
O | What causes a solar eclipse?
