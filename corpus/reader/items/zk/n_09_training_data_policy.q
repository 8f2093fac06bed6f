A | What do I get for lending my voice for sixty minutes? | Speakers who donate get 14 euros for each hour of recorded speech, or 20 euros if the dialect is on the list of endangered dialects.
A | How soon after handing it in does the fee arrive? | The money is paid within 30 days of delivery.
A | How much AI-generated material is tolerated? | 3.3 Made data may form at most 30 per cent of any training set, unless the model is meant for internal tests only.
A | I've changed my mind about taking part. When will my files be gone? | Their data are removed from the store within 14 days.
A | After how many goes is an exam collection renewed? | Every test set is replaced after two years or after 50 uses, whichever comes first.
A | Why are repeated passages thrown out? | Duplicates are removed, because text that occurs many times is learned by heart.
A | why do swear words stay in for speech reconition | Insults and slurs are not removed from sets meant for recognition, as the recogniser has to know them; they are removed from sets meant for models that write or speak.
A | How is an unlabelled collection kept from being used? | No card, no training: the training program refuses sets without one.
A | Do I have to pay back what I earned if I pull out? | Money that has been paid out need not be returned.
A | Could a 14-year-old's voice be included? | 3.4 The following may not be used at all: health records, recordings of children under 16, conversations recorded without the knowledge of everyone taking part, and material from private messages, even if it has leaked and can be found everywhere.
A | I'm not sure a website lets us scrape it. Who has the say? | In case of doubt, the data steward, Ingeborg Salo, decides within ten working days.
A | Does a pre-checked tick count as permission? | Consent given by ticking a box that was already ticked is void.
A | whom do I go to if Ingeborg herself did wrong? | Anyone who notices a breach tells the data steward or, if she is herself concerned, the chair, Rasmus Eira.
A | How long is the paperwork about a collection preserved? | They are kept for ten years after the last model trained on the set has been taken out of use.
N | Which dialects are on the list of endangered ones?
N | how many speakers have donated recorded speech so far?
N | I write texts the Cooperative has ordered. What is paid for them?
N | How many votes were against the policy on 22 January?
N | Who reads the sample of 500 entries?
N | Has a model ever been deleted for a breach of section 3.4?
N | Why is the list of rules from 2021 being replaced?
F | I withdrew yesterday. How soon are the models trained anew for my single withdrawal?
F | Why may made data be used in test sets but not in training sets?
F | when are identity numbers kept because the speaker agrees?
