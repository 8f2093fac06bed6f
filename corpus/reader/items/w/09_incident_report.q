A | How many parcels went out with a wrong label? | From Thursday 21 November, 16:40, to Sunday 24 November, 11:05, 1,263 parcels were sent with the wrong address label.
A | Were credit cards at risk? | No payment data were exposed; names and addresses were, to the 418.
A | Why was the release put live on a Thursday near Christmas? | It had been moved from Monday so as to be ready for the Christmas rush.
A | Who was the first to spot that something was off, and what was done about it? | - **Thu 18:15** Packer Mina Duarte notices that the name on the screen differs from the label. She tells the shift lead, who restarts the printer. The next ten labels are right.
A | number of complaints saturday | - **Sat 14:00** There are now 37 complaints.
A | What did the help desk make of the very first angry customer? | Support takes it for a single mistake.
A | How did the trouble finally come to the right person's ears? | - **Sun 10:20** Jakub Wrona reads the e-mail by chance and rings Leila.
A | Why did switching the printer off and on help for a bit? | Restarting the printer empties the batch, which is why all was well for a while.
A | What makes labels slide onto the wrong box? | If a packer cancels an order in the middle of a batch, the labels after it shift by one.
A | What is the difference between trigger and root cause? | We call the cancellation the *trigger* and the missing test the *root cause*: a trigger sets an incident off, a root cause is what must be changed so that it can't happen again.
A | Compare how quickly this one and the March one were noticed. | Detection took 66 hours, repair after that four and a half. The incident in March (2-04, double charging) was detected in 50 minutes, because the bank rang.
A | All the reasons for the late discovery | 1. The shift lead had no way of reporting a doubt other than to IT's office hours, 8 to 5. | 2. Complaints were counted per agent, not in total. | 3. Weekend monitoring watches the web shop only.
A | cost of overtime | | Overtime | 1,880 |
A | Will we get anything back from our policy with Nordwall? | The insurer, Nordwall, has declined to pay, because errors in our own software are excluded; only the return postage will be met as a courtesy.
A | I got a stranger's pencil sharpener worth five quid. Must I post it back? | They were asked to send back wrong goods with a prepaid label; those worth less than 8 euros they could keep.
A | Did people whose parcels were merely held up get a voucher as well? | The other customers got a note about a delay, without a voucher.
A | Was the privacy watchdog told in time? | The data protection authority was informed on Monday at 16:00, within the 72 hours that the law allows.
A | I'm packing and something looks fishy, can I halt everything without the supervisor's say-so? | - A red card at each packing table: whoever doubts may stop the line, without asking.
A | Why don't they go back to one label at a time? | We decided against a return to printing singly. With the check digit it would bring no more safety and cost two hours a day.
A | weekend engineer pay | - An engineer on call at weekends from October to January, paid 180 euros per weekend.
N | How many customers cancelled their accounts after the March incident?
N | What two questions did the data protection authority ask?
N | Which carrier held the 845 parcels?
N | Why does Nordwall exclude errors in a firm's own software?
N | What is the name of the shift lead who restarted the printer?
N | How long had the test orders been used without a cancellation?
N | By what date must the weekend engineer be arranged?
N | is severity 2 worse than severity 1
N | What did Ines Roth do during the incident?
N | How many of the vouchers were actually redeemed?
N | I was sent somebody else's parcel and gave it away before the e-mail came, do I have to pay for it?
N | How is the check digit calculated?
N | double charging march refund
N | Which of the two releases was written by Jakub Wrona?
N | What should a packer do after stoping the line with the red card?
F | Why was release 8.3 put back on Sunday afternoon after 8.2 had failed?
F | Why did support have to restart the printer on Friday?
F | Why was the case reported to the authority only after the 72 hours had run out?
F | What is shown in appendix C about the scanner?
F | Why was Leila given a day off and the first red card?
O | What's the tallest waterfall in the world?
O | How do I get candle wax out of a tablecloth?
