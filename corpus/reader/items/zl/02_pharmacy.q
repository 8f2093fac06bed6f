A | The thermometer shows eleven this morning, shall I bin all those injections? | If the reading is outside the limits, do not throw anything away: move the contents to the cellar refrigerator, label them "on hold" and ring the manufacturer.
A | We gave Mr Bell somebody else's tablets. What now? | For an error, take these steps: tell the responsible pharmacist at once, telephone the patient, fetch the wrong item back, write the report within 24 hours.
A | What does someone aged forty pay to have things brought round? | Home delivery is free for people over seventy and costs £2.50 for others; orders in by noon arrive the same afternoon.
A | How long can I stay at home when my gran has died? | Compassionate leave is three days for a parent, partner or child and one day for a grandparent.
A | How much does the firm add for work shoes? | Work shoes are subsidised with £40 a year; tunics are supplied and washed by the firm.
A | How many people on your books get their doses sorted by day? | We pack weekly pill boxes for 64 patients.
A | When do you need to know that I'd like to be off in July? | Requests for the summer months are collected until 31 January; if too many people want the same week, those with school-age children come first, then those who went without last year.
A | How often are the yellow bins emptied? | Blue bins are collected monthly, yellow ones fortnightly.
A | I was treated rudely by a clerk and sent a letter, how long till I hear back? | Complaints about staff go to Marta Oyelaran and are answered in writing within ten working days; complaints about waiting times are dealt with by the shift leader on the spot.
A | How long is the midday break? | Breaks are 20 minutes in the morning and 45 minutes at midday.
A | My mother has crippled hands: which sort of packaging suits her best? | For patients with arthritis we use trays; for care homes, pouches.
A | What distinguishes a near miss from an error? | An error is any difference between what was prescribed and what was handed out; a near miss is one noticed before it left the counter.
A | A customer brought back an unopened box, why on earth can't we sell it on? | Returned medicines are never put back on the shelf, because nobody knows how they were stored at home.
A | I arrived early, why mayn't I start making things up before my colleague turns up? | Nobody may open the dispensary alone, as every prescription must pass under two pairs of eyes.
A | software crash procedure | Should the program fail, use the paper pads in drawer four and type the entries in afterwards.
A | can i plug my own memry stik into the till | Private USB sticks are forbidden on all machines.
A | My neighbour rings and asks what his wife has been prescribed. Do I tell him? | Give no information about a patient by telephone, not even to a husband or wife, unless a signed consent is on file.
A | And lipstick, can a shopper bring that back? | Cosmetics may be exchanged within 14 days if the seal is unbroken; medicines cannot be returned for money.
N | Who built the machine that fills the pouches?
N | Since when has Marta Oyelaran owned the pharmacy?
N | Where in the building is the steel cabinet?
N | Who takes over the key when the pharmacist goes to lunch?
N | My uncle has passed away, how many days may I stay at home?
N | At what temperature should suppositories and eye drops be kept?
N | What is the staff discount on baby food?
N | How long may an opened bottle of cough syrup be kept?
N | How much does filling a pouch cost a care home?
N | how many presciptions do you hand out a day
N | hourly wage counter assistant
N | The van broke down. How long does a delivery normally take?
F | Why are pouches filled more slowly than trays?
F | Why do people over seventy have to pay £2.50 for home delivery?
F | Since when may medicines be returned for money within 14 days?
F | Which assistant was dismissed for a near miss that she had reported?
O | How deep should tulip bulbs be planted in heavy clay?
O | How many players are allowed on the pitch in a rugby sevens match?
