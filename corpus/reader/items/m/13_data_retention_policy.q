A | Who is in charge of the retention rules? | In force since 1 January. Keeper of the policy: Lena Baptiste, Legal.
A | Two periods apply to one and the same record. Which one do I follow? | Where two periods apply to the same record, the longer one holds, unless the customer has withdrawn consent; then the period set by law alone holds.
A | From when does the clock run for a hire contract? | The clock starts at the end of the year in which the record was made, except for location data and recordings, where it starts on the day itself.
A | How long can they see exactly where I rode? | Exact location of a ride | 14 days | finding lost vehicles | rounded to 500 metres
A | Why are invoices kept for so long? | Invoices and payments | 10 years | tax law | deleted
A | How long do you hold on to the sound of a call, and how long to the text? | Service calls, sound | 30 days | training of staff | deleted
A | I fell off a scooter and broke my arm. For how many years will the file exist? | Accident files | 30 years if someone was hurt, otherwise 5 | liability | archive, then deleted
A | I applied for a job and was turned down. When do my papers vanish? | Applications for jobs | 6 months | equal-treatment law | deleted
A | Which period holds for a training set built from several sources? | Data sets made for training a model inherit the shortest period of any source in them.
A | May a model live on after its training data have gone? | When the period ends, the set is deleted, but the finished model may be kept if a test shows that it does not repeat personal data: 1,000 prompts are tried, and not one full name, address or telephone number of a customer may come out.
A | model fails test deletion deadline | A model that fails is deleted within 14 days.
A | Why must embeddings be wiped along with the documents? | Vectors made from texts count as the texts themselves and are deleted with them. We learned this in the audit of 2022, when deleted chats could be partly rebuilt from the search index.
A | Can my boss read what I type into the company's AI? | Managers may not look into them; only the security team may, on suspicion and with the works council present.
A | What is done after a backup has been brought back so that erased records don't return? | If a backup is restored, the list of deletions is run again before the system goes live.
A | How long does a hold lats? | A hold names the records and the reason and lasts for six months at a time.
A | When does the management board have to approve a hold? | It can be renewed as often as necessary, but from the third time on the management board must agree.
A | Which systems need deleting by hand? | The workshop system and the old newsletter tool are not joined to it; there, deletion is done by hand every quarter, until they are replaced next summer.
A | Can I just send a mail to get my account wiped? | A customer may ask for deletion in the app, under Account, or by post. An e-mail is not enough, because the sender cannot be checked.
A | What happens to the free minutes I still have if I leave? | After deletion, the free minutes in the account lapse, of which the app gives a warning.
A | Is it bad to erase something too soon? | Deleting too early counts as seriously as keeping too long: in March a lost accident file cost us a lawsuit of 18,000 euros.
N | How long are newsletter addresses kept after I unsubscribe?
N | Which two holds have nothing to do with the fire at the Linden depot?
N | Which postal address must a deletion request be sent to?
N | What does Duvall charge for collecting the bins?
N | Which language model does Kit run on?
N | How many people are on the management board?
N | What caused the scooter fire at the Linden depot?
N | How long are pay slips of our own staff kept?
N | I think my data are still there though I asked for deletion in spring. Which authority can I complain to?
N | What are the nine systems that are joined to the data platform?
N | Which product will replace the workshop system?
N | retention period for driving licence photos
N | Who did the audti in 2022?
N | I want a copy of everything you have about my rides before I close my account. How do I get it?
N | How many customers asked to be deleted in the last year?
F | Why are camera pictures kept for a year?
F | Why may managers read the logs of the internal assistant at any time?
F | What is written in section 10 about the tax office?
F | Why are the vectors kept when the texts behind them are deleted?
F | Why does a hold last for three years and why can it never be renewed?
O | How do I get rid of ants in the kitchen?
O | What's the capital of Mongolia?
