A | How long do they know precisely where I rode? | Exact location of a ride | 14 days | finding lost vehicles | rounded to 500 metres
A | When does the CCTV footage get wiped? | Camera pictures at depots | 72 hours | theft | overwritten
A | I sent in my CV and was rejected. How long does it lie around there? | Applications for jobs | 6 months | equal-treatment law | deleted
A | What did it cost them to throw something out prematurely? | Deleting too early counts as seriously as keeping too long: in March a lost accident file cost us a lawsuit of 18,000 euros.
A | How many freezes on erasure are there right now? | At present there are four holds, two of which concern the scooter fire at the Linden depot.
A | Why are embeddings treated just like what they came from? | We learned this in the audit of 2022, when deleted chats could be partly rebuilt from the search index.
A | why cant I mail them to wipe my account | An e-mail is not enough, because the sender cannot be checked.
A | How do they prove that a trained network gives away nobody's contact info? | 1,000 prompts are tried, and not one full name, address or telephone number of a customer may come out.
A | Can my boss read what I typed to the office AI? | Managers may not look into them; only the security team may, on suspicion and with the works council present.
A | My rental isn't paid yet. Will my erasure go ahead? | Open bills and vehicles not yet returned stop the request until they are settled.
A | Is someone still clearing out any programs manually? | The workshop system and the old newsletter tool are not joined to it; there, deletion is done by hand every quarter, until they are replaced next summer.
A | What will I lose if I close everything? | After deletion, the free minutes in the account lapse, of which the app gives a warning.
A | How do documents on real sheets get destroyed? | Paper is shredded to level P-4 by the firm Duvall, which collects the locked bins on alternate Mondays.
A | two rules give diffrent deadlines for one entry, which counts? | Where two periods apply to the same record, the longer one holds, unless the customer has withdrawn consent; then the period set by law alone holds.
N | Who is the deletion officer for the accident files?
N | what do the two holds not about the linden depot concern?
N | Which team lost the accident file in March?
N | I read the newsletter. What will replace the old tool next summer?
N | How many customers asked for deletion in the app last year?
N | What does Duvall charge for collecting the locked bins?
N | Was anyone hurt in the scooter fire at the Linden depot?
F | Why do training sets inherit the longest period of any source?
F | Service calls are kept as sound for a year. Why so much longer than the text?
F | at the end of which year does the clock start for location data?
