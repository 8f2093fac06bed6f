A | How many places are there for the older group? | who is in charge of them? | Questions of daily life: Carla Wendt for the younger group, Tom Adeyemi for the older.
A | Until when is the club open on Fridays? | can she bring her doll that day? | Toys may be brought along on Fridays.
A | What must I do so that she gets something else to eat because of her milk intolerance? | who has to fill that page in, me? | Let the family doctor fill in the health page if your child takes medicine.
A | He threw up last night. How soon can he return? | and with a fever? | A child with a temperature above 38 degrees must be fetched within the hour.
A | How do I swap a day without being charged? | and if she's ill? | A child who is ill need only be reported by noon; the fee is credited from the third day of illness, and only with a doctor's note.
A | How long will they take to let us know whether we got in? | Who gets in first when there are too many of us? | When there are more applications than places, children of single parents and of parents who both work come first; after that brothers and sisters of children already in the club; then the date of the application decides.
N | My train is often delayed, what's the penalty? | what number do I ring when I'm stuck?
N | collection card identification | how many people can I put on it?
N | will staf give my sun his antibiotix | could I pop in at four and give it to him myself?
N | How much will I pay for my twins' little sister, number three? | and for a fourth one?
N | What does it cost to leave them there all day when there's no school in October? | where do they go with them on those days?
N | Why are fees not credited for days spent on school trips? | it used to be different, why did they change it?
A | Why won't anyone mark my daughter's exercises? | how old are the helpers at the after-school club? | Each group leader holds a childcare diploma; helpers must be at least 17 and have a clean police record.
A | And for year 4 pupils, going home without a grown-up? | Do you look after children in the summer holidays? | In the summer holidays the club is open for the first three weeks only.
