A | What is a warning notice? | A **warning notice** is a one-off offer: pay the sum within 10 days and the matter is closed.
A | When do I get a penalty notice right away with no warning first? | It comes when the warning was not paid, or straight away if the fine is 60 euros or more.
A | How much is added by a penalty notice? | The penalty notice adds 28.50 euros for fees and postage.
A | mobile phone fine | | Mobile phone at the wheel | 100 euros | 1 |
A | I overstayed at the meter by a quarter of an hour, what's the damage? | | Exceeding parking time up to 30 minutes | 20 euros | 0 |
A | Do I get a point for going through a red on my bike? | | Cycling through a red light | 60 euros | 1 |
A | Has the margin of error of the radar already been deducted in what you wrote to me? | The figure in your letter is already reduced.
A | My brother was at the wheel. Must I tell on him? | You need not name close relatives, but the office may then order you to keep a logbook for up to 12 months.
A | difference between parking and moving offences for the keeper | The *driver* is liable for moving offences, not the keeper of the vehicle. | For parking offences it is different: if the driver cannot be found, the keeper bears the costs of the proceedings, 23.50 euros, though not the fine.
A | why is my passenger not visible on the picture | The photo shows no passengers: they are blacked out for reasons of data protection.
A | How can I see the photos? | Photos can be viewed online with the file number and the PIN at the top right of the letter.
A | Can I fight a warning? | Against a *warning* there is no objection. | You can only refrain from paying, and wait for the penalty notice.
A | Why isn't an objection by e-mail accepted? | It must be in writing, by post, fax or in person at the office; e-mail is not enough as it lacks a signature.
A | Could I end up worse off if a judge looks at it? | There the fine may also turn out higher.
A | I was in hospital for a month and only now found your letter, too late to do anything? | If you were away and missed the two weeks through no fault of your own, you may ask to be heard all the same, within one week of your return.
A | instalments | Instalments are possible for fines above 150 euros and must be asked for before the due date.
A | If they lock me up for not paying, is the money at least settled? | Detention does not wipe out the debt.
A | Who can pick the start of a drving ban and who can't? | First offenders may choose the start of the ban within four months; anyone who had a ban in the past two years must hand in the licence at once.
A | What leads to a one-month ban? | A ban of one month follows if you are caught twice within a year at 26 km/h or more over the limit.
A | How do you decide where to put the cameras, is it about filling the town's purse? | Sites are chosen by three criteria: accidents in the past three years, nearness of schools and homes for the elderly, and complaints by residents that were confirmed by a hidden count. | Income plays no part.
N | What is the fine for speeding 16 to 20 km/h in town?
N | What does parking in a cycle lane cost?
N | how long does a point stay on the record
N | Where is the trailer this week?
N | How often are the measuring devices calibrated?
N | What is the fax number of the office?
N | How many days can coercive detention last?
N | I drive a company van that five colleagues share, who must fill in the form?
N | Who pays my lawyer if the court finds in my favour?
N | Why was Kantstraße given a fixed device?
N | speeding outside town fines
N | Is the Südring device more acurate than the one on the trailer?
N | Do learner drivers or those on probation face extra consequences for using a phone?
N | I live in Poland. Will you collect the money there if I simply ignore it?
N | How much did the town take in from fines last year?
F | Why is parking in a disabled bay fined more heavily than parking on a pavement?
F | What does number 10 say about towing costs?
F | why can an objection no longer be withdrawn once the file is with the prosecutor?
F | Why is the tolerance 5 km/h?
F | Why does the keeper have to pay the parking fine when the driver can't be found?
O | How do I get candle wax out of a tablecloth?
O | what is the capital of new zealand
