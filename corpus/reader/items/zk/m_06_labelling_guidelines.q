A | What will I earn for doing this? | Pay is 18.50 euros an hour, not by the item, so that nobody is tempted to hurry.
A | How many mistakes on the hidden control questions get my work redone? | Getting four or more of them wrong sends the whole batch back for labelling again by somebody else.
A | What is the maximum I may put in per day? | The longest day allowed is six hours.
A | When is the deadline for the work? | Labelling ends on 28 November, and the last disputes are settled by 5 December.
A | How far can I scroll back to fix something? | It saves after every item, and you can go back up to 50 items with the left arrow.
A | Why isn't ChatGPT help permitted? | Do not use a language model to suggest labels: we need to know what people think, and in the trial suggested labels were accepted without reading one time in five.
A | why is going too quick forbiden | Anyone who labels more than 200 items an hour is asked to stop, as agreement fell sharply above that speed in the trial.
A | How do I treat sarcastic remarks? | Irony is labelled by what is meant.
A | I speak fluent German and came across a German line. Should I still tag it? | Sentences in a language other than English are skipped with the key S, even if you happen to know the language, because the model is trained on English only.
A | Do I lose wages if my consistency is poor? | An annotator who falls below either figure for two weeks running gets an hour with a lead annotator; there is no cut in pay.
A | Somebody complains about cars roaring past all night. Which category? | PLACE: distance to sights, noise from the street, parking.
A | Which document wins if two instructions contradict each other? | In a conflict, the casebook goes before these guidelines.
A | I read something that really upset me. what now? | If an item distresses you, press X; you will be paid for it and nobody will ask why.
A | Who rules on a quarrel over whether the guest sounded happy? | Where two people disagree, Odile Garnier decides on topics and Sam Whitlock on tones.
N | From which website do the hotel review sentences come?
N | how many annotators work on project pelican?
N | I label for Pelican. Which hotel group ordered the work?
N | How many people took part in the trial that gave 0.81 for topics?
N | Which key sets the flag DOUBT?
N | On what day does Rosa Lindgren send out the pay?
N | Is a lead annotator paid more than 18.50 euros an hour?
F | Why does Wi-Fi go under PLACE when it is about being charged?
F | In the trial tones agreed better than topics. By how much?
F | which key hides the names of hotels while staff names stay?
