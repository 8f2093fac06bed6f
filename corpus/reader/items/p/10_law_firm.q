A | How many lawyers does Hargreave & Pell have? | Hargreave & Pell has 84 lawyers in Leeds and Hull and works chiefly on commercial leases.
A | How long did one lease take a junior lawyer before? | A junior lawyer needs five hours for one lease and the firm reviews about 1,900 a year.
A | Why did the insurance get dearer for the solicitors? | In 2022 two break clauses were overlooked, and the firm's insurer raised the premium by 18%.
A | Could they have used a rented model in the cloud? | No client document may leave the firm's own servers. | The first limit excluded all rented models.
A | Were jobs supposed to be cut? | And no lawyer may be replaced; the aim was fewer misses, not fewer people.
A | Why the 14-billion model rather than the 70-billion one? | The firm bought a server with two graphics cards for £38,000 and chose an open model with 14 billion parameters, because the 70-billion model would have required four cards.
A | How well did the single long prompt do? | The model found 61% of the points that the lawyers had found.
A | What kind of point was the first attempt poor at? | It did well on rent and term but badly on points that depend on two clauses, such as a break right that lapses if the rent is in arrears.
A | number of clauses shown to the model per point | For each point the model saw the eight most likely clauses.
A | Why didn't it matter that a lease took 14 minutes? | One lease now took 14 minutes of machine time, which was acceptable as the work was done overnight.
A | How long were the trainees busy tying findings to clauses? | Two trainee lawyers spent eleven weeks linking each finding in 900 of them to its clause.
A | How many reports were held back for the test? | A LoRA adapter was trained on 740 reports; the other 160 were kept for testing.
A | Does a young lawyer with the system do better than the system alone? | With the adapter the system found 94%, against 91% for junior lawyers working alone and 98% for a junior lawyer who used the system.
A | My shop's lease is under Scots law. Will the machine read it? | Scottish leases are now passed straight to a lawyer, since there were only 31 examples.
A | If I hand in the papers in the afternoon, when will I have the report? | 1. The lease is uploaded by a secretary before 6 p.m. | 2. The report is ready by 7 a.m. the next morning.
A | What has to happen before the report may go to the client? | 4. A partner signs the report. Without that signature it must not be sent to the client.
A | Can an urgent lease be run in the daytime? | Urgent leases can be run during the day only if a partner asks for it, because the server is then not available for the search of precedents.
A | How much went to the consultants and how much on trainees? | Apart from the server the project cost £112,000, of which £64,000 was for the consultants from Ribble Data and £48,000 for the trainees' time.
A | What does a client pay for a reveiw nowadays? | Clients are charged a fixed fee of £1,150 per review instead of the hourly rate, which used to come to £1,600 on average.
A | Why will the system not be used in court cases? | Hargreave & Pell intends to extend the system to employment contracts, for which 2,400 reports are at hand, but not to litigation, where every case is different.
N | Who made the open model that the firm chose?
N | Since when has Rosalind Pell been managing partner?
N | How long did the training of the adapter take?
N | How much does the firm pay its insurer per year?
N | Which rank did the LoRA adapter have?
N | I'm a client and don't want a machine to read my lease. Can I say no?
N | What does an urgent review cost on top?
N | How many false alarms did junior lawyers raise per lease?
N | When will employment contracts be added?
N | list of the 57 points to check
N | How was the trouble with scanned annexes put right?
N | Where will the lease be kept afterwards, and when is it deleted?
N | How many lawyers work in the Hull office?
N | What happens if the system overlooks something and I lose money because of it?
N | Why does Gareth Oduya want another graphics card?
F | Why did Hargreave & Pell dismiss its junior lawyers?
F | Why did the long prompt find more than the adapter?
F | Why are Scottish leases handled by a separate adapter?
F | Why was the server rented instead of bought?
F | Why did the insurer refuse to look at the reports in 2024?
O | How do I make sourdough starter?
O | What causes the northern lights?
