A | What is TBE? | Tick-borne encephalitis (TBE) is an inflammation of the brain and its coverings caused by a virus.
A | How is TBE different from borreliosis? | TBE must not be confused with borreliosis: the latter is caused by bacteria, needs many hours of sucking before it is passed on, and can be treated with antibiotics.
A | how come you catch it almost at once after a bite | It is passed on by the bite of a tick within minutes, for the virus sits in the tick's saliva.
A | Can you get it from food? | In rare cases raw milk of goats and sheep is the source.
A | My boss sends me into the forest every day, who pays for my jabs? | forestry and farm workers, for whom the employer bears the cost;
A | number of cases 2023 | In 2023 we counted 27 cases, none of them in a fully vaccinated person.
A | Could the injection itself make me ill with it? | Two vaccines are licensed; both contain inactivated virus, so they cannot cause the disease.
A | gap between second and third dose for the two vaccines | Second to third dose | 5–12 months | 9–12 months
A | I'm 54 and had Tikovac; how often do I have to top up? | After the first booster, further ones are due every five years, from the age of 60 (Encevir-K) or 50 (Tikovac) every three years, since the immune response gets weaker.
A | My third shot was due two years ago and I forgot. Do I have to begin from scratch? | If a date has been missed, nothing is lost: every dose counts, and you simply go on where you stopped.
A | how well am I proteced after the third | Protection begins about two weeks after the second dose and reaches 99 per cent after the third.
A | Why begin in the cold months? | The ideal time to start is winter, so that you are protected when ticks become active at 8 degrees.
A | egg allergy vaccination possible | Those with a severe allergy to egg white are vaccinated under supervision for two hours, because the virus is grown in chicken cells; a mild egg allergy does not matter.
A | Can I get my flu shot at the same appointment? | Other vaccines may be given on the same day in another limb.
A | My toddler is burning up since yesterday's first injection. Is that something usual? | Common (1 to 10 in 100): headache, tiredness, aching limbs, in small children a fever of more than 38 degrees after the first dose.
A | how do i remove a tick properly, all steps | Pull the tick out straight away with fine tweezers, close to the skin, slowly and straight. | No oil, no glue, no twisting: a choking tick empties its gut into the wound. | Disinfect, and note the date. | Watch the spot for six weeks.
A | I was stung by one on Sunday and never had any protection. Does a jab today still help? | Vaccinating after the bite does not prevent the disease from that bite.
A | A circle that keeps getting bigger has shown up round the place. What might it be? | A spreading red ring points to borreliosis: see your doctor.
A | Why wait four weeks with the first dose after a bite? | The unvaccinated wait four weeks and then begin, so that early symptoms are not mistaken for side effects.
A | what do i pay for my 6 year old if the insurance won't | Self-payers: 48 euros per dose at our clinic, children 39 euros.
N | Is Tikovac better tolerated than Encevir-K?
N | How many people in the Varn valley are vaccinated?
N | what temperature do the vaccines have to be stored at
N | How many of the 27 patients died?
N | Which companies make the two vacines?
N | Can cheese made of raw goat's milk pass on the virus?
N | I have had TBE once. Do I still need the vaccination?
N | How long does the feverless week last in children?
N | which other valleys are risk areas
N | What is the share of ticks that carry the virus here?
N | I lost my vaccination record. Where can I get a new one, and do old doses still count?
N | Are people over 60 more likely to get infected than young ones?
N | may i do sports the day after the injection
N | What did the cost per dose use to be before 2014?
N | Does the protection last longer after the fast schedule than after the normal one?
F | Why is borreliosis treated by vaccination instead of antibiotics?
F | Why does Encevir-K need three doses in the fast schedule?
F | Why was the Varn valley taken off the list of risk areas in 2014?
F | what does table 3 show about blood tests
F | Why should I drown the tick in oil before pulling it out?
O | How do I change the oil of a lawn mower?
O | What are the rules of offside in football?
