A | How many visitors were misled in total? | between 18 and 21 October our booking chatbot Pia gave wrong answers to 1,126 guests.
A | Why change the engine in the first place? | On Friday, 18 October, at 16:40 the team switched Pia to a new model version, Linnet 5.2, because the maker ends support for Linnet 4.8 on 31 December.
A | We are a party of twelve. Until when may we call off our stay at no cost? | Our terms allow free cancellation only up to 48 hours before arrival, and for groups of ten or more only up to 14 days before.
A | Is a morning meal part of the rate everywhere? | A further 873 guests were told that breakfast was included, although it is in just six of our 31 houses.
A | Who was first to smell a rat? | On Sunday evening the night porter in Marseille, Baptiste Ferrand, saw three guests with the same printed chat and rang the duty desk at 22:05.
A | Why did the checks beforehand miss the problem? | None of them dealt with cancellation, and only two with breakfast.
A | How come they went ahead right before the weekend although that isn't permitted? | Our rules forbid this, but an exception had been granted by Olivier Santerre, as the team wanted to gain time before the Christmas season.
A | were we hackd? | It was not an attack from outside, and no personal data were lost.
A | Why won't we be reimbursed for the damage? | The insurer, Bellerive, pays nothing, because the policy excludes errors in software that we run ourselves.
A | What was the outlay on additional people for the phones? | To this are added 4,200 euros for extra staff on the telephone.
A | Who has to approve an update on a Friday from now on? | 5. Releases after Thursday noon need the signatures of two directors.
A | When could people talk to the bot again? | Pia went back into service on 29 October with the old version Linnet 4.8.
A | A lady at my counter holds a printout promising her something worth 200 EUR. Do I need permission? | If a guest shows you a chat from the time named above, honour what it says up to 300 euros without asking us.
A | Till when can someone get back what was wrongly charged in the morning? | Guests who paid for breakfast in spite of Pia's promise can reclaim it until 31 January, with the bill.
N | What did the guest in Nice pay for the booking?
N | How many of the 39 other errors concerned the swimming pool in Lyon?
N | Which other lines stand on page 7 of the maker's release notes?
N | Who was on the duty desk when Baptiste Ferrand rang at 22:05?
N | Why was the swimming pool in Lyon closed in 2021?
N | I am a hotel manager and want to join the meeting by video on 14 November. Who will hold it?
N | how high was guest satisfaction in the week after pia went back into service?
F | Why does Linnet 5.2 accept longer system messages than Linnet 4.8?
F | Why should managers offer vouchers to guests who paid for breakfast?
F | Why did the insurer, Bellerive, pay for the free breakfasts of 18,950 euros?
