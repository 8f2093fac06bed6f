A | At what moment is my reservation fixed? | The booking is binding once the **deposit** of 25% has reached us; the rest is due 30 days before arrival.
A | We decided on the spur of the moment to come in a fortnight. How much do I have to pay up front? | If you book less than 30 days ahead, everything is due at once.
A | how long is a cabin held | We hold a cabin for 48 hours.
A | Six of us in May, what's the price for the week? | | Heron | 6 | €740 | €1,240 |
A | What does high season mean? | There are four Avocets, three Curlews and one Heron. *High season* means 20 June to 5 September and the two weeks around Easter.
A | How many cabins of each type are there? | There are four Avocets, three Curlews and one Heron. *High season* means 20 June to 5 September and the two weeks around Easter.
A | Which of heat and power comes free, logs or current? | Firewood is included, electricity isn't: 32 cents a unit, read off the meter together with you.
A | Is there a way to get round the 45 euros for tidying up? | Cleaning at the end is €45, or nothing if you leave the cabin as you found it and Noor agrees that you did.
A | We'll not make it before ten at night. Can we still get in? | Arrival after 21:00 only by arrangement, because the gate is locked against the cattle.
A | Can we stay Wednesday to Saturday in October? | In high season we change over on Saturdays only; otherwise any day will do, with a minimum of three nights.
A | Which cabin is the warmest and which should I avoid in a cold wind? | A wood stove in each cabin, and underfloor heating in the Heron. | The Avocets get cold in a north wind.
A | Why are dogs banned from the big cabin? | Not in the Heron, which we keep for guests with allergies.
A | dog lead season | From April to July dogs must be on the lead on the marsh, since the birds nest on the ground.
A | My husband's blind and has a guide dog. Any cost? | Guide dogs are welcome everywhere except in the Heron's bedrooms and cost nothing.
A | If I call it off ten days ahead, what share is lost? | - 29 to 7 days: we keep 60%
A | How does the loss change if I cancel 70 days or 40 days ahead? | - up to 60 days before arrival: you get everything back but €40 | - 59 to 30 days: we keep the deposit
A | My lad's come down with chickenpox. Will you pay us back? | Illness is not a reason for a refund.
A | We smashed a few tumblers, what do we owe? | Glasses and plates are on us.
A | Why mustn't the rowing boats pass the bouy? | They may not go beyond the red buoy, where the current is too strong for oars.
A | Why can't we rely on an app for the tides? | The lifeboat was called out three times last year, and every time the people had a tide app. | It showed the times for the harbour, which are 50 minutes earlier than ours.
N | How many units of electricity does a Curlew use in a week?
N | What size are the beds in the Heron?
N | Which firm offers the insurance for 4%?
N | Is there a charge for a second dog?
N | When was the last flooding?
N | Why was the security deposit given up?
N | How many iron bowls are there for the eight cabins?
N | Do children need to pay for linen under a certain age?
N | Is it cheaper to rent at Brannock Creek than at a campsite nearby?
N | barn internet speed
N | What if the guests before us haven't left by three?
N | How do we know whose turn it is with the rowing boats?
N | Who decides when Noor and I don't agree that the place is clean?
N | We'd like to get married in the barn and take all eight, do you allow parties?
N | What does it cost when the lifeboat has to fetch somebody?
F | Why is underfloor heating fitted in the Avocets and not in the Heron?
F | Why does the deposit come to 40%?
F | Why do you charge extra for booking over the phone?
F | What's in the chapter on horse riding?
F | Why are the harbour's tide times 50 minutes later than yours?
O | What is photosynthesis?
O | Which instrument has 88 keys?
