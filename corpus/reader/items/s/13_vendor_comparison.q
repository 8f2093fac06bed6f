A | Why did Scripta drop out? | Scripta withdrew, as it couldn't offer a server within the country.
A | price per page Ledgerlens Omnidoc | Price per page | 1.9 cents | 3.4 cents | none (licence)
A | Which of the services can cope with a doctor's scrawl? | Handwriting | no | yes | yes, weak
A | Who has the highest accuracy on referral letters? | Referral fields right | 81.5% | 90.2% | 84.7%
A | I'd rather not be tied down for ages. What's the minimum commitment with each? | Shortest contract | 1 month | 24 months | 12 months
A | Whom could I ring at three in the morning? | Support hours | 8–18 weekdays | round the clock | 9–17 weekdays
A | what is a field | A "field" is one value such as the sum, the date of birth or the ward.
A | Does one mistyped letter make the entire value wrong? | A field counts as right only if every character is.
A | Why might Kite have done somewhat worse than it deserves? | Kite was installed by our own IT and not by its maker, which may have cost it a point or so.
A | How were the correct values established? | Two clerks typed the right values; where they differed, the sheet was looked at together.
A | Why does a clerk have to go through a complete sheet with Ledgerlens? | It gives no confidence per field, only one per page, so a clerk has to look at the whole page when something is doubtful.
A | How much checking does Omnidoc's field confidence save, and how many errors are caught? | If only fields below 0.85 are shown to a clerk, 92% of wrong ones are caught while 17% of all fields are looked at.
A | Was there any outage during the trial? | On 29 September it was down for three hours, and the firm told us only the next day.
A | rubber stamp on top of the writing, which program deals with that best | For scans with stamps over the text it was the best of the three.
A | total cost three years all vendors | - Ledgerlens: 38,300 for pages, 214,000 for corrections, together 252,300 | - Omnidoc: 80,500 with licence, 131,000 for corrections, together 211,500 | - Kite OCR: 115,500 licence, 24,000 server, 187,000 for corrections, together 326,500
A | How come the lowest fee doesn't lead to the lowest bill? | Corrections weigh far more than the fee. That's why the cheapest per page isn't the cheapest.
A | Can we prevent Omnidoc from learning from our pages? | Omnidoc wants to use our pages for improving its models. This can be crossed out for a surcharge of 6%, which isn't included above.
A | Is the liability cap the same at both cloud firms? | Damages are capped at one year's fees with Omnidoc and at three with Ledgerlens.
A | Whats the fallback if the negotiations on the training clause fail? | Should it refuse, Omnidoc for both would still be second best.
A | Under what circumstances would the try-out be stopped early? | The pilot is broken off if more than three letters go to the wrong ward in one week.
N | What share of handwritten fields did Omnidoc get right?
N | Why did Papermill fail the security questionnaire?
N | How long did it take to set up Omnidoc?
N | damages cap Kite
N | At which hospital does the shared service centre have its offices?
N | Is Omnidoc better than Google's document service?
N | How many clerks work on corrections at the moment?
N | What was the reason for the outage on 29 September?
N | How much does an Omnidoc update cost?
N | What does the yearly audit cost us?
N | When does the pilot at St Brannoc's begin?
N | how does Kite compare with the others on invoices in a foriegn language
N | What happens to the referral letters while Omnidoc is down?
N | Which clerk's value counted if the two still disagreed after looking at the sheet together?
N | A patient objects to her letter being read by a machine, how do we take it out?
F | Why is Kite OCR the cheapest over three years?
F | Why does Niall find Kite too inaccurate for the letters?
F | Why did Ledgerlens ask for a surcharge of 6% for leaving out the training clause?
F | What does step 6 of the next steps provide for?
F | Why does Ledgerlens take longer than Omnidoc to hand back the data?
O | How do I change a bicycle tyre?
O | When was the printing press invented?
