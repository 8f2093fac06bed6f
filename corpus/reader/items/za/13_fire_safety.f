A | Where is the meeting point? | who counts us there? | - **Fire warden, ground floor**: Agnes Thorne. Takes the visitors' book to the tree and calls the roll.
A | A bin beside me is alight, may I have a go at putting it out myself? | and if it's bigger than that, what do I do first? | 1. Shout "Fire!" and break the glass of the nearest call point.
A | warden course interval | And for normal staff? | Wardens attend a course of one day every two years; the rest of us have 45 minutes with Agnes in January.
A | Did swapping the sensor over the ironing table bring anything? | how does the new one notice anything? | A heat detector reacts to temperature rather than smoke; it is slower, and for this reason is allowed only where a smoke detector would be useless.
A | am I alowed to vape in the yard by the gate? | where can I then? | Smoking is permitted at the canal railing alone.
N | What is a warden's task? | do they get paid extra for that?
N | In which order does Rafiq search the upper floor? | how long does that take him?
N | What is hot work, and what is needed before and after it? | what does he want to see before he signs it?
N | foam limit workshop | and how much glue?
N | Why were headphones banned? | Did that person get into trouble for it?
N | My fingers are freezing at my bench. Can I bring the little blower from home, and if not who helps? | Why did Rafiq get rid of the oil radiators?
A | Why are heat detectors not put everywhere? | I'm closing up tonight as the last one, what about the door at the water? | The door to the canal opens outwards and must be capable of being opened without a key while anyone is in the building; the last to leave locks it.
A | Why do oily cloths have to go in a closed metal container? | can I leave my e-bike battery plugged in till tomorrow morning | Batteries for tools and bicycles are charged on the concrete shelf by the gate, only during working hours, and never overnight.
