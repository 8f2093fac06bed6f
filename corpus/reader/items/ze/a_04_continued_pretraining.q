A | Who was absent from the gathering? | Apologies: Sunniva Holt
A | What score are we aiming for? | The goal agreed in January stands: at least 70 percent on the house test of 400 items, where Tarn now reaches 52 and the larger hosted model 74.
A | How much text remained once repeats were thrown out? | After removal of duplicates 481 million tokens are left of the 567 million.
A | Where did the repeats come from? | Most of them were court decisions published twice, once by the court and once by a reporter.
A | We'd like to offer clients the variant with the periodicals in it. What would we have to pay? | If Tarn is sold to customers, the articles must be left out or the licence bought anew, at 48,000 euros.
A | Why did everyday English get worse in the first experiment? | The drop in Run 1 is known as catastrophic forgetting: the model loses old skills while it takes up new ones.
A | Does it matter where the filler material is taken from? | Paolo Vescovi added that the general text must come from sources like those of the first training, since otherwise it does not protect the old skills.
A | Why not go through the legal material three times? | Two passes over the law corpus are planned; a third pass brought no gain in the trials and raised the share of sentences repeated word for word from 0.4 to 1.1 percent.
A | how did the ballot on extending the vocabulary end | The proposal was turned down by four votes to one.
A | Can the vocabulary question ever come back onto the table? | It may be raised again only if the corpus grows beyond two billion tokens.
A | How come the supplier with the dearer rate won? | Stratocast is thus cheaper in total, about 730 against 974 euros per version, though its hourly price is higher.
A | How often must progress be stored during the job? | A checkpoint is to be saved every 50 steps, because the offer allows Stratocast to interrupt a job with ten minutes' warning.
A | Under what condition is the job cut short? | Training stops early if the general test falls below 54 percent in two consecutive checks.
A | Some exam questions had turned up in a manual. By when will there be new ones? | Hiroko Aanestad found 11 items whose wording appears in a handbook; they will be replaced by 25 March.
N | How many tokens of the 140 million in journal articles come from Calder Press?
N | Who was the one who voted for giving the tokeniser new words?
N | How long did the trial with 0.0001 run on the machines before it became unstable, in hours?
N | What does Calder Press charge now for the licence within the house?
N | Why did Sunniva Holt send her apologies for the meeting on Tuesday 11 March?
N | Bernt Lund is responsible for the short fine-tuning with 6,000 questions and answers. By what date must it be done?
N | how much data may stratocast keep in finland for us?
F | Why was Bluefold chosen although its price of 11.60 euros an hour is higher?
F | Why will Tarn-C contain the journal articles and Tarn-H leave them out?
F | Why did the house test rise to 70 percent in Run 3 with 50 percent general text?
