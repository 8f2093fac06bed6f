A | what is a custom model | A copy of one of our three base models plus a small set of weights that were learned from your examples.
A | It doesn't know our price list. Is training it further the right cure? | If the model lacks knowledge (your catalogue, your contracts), connect documents to it instead; we offer that as Harbour Search.
A | price training ketch | Training is charged per million tokens seen: Skiff 1.20 euros, Ketch 3.50 euros, Brig 14 euros.
A | minimum examples upload | The upload page refuses fewer than 50.
A | What does "seen" mean on the bill? | "Seen" means tokens multiplied by epochs.
A | Why do I pay a surcharge on every request to my own model? | Because requests for your model cannot be batched with those of other customers as fully as requests for the base.
A | Can employees of the company read what I send in? | Nobody looks at it unless you open a support ticket and tick "allow access", which lapses after 72 hours.
A | How soon is my material erased, normally and with the strictest tariff? | Data is stored in Rotterdam and deleted 30 days after training. | Under the Sealed plan it is deleted as soon as training ends.
A | We write mostly in Portuguese and Polish. Which of the three would you take? | Brig is worth its price only for long texts or for languages other than English, German and Spanish, in which the smaller ones are weak.
A | skiff vs brig waiting time | Skiff jobs are usually done within the hour, Ketch within four, Brig overnight.
A | I'm not happy with what came out. Do I get my money back? | You get one free repeat within 14 days, provided that your data passed the check with no red marks. | There is no refund in money.
A | Which of them may I carry off to my own machine, and which not? | The learned weights of Skiff and Ketch can be downloaded. | Those of Brig cannot, since its licence forbids it.
A | can i upload patient records | Health data is accepted only under the Sealed plan.
A | What becomes of lines that are too long? | Longer lines are skipped, not cut, and you will find them in the file skipped.txt.
A | I pressed start by mistake; if I cancel halfway, what am I charged and is anything saved? | You pay for the tokens seen up to then, and the last checkpoint is kept for seven days.
A | How much warnng do customers get before a model is discontinued? | We announce it 9 months ahead and retrain your custom model on the successor free of charge if you still hold the data.
A | When is an improvement too small to believe? | Do not trust a difference under 3 points with fewer than 200 test examples.
A | I'm on the Solo plan and want to ring somebody. | Weekdays 8 to 18 h under the Crew and Sealed plans. | Solo customers write to us and are answered within two working days.
A | May synthetic examples be used? | We do not let a model of ours generate your examples unless you check at least one in five by hand.
A | Why do I have to talk to someone before sending 25,000 dialogues? | More than 20,000 must be arranged with your account manager because the queue is shared.
N | What does Lantern Labelling charge per example?
N | how much is the Sealed plan per month
N | Does Ketch do better than Mistral's small model at drafting?
N | Can images be part of the examples?
N | What does hosting the base models on my own servers cost?
N | Which learning rate is used for Brig?
N | what counts as a red mark in the data check?
N | My firm is in Switzerland. Can the files be kept there rather than in Rotterdam?
N | How do I pick a label set for classification?
N | harbour search price
N | when was the last base model retired
N | Is there a discount for charities or schools?
N | Does the masking tool also catch phone numbers and licence plates?
N | who made the base model Brig, and whose licence is it under?
N | Two of us share one Crew account, can we both start jobs at the same time or does one have to wait?
F | Why is tuning Skiff dearer than tuning Brig?
F | How do I download the learned weights of Brig?
F | Why are lines over 32,000 tokens cut in the middle?
F | Why is the storage of the first custom model charged at 6 euros?
F | What does question 30 say about reselling custom models?
O | Who won the first football world cup?
O | symptoms of a blocked drain in the bathroom
