A | What is meant by continued pre-training? | Continued pre-training means that training goes on with the same next-word task as before, on raw text from the wished-for field, and without questions and answers.
A | difference between continued pre-training and fine-tuning | It differs from fine-tuning in that it teaches vocabulary and facts, not behaviour.
A | What score is the project trying to reach and where does Tarn stand today? | The goal agreed in January stands: at least 70 percent on the house test of 400 items, where Tarn now reaches 52 and the larger hosted model 74.
A | How large is Tarn? | Tarn is an open model with 3 billion parameters that knows ordinary English well but does badly on maritime law.
A | How many tokens of court decisions are there? | - Court decisions: 310 million tokens.
A | How much text survived once the doubles were thrown out? | After removal of duplicates 481 million tokens are left of the 567 million.
A | near-duplicate method and threshold | Near-duplicates were found by MinHash with a threshold of 0.8.
A | Why were there so many repeated rulings? | Most of them were court decisions published twice, once by the court and once by a reporter.
A | What would we have to pay to keep the journal pieces in a model we sell? | If Tarn is sold to customers, the articles must be left out or the licence bought anew, at 48,000 euros.
A | Why are two versions of the model being trained? | Bernt Lund pointed out that the journal licence from Calder Press allows training only for models used within the house. | It was decided to train two versions, Tarn-H with the articles for the house and Tarn-C without them for customers.
A | How badly did ordinary English suffer when only legal text was fed in? | Run 1, law only: house test 61 percent, general English test down from 58 to 49.
A | explain catastrophic forgeting | The drop in Run 1 is known as catastrophic forgetting: the model loses old skills while it takes up new ones.
A | Which mix of law and general text was picked in the end, and what did it score? | The meeting chose the mixture of Run 2. | Run 2, with 20 percent general text: house test 60 percent, general test 55.
A | Does it matter where the general text is taken from? | Paolo Vescovi added that the general text must come from sources like those of the first training, since otherwise it does not protect the old skills.
A | What will the peak learning rate be? | The peak learning rate will be 0.00003, a tenth of the peak of the first training.
A | Did anyone try a more aggressive learning speed, and how did that go? | A trial with 0.0001 became unstable after 1,800 steps.
A | Why not go through the legal material three times? | Two passes over the law corpus are planned; a third pass brought no gain in the trials and raised the share of sentences repeated word for word from 0.4 to 1.1 percent.
A | How is "demurrage" split at present? | Chidi Eze asked whether the tokeniser should get new words, as "demurrage" is cut into four pieces and "bareboat" into three.
A | Under what condition can the idea of extra vocabulary come back? | It may be raised again only if the corpus grows beyond two billion tokens.
A | How can the firm with the dearer hourly rate still work out cheaper? | Stratocast is thus cheaper in total, about 730 against 974 euros per version, though its hourly price is higher.
A | Why save the state so often during the job? | A checkpoint is to be saved every 50 steps, because the offer allows Stratocast to interrupt a job with ten minutes' warning.
A | When would the training be broken off ahead of time? | Training stops early if the general test falls below 54 percent in two consecutive checks.
A | Some exam questions turned up in the training books. How many, and by what date are they swapped? | Hiroko Aanestad found 11 items whose wording appears in a handbook; they will be replaced by 25 March.
A | Who has to write the model card? | Chidi Eze writes the model card, which must name all sources, by 30 April.
N | Why was Sunniva Holt absent?
N | What does the present licence from Calder Press cost?
N | Which larger hosted model scored 74?
N | How many days' notice must be given to cancel at Bluefold?
N | Who voted against turning down the added words?
N | Where will the 6,000 questions and answers for the last step come from?
N | price customers pay for Tarn-C
N | I'd like to know how long the three trial runs took on the cards. How many hours was it?
N | Does the corpus have any rulings in Norwegian or only English ones?
N | Who wrote the 400 items of the house test?
F | Why did the group pick Bluefold over Stratocast?
F | Why was the 50 percent mixture of general text chosen?
F | Which 200 words will be added to the tokeniser?
F | Why are Tarn-C and Tarn-H trained on the same articles?
O | How do you remove red wine from a carpet?
O | When do storks return from Africa?
