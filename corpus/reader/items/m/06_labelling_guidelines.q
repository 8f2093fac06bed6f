A | How many sentences are there to be labelled altogether? | There are 24,000 items, of which a tenth are shown to two people without their knowing.
A | Do I have to label the sentences before and after as well? | Only the middle sentence counts; its neighbours are there to help you to understand it.
A | What belongs to the topic PLACE? | PLACE: distance to sights, noise from the street, parking.
A | A guest praises the bed and the breakfast in equally many words. Which topic do I pick? | If both take up about the same, choose the one named first.
A | Somebody grumbles that they heard the neighbours through the wall. Is that ROOM or PLACE? | Noise from the corridor or the next room is ROOM, while noise from outside is PLACE.
A | wifi topic | Wi-Fi is ROOM unless the sentence is about being charged for it, in which case it is PRICE.
A | When should mixed be used? | Use mixed only when both are put into words.
A | what is the tone zero for | Zero: a fact without judgement, such as "Breakfast is served until ten."
A | How do I treat sarcasm? | Irony is labelled by what is meant.
A | I really can't work out if the writer is joking. What now? | If you cannot tell whether it is irony, label what the words say and tick the flag DOUBT.
A | I speak French. May I label the French sentences? | Sentences in a language other than English are skipped with the key S, even if you happen to know the language, because the model is trained on English only.
A | Which names have to be hidden? | Names of staff members are hidden with the key H before you save. Names of hotels stay.
A | I came across something nasty that upset me, can I leave it out and still get paid? | If an item distresses you, press X; you will be paid for it and nobody will ask why.
A | Why is pay by the hour and not per sentence? | Pay is 18.50 euros an hour, not by the item, so that nobody is tempted to hurry.
A | What's the maximum number of hours I can put in per day? | The longest day allowed is six hours.
A | How well did people agree on tones in the trial run? | In the trial it was 0.81 for topics and 0.66 for tones.
A | Two of us see the topic differently. Who has the final say? | Where two people disagree, Odile Garnier decides on topics and Sam Whitlock on tones.
A | The casebook contradicts what is written here. Which one wins? | In a conflict, the casebook goes before these guidelines.
A | How many control items can be wrong before the batch comes back? | Getting four or more of them wrong sends the whole batch back for labelling again by somebody else.
A | Why mayn't I let ChatGPT propose the labels? | Do not use a language model to suggest labels: we need to know what people think, and in the trial suggested labels were accepted without reading one time in five.
N | Which website were the hotel reviews taken from?
N | How many annotators work on Project Pelican?
N | When are the wages paid out?
N | Which client is the labelled data for?
N | Which of the topics turned out to be the most common one?
N | I keep mixing up the keys. Is there a full list of the shortcuts anywhere?
N | Which key sets the DOUBT flag?
N | how many items did the trial have
N | Does Tagline work on a phone or tablet?
N | Am I allowed to work at weekends or late at night, if I keep to the hours?
N | Who wrote edition 2.3, and what was changed since the one before?
N | How many items are in one batch?
N | When did labelling for Project Pelican begin?
N | How much do lead annotators earn?
N | Where can I open the casebook?
F | Why is pay cut for annotators with a low kappa?
F | Why must hotel names be hidden with the key H?
F | What are the rules for giving each sentence two topics?
F | Why does Rosa Lindgren decide on disputed tones?
F | How does the seventh topic, CLEANLINESS, differ from ROOM?
O | What is the boiling point of nitrogen?
O | How do I renew a passport?
