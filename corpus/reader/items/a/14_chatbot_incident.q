A | How many guests got wrong answers? | between 18 and 21 October our booking chatbot Pia gave wrong answers to 1,126 guests.
A | Why was Pia moved to a new model version in the first place? | On Friday, 18 October, at 16:40 the team switched Pia to a new model version, Linnet 5.2, because the maker ends support for Linnet 4.8 on 31 December.
A | Up to when can a normal booking be cancelled without paying? | Our terms allow free cancellation only up to 48 hours before arrival, and for groups of ten or more only up to 14 days before.
A | We're a party of twelve, how early do we have to call off to get away free? | Our terms allow free cancellation only up to 48 hours before arrival, and for groups of ten or more only up to 14 days before.
A | In how many houses is the morning meal really part of the price? | A further 873 guests were told that breakfast was included, although it is in just six of our 31 houses.
A | what other errors did the bot make | The remaining 39 got other errors, such as a swimming pool in Lyon that has been closed since 2021.
A | Who was the first to notice that something was off? | On Sunday evening the night porter in Marseille, Baptiste Ferrand, saw three guests with the same printed chat and rang the duty desk at 22:05.
A | Why didn't the call on Sunday night stop it right away? | The duty desk took it for a single mistake and opened a ticket of low priority.
A | When was Pia switched off? | Pia was switched off at 9:12, that is, 64 and a half hours after the new version had started.
A | system message limit Linnet 5.2 vs 4.8 | First, Linnet 5.2 cuts off system messages after 4,096 tokens, while 4.8 accepted 8,192.
A | Why did the cancellation terms of all things get lost? | Our system message had grown to 5,300 tokens, and the terms of cancellation stood at the end.
A | Could one have known about the shorter limit beforehand? | This is stated in the maker's release notes on page 7, which nobody on the team had read.
A | All the tests were green, so how could this slip through? | None of them dealt with cancellation, and only two with breakfast.
A | Who let them go live on a Friday afternoon, and why? | Our rules forbid this, but an exception had been granted by Olivier Santerre, as the team wanted to gain time before the Christmas season.
A | Were we hacked and has anybody's data leaked? | It was not an attack from outside, and no personal data were lost.
A | How much did the free cancellations cost? | Cancellations without charge came to 31,400 euros for 163 guests; the other 51 either did not cancel or had a flexible rate anyway.
A | Why does the insurance not pay? | The insurer, Bellerive, pays nothing, because the policy excludes errors in software that we run ourselves.
A | Where does the bot get its prices from nowadays? | 1. Prices, terms and opening hours are no longer in the system message but are fetched from the booking system for every answer.
A | What happens now when a reply says "refund" and that isn't in line with the terms? | 4. Every answer that contains "free of charge", "included" or "refund" is checked by a rule against the terms; if they differ, the guest is handed over to a person.
A | On which date will the changes 3 and 6 be finnished? | Items 1, 4 and 5 are in force; item 2 will be complete on 15 November, items 3 and 6 on 1 December.
A | When would the next try with the new version be postponed? | The second attempt with 5.2 is planned for 3 December and will be put off to January if fewer than 98 percent of the test questions pass.
A | A lady at my front desk holds a chat promising her 450 euros back. Can I just hand it over? | If a guest shows you a chat from the time named above, honour what it says up to 300 euros without asking us. | For higher sums ring Greta Almqvist's team on extension 550, which decides on the same day.
A | I was charged for breakfast although the chat said it was free. Until when can I get my money back and what do I need? | Guests who paid for breakfast in spite of Pia's promise can reclaim it until 31 January, with the bill.
A | Why should no vouchers be offered? | Do not offer vouchers, since many guests took them as an attempt to get out of paying.
N | Which company makes Linnet?
N | How many guests chat with Pia on a normal weekend?
N | Has Olivier Santerre been warned or moved for granting the exception?
N | What does a breakfast cost in the Nice house?
N | Which link do I click to join the video meeting?
N | What did the guests ask about parking, and was Pia right on that?
N | flexible rate cancellation deadline
N | How high is the sum insured with Bellerive?
N | Who wrote the original 80 test questions?
N | Did the papers report on it, and what do I say if a journalist rings?
F | Why did the maker admit that its model was faulty?
F | What made the alarm ring on Saturday morning?
F | Why did Pia go back into service with version 5.2?
F | Which guests' credit card numbers were stolen?
O | How do I teach a child to tie its shoes?
O | What does a ticket for the Louvre cost?
