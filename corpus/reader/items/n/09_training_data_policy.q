A | Who has to obey these rules? | It binds employees, members and contractors.
A | A customer trains on its own recordings on your servers. Are you responsible for those? | It does not govern data that a client brings and trains on in a room of its own on our machines; for those the client is answerable.
A | What is found data? | "Found data" is data that was published for another purpose.
A | difference between donated data and made data | "Donated data" is data that a person has given us knowingly for training. | "Made data" is data produced by a model.
A | Nobody mentions my name on the tape but friends would know it's me. Do I count as a speaker? | A "speaker" is anyone whose voice or words can be recognised in the data, whether or not he or she is named.
A | Who decides when it is unclear whether published material is allowed? | In case of doubt, the data steward, Ingeborg Salo, decides within ten working days.
A | How much of a training set may be written by a machine? | 3.3 Made data may form at most 30 per cent of any training set, unless the model is meant for internal tests only.
A | Can I put synthetic sentences in a test set? | It must never be used in test sets.
A | I came across leaked chat messages that are all over the web anyway. May I train on them? | 3.4 The following may not be used at all: health records, recordings of children under 16, conversations recorded without the knowledge of everyone taking part, and material from private messages, even if it has leaked and can be found everywhere.
A | How much does a speaker of an endangered dialect get per hour? | Speakers who donate get 14 euros for each hour of recorded speech, or 20 euros if the dialect is on the list of endangered dialects.
A | When do I see the money for my recordings? | The money is paid within 30 days of delivery.
A | Is there a fee for written texts? | Written texts are not paid for, except when the Cooperative has ordered them.
A | The checkbox on the website was already filled in when I opened the page. Is my consent valid? | Consent given by ticking a box that was already ticked is void.
A | If I change my mind, do I have to pay back what I got? | Money that has been paid out need not be returned.
A | withdrawal deadline removal from store | Their data are removed from the store within 14 days.
A | At what point must models be replaced because people pulled out? | Models already trained are not trained anew for a single withdrawal; but the data must be left out of the next training, and if withdrawals amount to more than 2 per cent of a set, the models trained on it must be replaced within six months.
A | Why are repeated passages thrown out? | Duplicates are removed, because text that occurs many times is learned by heart.
A | Why are swear words left in the material for speech recogniton? | Insults and slurs are not removed from sets meant for recognition, as the recogniser has to know them; they are removed from sets meant for models that write or speak.
A | How long are data cards kept compared with the data? | They are kept for ten years after the last model trained on the set has been taken out of use. | The data themselves are kept for five years and then examined for whether they are still needed.
A | What happens to a model that was trained on recordings of ten-year-olds? | A model trained in breach of section 3.4 is deleted, with no exception.
N | Which dialects are on the list of endangered dialects?
N | How do I withdraw, by letter or by e-mail?
N | What was different in the rules of 2021?
N | How many members does the Cooperative have?
N | size of the largest training set
N | What is the minimum length of a recording to be paid for?
N | My grandmother has died and her voice is in your collection. Can I as her heir have it taken out?
N | How are the 500 entries of the sample chosen?
N | Which program is used to find names and addresses?
N | Since when has Ingeborg Salo been data steward?
N | Why was the share of made data set at 30 per cent?
N | How many breaches were reported last year?
N | May the Cooperative sell its data sets to other firms?
N | How many board members must agree for a change of the policy?
N | Where is the store of recordings located, and how is it protected against theft?
F | Why do the rules allow recordings of children if the parents agree?
F | What reason must I give in order to withdraw?
F | Why may trainers look into the test sets once a year?
F | What does section 12 say about voice cloning?
F | Why do written texts earn more than recordings?
O | How hot should the oven be for meringues?
O | Where do storks spend the winter?
