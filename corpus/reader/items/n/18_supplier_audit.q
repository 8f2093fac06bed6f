A | What mark did Drava get? | **Result:** B, approved with conditions. 81 points out of 100.
A | Who led the audit? | **Auditors:** Hanneke Roos (lead), Benedikt Sommer (hygiene)
A | What do we buy from Drava and how much of it? | Drava has supplied us with the lidding film for the 200-gram tubs for four years, about 38 tonnes a year.
A | Why didn't the audit wait until spring? | Between January and July we had seven complaints about lids that came off, after two in the whole of the year before. | An ordinary audit falls due every three years and would have taken place next spring; it was brought forward for that reason.
A | How many points does a supplier need for an A? | A supplier gets A from 90 points, B from 75, C from 60.
A | difference between critical and major | "Critical" is what may harm the consumer; "major" is what may harm the product or breaks the contract; "minor" is everything else.
A | We're a C supplier. When will you knock on our door again? | B suppliers are visited again after 12 months, C suppliers after six, A suppliers after 36.
A | points for process control now and last time | | Process control | 25 | 16 | 21 |
A | How did traceability score? | | Traceability | 20 | 19 | 15 |
A | How fast can a reel be followed back to its raw material? | - Any reel can be traced back to the granulate in 14 minutes; we allow two hours.
A | Why do fewer workers leave the place nowadays? | - Staff turnover has fallen from 19 to 8 per cent since shifts were changed from twelve hours to eight.
A | At what temperature should line 3 run? | The extruder of line 3 is to run at 212 to 218 degrees.
A | How did the extruder come to run too cold without anyone seeing it? | The sensor had been replaced on 2 March by one of a different type and not calibrated.
A | What excuse was given for test results written down before the lab was open? | Ms. Kovač explained that the night shift had copied the values of the previous reel, because the tester was broken.
A | Was the missing training record a sign that people had skipped the course? | They had attended it, but the list could not be found.
A | Which knives are alowed in the halls? | Only knives with a fixed blade are permitted.
A | By when must the second peel tester be there? | | F2 | Second peel tester; release only by the laboratory, with password | 30 November |
A | What happens if they don't manage the two serious points in time? | If F1 or F2 is late by more than 14 days, Drava falls to C without a further visit.
A | I still have film from line 3 made in April on my shelf. May I use it up? | Film from line 3 made between 2 March and 30 June is not to be used; 5.2 tonnes of it are still in our store at Larissa and go back.
A | How does the film from Tampere compare in price and handling? | Its film is 9 per cent dearer and needs a sealing time longer by 0.2 seconds.
N | What does Drava's film cost per kilogram?
N | How many tubs of cheese were withdrawn from sale?
N | Was anybody punished for copying the test values?
N | At what temperature should line 1 run?
N | price of the new peel tester
N | How many people work at Drava?
N | I bought a tub with a loose lid. Is the cheese inside still safe to eat?
N | How many points did Nordfolie reach when it was audited?
N | What peel strength must a lid have to pass the test?
N | Why did two complaints concern film from line 1?
N | What did the two-day audit cost the cooperative?
N | In which month did the last audit at Drava take place?
N | How high is the compensation that the lawyers are asking for?
N | When will the samples from Tampere arrive, and who is going to test them?
N | How long does the contract with Drava still run?
F | Why was Drava blocked because of a critical finding?
F | Why do the auditors recommend switching entirely to Nordfolie?
F | What was finding F7 about?
F | Why did hygiene improve since the last audit?
F | Why does the cooperative pay for the testing of every tenth reel?
O | How do I whistle with two fingers?
O | When were the first Olympic Games of modern times held?
